import type { Area } from "../values/address.js";
import { isBlank, type CellValue } from "../values/cell.js";
import { bareWord } from "./header-text.js";
import { isNote, isOpening, totalWord } from "./row-words.js";
import type { SheetSnapshot } from "./snapshot.js";

type Columns = Pick<Area, "left" | "right">;

/** The last row that belongs to an Excel table: its own last, and rows typed right below it; a blank row or the header again ends it. */
export function endOfTable(sheet: SheetSnapshot, area: Area, headerRow: number, lastRow: number): number {
  let end = Math.min(Math.max(area.bottom, headerRow), lastRow);
  while (end < lastRow && filledIn(sheet, end + 1, area) > 0 && !isHeaderAgain(sheet, end + 1, headerRow, area))
    end += 1;
  return end;
}

/** The rows from `first` to `last` that hold a number or a date among two cells or more, but sums, notes and headers. */
export function recordsBelow(sheet: SheetSnapshot, columns: Columns, first: number, last: number): number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = cellsIn(sheet, row, columns);
    const texts = cells.filter((value) => typeof value === "string");
    if (cells.length < 2 || !cells.some(isFigure)) continue;
    if (!texts.some((text) => totalWord(text) !== null || isNote(text) || isOpening(text))) rows.push(row);
  }
  return rows;
}

/**
 * The rows down to `last` (0-based) that fill at least half of the header's columns, three or more, a number or a date among them: records, not a
 * title, a line with unit and date, or a balance brought forward.
 */
export function recordsAbove(sheet: SheetSnapshot, columns: Columns, last: number, headers: number): number[] {
  const least = Math.max(3, headers / 2);
  return recordsBelow(sheet, columns, 0, last).filter((row) => {
    const cells = cellsIn(sheet, row, columns);
    return cells.length >= least && !cells.some((value) => typeof value === "string" && /[:：]/.test(value));
  });
}

function isFigure(value: CellValue): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && /^[¥￥]?\d[\d,.]*元?$|^\d{2,4}[-/.年]\d/.test(value.trim()))
  );
}

function isHeaderAgain(sheet: SheetSnapshot, row: number, headerRow: number, { left, right }: Columns): boolean {
  let same = 0;
  for (let column = left; column <= right; column += 1) {
    const value = sheet.values[row]?.[column];
    const header = sheet.values[headerRow]?.[column];
    if (typeof value === "string" && typeof header === "string" && bareWord(value) === bareWord(header)) same += 1;
  }
  return same >= 2;
}

function filledIn(sheet: SheetSnapshot, row: number, columns: Columns): number {
  return cellsIn(sheet, row, columns).length;
}

function cellsIn(sheet: SheetSnapshot, row: number, { left, right }: Columns): CellValue[] {
  return (sheet.values[row] ?? []).slice(left, right + 1).filter((value) => !isBlank(value));
}
