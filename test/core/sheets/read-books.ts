import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../src/core/reading/read-book.js";
import type { SheetSnapshot } from "../../../src/core/reading/snapshot.js";
import type { Books } from "../../../src/core/rules/rule.js";
import type { BuiltSheet } from "../../../src/core/sheets/built-sheet.js";
import { debugPage } from "../../../src/core/sheets/debug-page.js";
import { tieOut } from "../../../src/core/sheets/tie-out.js";
import { dayOf } from "../../../src/core/values/day.js";
import assert from "node:assert/strict";

/** The day on which the books are read. */
export const today = dayOf(2026, 11, 21) ?? 0;

/** Books read from sheets as the program does, for 2026 unless another year is given. */
export function readBooks(sheets: readonly SheetSnapshot[], year = 2026): Books {
  const snapshot = { sheets, date1904: false };
  const reading = readBook(snapshot, { today, year });
  return { snapshot, reading, ledger: keepLedger(reading, today) };
}

/** The printed cells of the rows whose name cell says `label`, as texts, blank cells left out. */
export function shownRow({ page }: BuiltSheet, label: string, columns: number): (string | number)[] {
  const row = page.rows.find((cells) => cells.slice(0, 2).some((cell) => cell?.value === label));
  if (row === undefined) throw new Error(`no row ${label} in\n${debugPage(page)}`);
  return row.slice(0, columns).flatMap((cell) => (cell?.value == null ? [] : [cell.value]));
}

/** The formula of the cell in a column (0-based) of the row named `label`. */
export function formulaIn({ page }: BuiltSheet, label: string, column: number): string | undefined {
  return page.rows.find((cells) => cells.slice(0, 2).some((cell) => cell?.value === label))?.[column]?.formula;
}

/** Fails unless every figure of the sheet is what the ledger says. */
export function assertTies(sheet: BuiltSheet): void {
  assert.deepEqual(tieOut([sheet], null)?.mismatches, []);
}

/** Texts of one role, in order of rows. */
export function textsOf({ page }: BuiltSheet, role: string): string[] {
  return page.rows.flatMap((cells) =>
    cells.flatMap((cell) => (cell?.role === role && typeof cell.value === "string" ? [cell.value] : [])),
  );
}
