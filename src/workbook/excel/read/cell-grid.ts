import type { CellValue } from "../../../core/values/cell.js";
import type { BlockGrid } from "./read-blocks.js";
import { isDateFormat } from "./date-system.js";

/**
 * Error values as Excel writes them in `values`. They come as plain texts, so that a text typed exactly so
 * (with an apostrophe) reads as an error too; telling them apart would double the bytes of every read.
 */
const errorTexts = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#FIELD!",
  "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#PYTHON!", "#EXTERNAL!", "#TIMEOUT!", "#GETTING_DATA",
]);

/** Days between the beginnings of the 1900 and the 1904 date systems. */
const shift1904 = 1462;

/** Rows from row 1 and column A of the sheet, of a block that begins at `top` and `left`. */
export function cellGrid(grid: BlockGrid, top: number, left: number, date1904: boolean): (readonly CellValue[] | undefined)[] {
  const rows: (readonly CellValue[] | undefined)[] = new Array<undefined>(top).fill(undefined);
  grid.values.forEach((line, index) => {
    const row: CellValue[] = new Array<null>(left).fill(null);
    let filled = false;
    line.forEach((raw, column) => {
      const value = cellValue(raw);
      filled ||= value !== null;
      const isDate = date1904 && typeof value === "number" && isDateFormat(grid.formats?.[index]?.[column]);
      row.push(isDate ? value + shift1904 : value);
    });
    rows.push(filled ? row : undefined);
  });
  return rows;
}

function cellValue(raw: unknown): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw !== "string" || raw === "") return null;
  return raw.startsWith("#") && errorTexts.has(raw) ? { error: raw } : raw;
}
