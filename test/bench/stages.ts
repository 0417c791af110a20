import { calendarEntries } from "../../src/core/ledger/calendar/entries.js";
import { keepLedger } from "../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../src/core/reading/read-book.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import type { Books } from "../../src/core/rules/rule.js";
import { runRules } from "../../src/core/rules/run.js";
import { activityCalendar } from "../../src/core/sheets/calendar/activity-calendar.js";
import { fundReport } from "../../src/core/sheets/fund-report.js";
import { dayOf } from "../../src/core/values/day.js";
import { sheetInput } from "../core/sheets/sheet-input.js";

export const today = dayOf(2026, 11, 21) ?? 0;
const language = "zh-CN";

/** Everything after the file is parsed, once, as an officer's press of the button does it. */
export function runOnce(snapshot: Snapshot): void {
  const reading = readBook(snapshot, { today, year: 2026 });
  const books = { snapshot, reading, ledger: keepLedger(reading, today) };
  runRules(books);
  makeSheets(books);
}

/** The stages of `runOnce` by name; each works on what the ones before it gave. */
export function stagesOf(snapshot: Snapshot): Readonly<Record<"read" | "ledger" | "rules" | "sheets", () => unknown>> {
  const reading = readBook(snapshot, { today, year: 2026 });
  const books = { snapshot, reading, ledger: keepLedger(reading, today) };
  return {
    read: () => readBook(snapshot, { today, year: 2026 }),
    ledger: () => keepLedger(reading, today),
    rules: () => runRules({ ...books }),
    sheets: () => makeSheets(books),
  };
}

function makeSheets(books: Books): readonly unknown[] {
  const { reading } = books;
  return [
    fundReport(sheetInput(books), "经费收支决算表"),
    activityCalendar({ reading, ...calendarEntries(reading), language, today, name: "活动日历" }),
  ];
}
