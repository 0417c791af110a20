import { calendarEntries } from "../../../src/core/ledger/calendar/entries.js";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../src/core/reading/read-book.js";
import type { SheetFormulas, SheetSnapshot, Snapshot } from "../../../src/core/reading/snapshot.js";
import type { Example, ExampleCell } from "../../../src/core/rules/example.js";
import type { Books } from "../../../src/core/rules/rule.js";
import { runRules, type RuleRun } from "../../../src/core/rules/run.js";
import { a1, parseA1, type Area } from "../../../src/core/values/address.js";
import type { CellValue } from "../../../src/core/values/cell.js";
import { dayOfIso } from "../../../src/core/values/day.js";
import type { Finding } from "../../../src/core/values/finding.js";
import { r1c1Formula } from "../../../src/workbook/xlsx/r1c1.js";

/** The workbook that an example of the catalogue describes. */
export function exampleSnapshot(example: Example): Snapshot {
  return { date1904: false, sheets: Object.keys(example.sheets).map((name) => sheetOf(name, example)) };
}

/** Everything found in an example, by reading, ledger, calendar and rules together. */
export function findingsOf(example: Example): readonly Finding[] {
  const { snapshot, reading, ledger } = booksOf(example);
  return [
    ...reading.findings,
    ...ledger.findings,
    ...calendarEntries(reading, "zh-CN").findings,
    ...runRules({ snapshot, reading, ledger }).findings,
  ];
}

/** The rules that could not be run over an example, with what they wanted. */
export function rulesNotRun(example: Example): RuleRun["notRun"] {
  return runRules(booksOf(example)).notRun;
}

function booksOf(example: Example): Books {
  const today = dayOfIso(example.today ?? "2026-06-30");
  if (today === null) throw new Error("the example's day is none");
  const snapshot = exampleSnapshot(example);
  const reading = readBook(snapshot, { today, year: example.year ?? null });
  return { snapshot, reading, ledger: keepLedger(reading, today) };
}

/** Where a finding stands, as examples write it. */
export function placeText({ at }: Finding): string {
  if (at === null) return "";
  return at.row === null || at.column === null ? at.sheet : `${at.sheet}!${a1(at.row, at.column)}`;
}

function sheetOf(name: string, { sheets, merges, tables }: Example): SheetSnapshot {
  const rows = sheets[name] ?? [];
  return {
    name,
    visible: true,
    mark: null,
    values: rows.map((cells) => cells.map(valueOf)),
    merges: (merges?.[name] ?? []).map(areaOf),
    tables: (tables?.[name] ?? []).map((text) => ({
      name: "Table",
      area: areaOf(text),
      hasHeader: true,
      hasTotals: false,
    })),
    hiddenRows: [],
    hiddenColumns: [],
    ...formulasOf(rows),
  };
}

function formulasOf(rows: readonly (readonly ExampleCell[])[]): Pick<SheetSnapshot, "formulas"> {
  const found = new Map<number, Map<number, string>>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "object" || cell === null) continue;
      const known = found.get(row) ?? new Map<number, string>();
      found.set(row, known.set(column, r1c1Formula(cell.formula.replace(/^=/, ""), row, column)));
    }
  }
  const formulas: SheetFormulas = found;
  return formulas.size === 0 ? {} : { formulas };
}

function valueOf(cell: ExampleCell): CellValue {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

/** The area that an example writes as `D2:D3`. Throws when it is none. */
export function areaOf(text: string): Area {
  const [first, last] = text.split(":").map(parseA1);
  if (!first || !last) throw new Error(`no area: ${text}`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
