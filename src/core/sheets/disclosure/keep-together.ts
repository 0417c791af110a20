import { printMargins, type SheetPage } from "../page.js";

/** A4 in points. */
const paper = { long: 841.9, short: 595.3 } as const;
/** The usual row's height in points. */
const usualRow = 15;
/** A character's width in points in the narrowest of the usual fonts. */
const narrow = 5.25;
/**
 * Widths which the program's font decides: the wider, the smaller a page is made to fit, and the
 * more rows it holds. The lines must hold together at each, and where a printer takes a little of the page.
 */
const characters = [5, narrow, 5.6, 6, 6.3, 6.6, 6.8] as const;

/**
 * The page with its last rows, from a 0-based one on, printed together: a page begins before them where they would else
 * be cut. Left as it is where they are longer than a page.
 */
export function keepTogether(page: SheetPage, first: number): SheetPage {
  const end = page.rows.length - 1;
  const rooms = characters.map((character) => pageHeight(page, character));
  if (!rooms.some((room) => isCut(page, first, end, room))) return page;
  if (heightOf(page, first, end) > Math.min(...rooms) - titleHeight(page)) return page;
  return { ...page, print: { ...page.print, breaks: [...page.print.breaks, first] } };
}

/**
 * The 0-based rows before which a page has to begin so that none of the blocks is cut, each of which begins at one of `starts` (0-based,
 * ascending) and ends before the next, the last before `end`. Blocks longer than a page are cut all the same.
 */
export function breaksBetween(page: SheetPage, starts: readonly number[], end: number): readonly number[] {
  const room = pageHeight(page, narrow);
  const breaks: number[] = [];
  let used = starts[0] === undefined ? 0 : heightOf(page, 0, starts[0] - 1);
  starts.forEach((first, index) => {
    const height = heightOf(page, first, (starts[index + 1] ?? end) - 1);
    if (used + height > room) {
      breaks.push(first);
      used = titleHeight(page);
    }
    used += height;
  });
  return breaks;
}

/** True where the rows do not end on the sheet of paper on which they begin. */
function isCut(page: SheetPage, first: number, end: number, room: number): boolean {
  let used = 0;
  for (let row = 0; row <= end; row += 1) {
    const height = heightOf(page, row, row);
    used += height;
    if (used <= room) continue;
    if (row > first) return true;
    used = titleHeight(page) + height;
  }
  return false;
}

/** What a sheet of paper holds, in points of the page's own rows: wide pages are made smaller to fit. */
function pageHeight({ columns, print }: SheetPage, character: number): number {
  const [across, down] = print.orientation === "portrait" ? [paper.short, paper.long] : [paper.long, paper.short];
  const width = columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width * character), 0);
  const scale = Math.min(1, (across - printMargins.left - printMargins.right) / width);
  return (down - printMargins.top - printMargins.bottom) / scale;
}

function titleHeight(page: SheetPage): number {
  const { titleRows } = page.print;
  return titleRows === null ? 0 : heightOf(page, titleRows.first, titleRows.last);
}

function heightOf({ heights }: SheetPage, first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += heights.get(row) ?? usualRow;
  return height;
}
