import { widthOf } from "../../../core/sheets/text-width.js";
import type { BookCell } from "../book/cell.js";
import { displayedText } from "../book/shown-text.js";
import { resetLines, runs } from "./line-sizes.js";
import type { AreasIt } from "./range-areas.js";
import { checkAllowed, tellLayout } from "./state.js";

/** Points of one half-width character of the standard font, and of the padding on both sides. */
const characterPoints = 5.25;
const paddingPoints = 3.75;

/** Makes columns as wide as what they show; merged and wrapped cells do not count, as in Excel. Throws HostError. */
export function autofitColumns(it: AreasIt): void {
  checkAllowed(it, "allowFormatColumns");
  for (const { first, last } of runs(it, "columns")) {
    const widths = new Map<number, number>();
    for (const area of it.areas) {
      it.sheet.eachIn({ ...area, left: first, right: last }, (row, column, cell) => {
        if (cell.format.wrapText === true || isMerged(it, row, column)) return;
        const width = shownWidth(cell, it.state.book.date1904);
        if (width > (widths.get(column) ?? 0)) widths.set(column, width);
      });
    }
    for (const [column, width] of widths) it.sheet.columnWidths.set(column, Math.ceil((width + paddingPoints) * 4) / 4);
  }
  tellLayout(it);
}

/** Rows fit themselves once they have no height of their own. Throws HostError. */
export function autofitRows(it: AreasIt): void {
  resetLines(it, "rows", true);
}

function shownWidth(cell: BookCell, date1904: boolean): number {
  const scale = (cell.format.font?.size ?? 11) / 11;
  return widthOf(displayedText(cell, date1904)) * characterPoints * scale;
}

function isMerged(it: AreasIt, row: number, column: number): boolean {
  return it.sheet.merges.some(
    (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
  );
}
