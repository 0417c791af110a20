import type { CellValue } from "../values/cell.js";
import type { SheetSnapshot } from "./snapshot.js";

/** How many first rows of a sheet are searched closely for a header. */
export const searchedRows = 40;

/** A header has at least two texts; far down the sheet only a row without any number is tried. */
export function mayBeHeader(cells: readonly CellValue[], strict: boolean): boolean {
  let texts = 0;
  for (const value of cells) {
    if (typeof value === "string") {
      if (value.length < 40 && value.trim() !== "") texts += 1;
    } else if (strict && typeof value === "number") return false;
  }
  return texts >= 2;
}

/** True for a row that may be the lower row of a header: short texts, and no number but a month's. */
export function isHeaderLike(cells: readonly CellValue[] | undefined): boolean {
  if (cells === undefined) return false;
  let texts = 0;
  for (const value of cells) {
    if (typeof value === "string" && value.trim() !== "") {
      if (value.length > 30) return false;
      texts += 1;
    } else if (typeof value === "number") {
      if (value > 12 && value < 29221) return false;
      texts += 1;
    }
  }
  return texts > 0;
}

/** One more than the last column that the header's rows or the cells merged into them reach. */
export function widthOf(sheet: SheetSnapshot, top: number, depth: number): number {
  let width = 0;
  for (let row = top; row < top + depth; row += 1) width = Math.max(width, sheet.values[row]?.length ?? 0);
  for (const merge of sheet.merges) {
    if (merge.top < top + depth && merge.bottom >= top) width = Math.max(width, merge.right + 1);
  }
  return width;
}
