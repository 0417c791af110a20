import type { BookReading } from "../reading/reading.js";
import type { Snapshot } from "../reading/snapshot.js";
import { isBlank, type CellValue } from "../values/cell.js";
import { isoMonth } from "../values/day.js";
import { digest } from "../values/digest.js";
import type { Finding } from "../values/finding.js";

/**
 * By what a finding is known again in a later run, from the surest to the least sure. Sheets that are tabs and columns that are
 * read count by what they are, not by name or place, so that a renamed sheet or an inserted column changes nothing.
 */
export interface FindingKey {
  /** The rule, what stands in its row, and what is said of it. */
  readonly content: string;
  /** The rule and what stands in its row; without a row, the rule and the sheet. */
  readonly row: string;
  /** The rule and the cell, whatever stands there. */
  readonly place: string;
}

/** Makes the keys of findings of one book. Running balances, blank cells and columns that are not read (序号 …) are not a row's content. */
export function findingKeys({ sheets }: Snapshot, reading: BookReading): (finding: Finding) => FindingKey {
  const values = new Map(sheets.map((sheet) => [sheet.name, sheet.values]));
  const known = sheetsRead(reading);
  const rows = new Map<string, string>();
  const rowText = (sheet: string, row: number): string => {
    const id = `${row}|${sheet}`;
    let text = rows.get(id);
    if (text === undefined) rows.set(id, (text = textOfRow(values.get(sheet)?.[row] ?? [], known.get(sheet))));
    return text;
  };
  return ({ code, at, args }) => {
    const said = Object.entries(args).filter(([, value]) => !isAddress(value));
    const read = at === null ? undefined : known.get(at.sheet);
    const column = at?.column == null ? "" : (read?.columns.get(at.column) ?? String(at.column));
    const of = `${code}|${read?.name ?? at?.sheet ?? ""}|${column}`;
    const row = at?.row == null ? of : `${of}|${rowText(at.sheet, at.row)}`;
    return {
      content: digest(`${row}|${JSON.stringify(said)}`),
      row: digest(row),
      place: digest(`${of}|${at?.row ?? ""}`),
    };
  };
}

interface SheetRead {
  /** What the sheet is read as, such as `disbursements+income`. */
  readonly name: string;
  /** Keys of its columns by 0-based column. */
  readonly columns: ReadonlyMap<number, string>;
}

function sheetsRead(reading: BookReading): ReadonlyMap<string, SheetRead> {
  const bySheet = new Map<string, { name: string; columns: Map<number, string> }>();
  for (const tab of Object.values(reading.tabs)) {
    const read = bySheet.get(tab.sheet);
    const columns = read?.columns ?? new Map<number, string>();
    bySheet.set(tab.sheet, { name: read === undefined ? tab.tab : `${read.name}+${tab.tab}`, columns });
    for (const [key, column] of Object.entries<number | undefined>(tab.columns)) {
      if (column !== undefined && !columns.has(column)) columns.set(column, key);
    }
    for (const { column, first } of tab.monthColumns) columns.set(column, isoMonth(first));
  }
  return bySheet;
}

function textOfRow(cells: readonly CellValue[], read: SheetRead | undefined): string {
  const held: string[] = [];
  cells.forEach((value, column) => {
    const key = read === undefined ? String(column) : read.columns.get(column);
    if (key === undefined || key === "balance" || isBlank(value)) return;
    held.push(JSON.stringify([key, typeof value === "object" && value !== null ? value.error : value]));
  });
  return held.sort().join();
}

/** Addresses of other cells move when rows are inserted: they say nothing new. */
function isAddress(value: string | number): boolean {
  return typeof value === "string" && /^(?:[^!]+!)?\$?[A-Z]{1,3}\$?\d{1,7}(?:[,、 …].*)?$/.test(value);
}
