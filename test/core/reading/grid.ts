import type { SheetSnapshot, Snapshot } from "../../../src/core/reading/snapshot.js";
import { readBook } from "../../../src/core/reading/read-book.js";
import type { BookReading } from "../../../src/core/reading/reading.js";
import type { CellValue } from "../../../src/core/values/cell.js";
import { dayOf } from "../../../src/core/values/day.js";
import { parseA1 } from "../../../src/core/values/address.js";

/**
 * Cells from lines of text parted by `|`: digits are numbers, `'0012` is text, `#REF!` an error, nothing an empty cell, `_` a text of one blank.
 */
export function grid(text: string): CellValue[][] {
  const lines = text.split("\n");
  if (lines[0]?.trim() === "") lines.shift();
  if (lines.at(-1)?.trim() === "") lines.pop();
  return lines.map((line) => line.split("|").map(cellOf));
}

function cellOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed === "_") return " ";
  if (trimmed.startsWith("'")) return trimmed.slice(1);
  if (trimmed.startsWith("#")) return { error: trimmed };
  if (trimmed === "TRUE") return true;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** A sheet of the user's; merges as `A1:C1`. */
export function sheet(
  name: string,
  cells: string | readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visible: true,
    mark: null,
    values: typeof cells === "string" ? grid(cells) : cells,
    merges: merges.map(areaOf),
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}

export function areaOf(text: string): SheetSnapshot["merges"][number] {
  const [first = "", last = first] = text.split(":");
  const start = parseA1(first);
  const end = parseA1(last);
  if (start === null || end === null) throw new Error(`not an area: ${text}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

export function book(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, date1904: false };
}

/** Reads sheets as on 2026-07-15; the year is 2026 unless given. */
export function read(sheets: readonly SheetSnapshot[], year: number | null = 2026): BookReading {
  return readBook(book(...sheets), { today: day(2026, 7, 15), year });
}

export function day(year: number, month: number, date: number): number {
  const serial = dayOf(year, month, date);
  if (serial === null) throw new Error("no such day");
  return serial;
}

/** The findings as `code@A1`, but those about missing tabs. */
export function codes(reading: BookReading): string[] {
  return reading.findings
    .filter(({ code }) => code !== "tab-missing" && code !== "year-assumed")
    .map(({ code, at }) => `${code}@${at?.row == null || at.column == null ? "" : address(at.row, at.column)}`);
}

/** The rows left out, as `code@A1`. */
export function excluded(reading: BookReading): string[] {
  return reading.excluded.map(({ why, row, column }) => `${why}@${address(row, column)}`);
}

function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
