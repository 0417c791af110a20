import { isBlank, type CellValue } from "../values/cell.js";
import { cleanText } from "../values/text.js";
import type { SheetSnapshot } from "./snapshot.js";

/** How many first rows of a sheet are searched closely for a header. */
export const searchedRows = 40;

/** A line above a header. */
export interface TitleLine {
  readonly row: number;
  readonly text: string;
}

/** The short lines above a header: its title, and a line with the unit or the date. */
export function titlesAbove(sheet: SheetSnapshot, top: number, left: number, right: number): readonly TitleLine[] {
  const titles: TitleLine[] = [];
  for (let row = top - 1; row >= 0 && row >= top - 8; row -= 1) {
    const texts = (sheet.values[row] ?? []).slice(left, right + 1).filter((value) => !isBlank(value));
    if (texts.length > 6 || texts.filter((value) => typeof value === "number").length > 1) break;
    if (top > searchedRows && texts.length > 2) break;
    for (const value of texts.reverse()) if (typeof value === "string") titles.push({ row, text: cleanText(value) });
  }
  return titles.reverse();
}

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
