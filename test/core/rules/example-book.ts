import { calendarEntries } from "../../../src/core/ledger/calendar/entries.js";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../src/core/reading/read-book.js";
import type { SheetSnapshot, Snapshot } from "../../../src/core/reading/snapshot.js";
import type { Example, ExampleCell } from "../../../src/core/rules/example.js";
import { runRules } from "../../../src/core/rules/run.js";
import { a1 } from "../../../src/core/values/address.js";
import type { CellValue } from "../../../src/core/values/cell.js";
import { dayOfIso } from "../../../src/core/values/day.js";
import type { Finding } from "../../../src/core/values/finding.js";

/** The workbook that an example of the catalogue describes. */
export function exampleSnapshot({ sheets }: Example): Snapshot {
  return { date1904: false, sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)) };
}

/** Everything found in an example, by reading, ledger, calendar and rules together. */
export function findingsOf(example: Example): readonly Finding[] {
  const today = dayOfIso(example.today ?? "2026-06-30");
  if (today === null) throw new Error("the example's day is none");
  const snapshot = exampleSnapshot(example);
  const reading = readBook(snapshot, { today, year: null });
  const ledger = keepLedger(reading, today);
  return [
    ...reading.findings,
    ...ledger.findings,
    ...calendarEntries(reading, "zh-CN").findings,
    ...runRules({ snapshot, reading, ledger }).findings,
  ];
}

/** Where a finding stands, as examples write it. */
export function placeText({ at }: Finding): string {
  if (at === null) return "";
  return at.row === null || at.column === null ? at.sheet : `${at.sheet}!${a1(at.row, at.column)}`;
}

function sheetOf(name: string, rows: readonly (readonly ExampleCell[])[]): SheetSnapshot {
  return {
    name,
    visible: true,
    mark: null,
    values: rows.map((cells) => cells.map(valueOf)),
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function valueOf(cell: ExampleCell): CellValue {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}
