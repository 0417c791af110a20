import { printMargins, type PageCell, type SheetPage } from "../page.js";

/** Rows of a section that stay with its heading: the heads of its table and the first lines. */
const kept = 3;
/** A sheet has no more than 1,026 breaks of its own. */
const most = 1000;
/** A4 in points. */
const paper = { long: 841.9, short: 595.3 } as const;

/**
 * 0-based rows before which a page begins so that no section's heading is left alone at a page's end; those given included. `groups`
 * are 0-based rows that are headings of another look. Reckoned with
 * the usual font's width: where another font makes a page longer or shorter, a heading may still stand at its end, and nothing is lost.
 */
export function headingBreaks(
  { rows, heights, columns, print }: Pick<SheetPage, "rows" | "heights" | "columns" | "print">,
  given: readonly number[],
  groups: ReadonlySet<number> = new Set(),
): readonly number[] {
  const height = (row: number): number => heights.get(row) ?? 15;
  const room = pageHeight(columns, print.orientation);
  const titles = titleHeight(print.titleRows, height);
  const breaks = new Set(given);
  let used = 0;
  let heading = -1;
  for (let row = 0; row < rows.length; row += 1) {
    if (groups.has(row) || isHeading(rows[row])) heading = row;
    if (breaks.has(row)) used = titles;
    used += height(row);
    if (used <= room) continue;
    const isCut = heading >= 0 && row > heading && row <= heading + kept && breaks.size < most;
    const first = isCut ? heading : row;
    if (isCut) breaks.add(heading);
    used = titles;
    for (let moved = first; moved <= row; moved += 1) used += height(moved);
  }
  return [...breaks].sort((a, b) => a - b);
}

function isHeading(cells: readonly (PageCell | null)[] | undefined): boolean {
  return cells?.some((cell) => cell?.role === "section") === true;
}

/** What a page holds in points of the sheet's own rows, the sheet being as wide as the paper at most. */
function pageHeight(columns: SheetPage["columns"], orientation: SheetPage["print"]["orientation"]): number {
  const [across, down] = orientation === "portrait" ? [paper.short, paper.long] : [paper.long, paper.short];
  const shown = columns.filter(({ hidden }) => hidden !== true);
  // A column has 7 pixels for each character and 5 beside, at 96 pixels an inch.
  const width = shown.reduce((sum, column) => sum + ((column.width * 7 + 5) * 72) / 96, 0);
  const scale = Math.min(1, (across - printMargins.left - printMargins.right) / width);
  return (down - printMargins.top - printMargins.bottom) / scale;
}

function titleHeight(titleRows: SheetPage["print"]["titleRows"], height: (row: number) => number): number {
  let sum = 0;
  if (titleRows !== null) for (let row = titleRows.first; row <= titleRows.last; row += 1) sum += height(row);
  return sum;
}
