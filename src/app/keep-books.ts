import { calendarEntries, type CalendarEntries } from "../core/ledger/calendar/entries.js";
import { keepLedger } from "../core/ledger/keep-ledger.js";
import { readBook } from "../core/reading/read-book.js";
import type { BookReading } from "../core/reading/reading.js";
import type { Snapshot } from "../core/reading/snapshot.js";
import type { Books } from "../core/rules/rule.js";
import { runRules, type RuleRun } from "../core/rules/run.js";
import type { Finding } from "../core/values/finding.js";
import { WorkbookError } from "../workbook/errors.js";
import type { Options } from "./options.js";

/** A workbook read, reckoned and checked, with everything that was found on the way. */
export interface KeptBooks extends Books {
  readonly calendar: CalendarEntries;
  readonly rules: RuleRun;
  readonly findings: readonly Finding[];
}

/**
 * Reads a snapshot through every pure stage.
 * Throws WorkbookError `no-tab` when no sheet but the settings is a tab, `no-rows` when the tabs hold no record.
 */
export function keepBooks(snapshot: Snapshot, options: Options): KeptBooks {
  options.progress?.("check");
  const reading = readBook(snapshot, { today: options.today, year: options.year });
  requireRows(snapshot, reading);
  const ledger = keepLedger(reading, options.today);
  const calendar = calendarEntries(reading, options.language);
  const books: Books = { snapshot, reading, ledger };
  const rules = runRules(books);
  const findings = [...reading.findings, ...ledger.findings, ...calendar.findings, ...rules.findings];
  return { ...books, calendar, rules, findings };
}

function requireRows(snapshot: Snapshot, reading: BookReading): void {
  const records = Object.values(reading.tabs).filter(({ tab }) => tab !== "settings" && tab !== "bank");
  if (records.length === 0) throw new WorkbookError("no-tab", { sheets: lookedAt(snapshot, reading).join("、") });
  if (records.every((tab) => tab.rows.length === 0) && reading.excluded.length === 0) {
    throw new WorkbookError("no-rows", { sheets: records.map((tab) => tab.sheet).join("、") });
  }
}

/** Names of the user's sheets that hold anything, but the settings. */
function lookedAt({ sheets }: Snapshot, reading: BookReading): string[] {
  return sheets
    .filter(({ mark, name, values }) => mark === null && values.length > 0 && name !== reading.tabs.settings?.sheet)
    .map(({ name }) => name);
}
