import type { CellValue } from "../../../core/values/cell.js";
import type { BlockGrid } from "./read-blocks.js";
import { isDateFormat } from "./date-system.js";

/**
 * Error values as Excel writes them in `values`. They come as plain texts, so that a text typed exactly so
 * (with an apostrophe) reads as an error too; telling them apart would double the bytes of every read.
 */
const errorTexts = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#PYTHON!",
  "#EXTERNAL!",
  "#TIMEOUT!",
  "#GETTING_DATA",
]);

/** Days between the beginnings of the 1900 and the 1904 date systems. */
export const shift1904 = 1462;

/** Rows from row 1 and column A of the sheet, of a block that begins at `top` and `left`. */
export function cellGrid(
  grid: BlockGrid,
  top: number,
  left: number,
  date1904: boolean,
): (readonly CellValue[] | undefined)[] {
  const rows: (readonly CellValue[] | undefined)[] = new Array<undefined>(top).fill(undefined);
  for (const [index, line] of grid.values.entries()) {
    const cells = line.map(cellValue);
    const days = date1904 ? shifted(cells, grid.formats?.[index] ?? []) : cells;
    const isEmpty = cells.every((value) => value === null);
    rows.push(isEmpty ? undefined : left === 0 ? Array.from(days) : [...new Array<null>(left).fill(null), ...days]);
  }
  return rows;
}

/** Days of the 1904 system as days of the 1900 system. */
function shifted(cells: readonly CellValue[], formats: readonly unknown[]): CellValue[] {
  return cells.map((value, column) =>
    typeof value === "number" && isDateFormat(formats[column]) ? value + shift1904 : value,
  );
}

/** A cell of `values` as the snapshot has it. */
export function cellValue(raw: unknown): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw !== "string" || raw === "") return null;
  return raw.startsWith("#") && errorTexts.has(raw) ? { error: raw } : raw;
}
