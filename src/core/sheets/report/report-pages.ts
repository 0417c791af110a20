import { printMargins, type PrintSetup, type SheetPage } from "../page.js";

/** Where the parts of a printed report begin, 0-based rows. */
export interface ReportParts {
  /** Number of rows of the head, the headings of the main table last. */
  readonly head: number;
  /** What closes the main table: its surplus and balances. */
  readonly tail: number;
  /** The blocks below it, which have headings of their own. */
  readonly blocks: number;
  /** The row after them. */
  readonly end: number;
}

/**
 * What is repeated on every page of a report, and where a page begins, so that no figure stands under headings that are not its own.
 * Where the whole is not sure to fit on one page, the blocks begin a page. A main table that may go on over the first page has its headings
 * repeated; the page of the blocks then begins with the end of that table, over which they stand.
 */
export function reportPages(
  page: Pick<SheetPage, "heights" | "columns" | "print">,
  { head, tail, blocks, end }: ReportParts,
): Pick<PrintSetup, "titleRows" | "breaks"> {
  const room = leastRoom(page);
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += page.heights.get(row) ?? defaultHeight;
    return sum;
  };
  const isLong = height(0, blocks) > room;
  const repeats = isLong && height(0, head) + height(tail, end) <= room;
  const titleRows = { first: 0, last: head - (repeats ? 1 : 2) };
  const isOnePage = blocks === end || height(0, end) <= room;
  return { titleRows, breaks: isOnePage ? [] : [repeats ? tail : blocks] };
}

/**
 * The height that a page holds at the least, in points of the sheet: A4 scaled to the sheet's width. Columns are wider, and the scale
 * smaller, where the workbook's font has wider digits; that only leaves more room.
 */
function leastRoom({ columns, print: { orientation, area } }: Pick<SheetPage, "columns" | "print">): number {
  const [across, down] = orientation === "portrait" ? a4 : [a4[1], a4[0]];
  const printed = columns.slice(0, (area?.right ?? columns.length) + 1);
  // A column has 7 pixels for each character and 5 beside, at 96 pixels an inch.
  const width = printed.reduce((sum, column) => sum + ((column.width * 7 + 5) * 72) / 96, 0);
  const scale = Math.min(1, (across - printMargins.left - printMargins.right) / width);
  return ((down - printMargins.top - printMargins.bottom) / scale) * 0.96;
}

/** Width and height in points. */
const a4 = [595, 842] as const;
const defaultHeight = 15;
