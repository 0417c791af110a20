import type { BookReading } from "../reading/reading.js";
import type { Snapshot } from "../reading/snapshot.js";
import type { CellValue } from "../values/cell.js";
import type { Finding } from "../values/finding.js";

/** By what a finding is known again in a later run. */
export interface FindingKey {
  /** The rule, the sheet, what stands in the row's columns that are read, and what is said of it: the same wherever the row moves, another one when it changes. */
  readonly content: string;
  /** The rule and the cell, whatever stands there; without a cell, what is said. */
  readonly place: string;
}

/** Makes the keys of findings of one book. Running balances and columns that are not read (序号 …) do not count as the row's content. */
export function findingKeys({ sheets }: Snapshot, reading: BookReading): (finding: Finding) => FindingKey {
  const values = new Map(sheets.map((sheet) => [sheet.name, sheet.values]));
  const columns = columnsRead(reading);
  const rows = new Map<string, string>();
  const rowText = (sheet: string, row: number): string => {
    const id = `${row}|${sheet}`;
    const known = rows.get(id);
    if (known !== undefined) return known;
    const cells = values.get(sheet)?.[row] ?? [];
    const text = JSON.stringify((columns.get(sheet) ?? cells.map((_, column) => column)).map((at) => plain(cells[at])));
    rows.set(id, text);
    return text;
  };
  return ({ code, at, args }) => {
    const said = Object.entries(args).filter(([, value]) => !isAddress(value));
    const content = at?.row == null ? "" : rowText(at.sheet, at.row);
    return {
      content: digest(JSON.stringify([code, at?.sheet ?? "", content, at?.column ?? null, said])),
      place: digest(JSON.stringify([code, at?.sheet ?? "", at?.row ?? said, at?.column ?? null])),
    };
  };
}

function columnsRead(reading: BookReading): ReadonlyMap<string, readonly number[]> {
  const bySheet = new Map<string, Set<number>>();
  for (const tab of Object.values(reading.tabs)) {
    const read = bySheet.get(tab.sheet) ?? new Set();
    bySheet.set(tab.sheet, read);
    for (const [key, column] of Object.entries<number | undefined>(tab.columns)) {
      if (column !== undefined && key !== "balance") read.add(column);
    }
    for (const { column } of tab.monthColumns) read.add(column);
  }
  return new Map([...bySheet].map(([sheet, read]) => [sheet, [...read].sort((a, b) => a - b)]));
}

function plain(value: CellValue | undefined): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : (value ?? null);
}

/** Addresses of other cells move when rows are inserted: they say nothing new. */
function isAddress(value: string | number): boolean {
  return typeof value === "string" && /^\$?[A-Z]{1,3}\$?\d{1,7}(?:[,、 …].*)?$/.test(value);
}

/** Sixteen hexadecimal digits of a text (two FNV-1a sums): tells findings of one workbook apart, protects nothing. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + 0x9e), 0x01000193) ^ (other >>> 13);
  }
  return hex(one) + hex(other);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
