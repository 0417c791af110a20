import { calendarEntries } from "../../../src/core/ledger/calendar/entries.js";
import type { Books } from "../../../src/core/rules/rule.js";
import { nothingAsked } from "../../../src/core/sheets/asked.js";
import type { SheetInput } from "../../../src/core/sheets/built-sheet.js";
import { dayOf } from "../../../src/core/values/day.js";

/** What a sheet is made from, in Chinese on 2026-11-21. */
export function sheetInput(books: Books, more: Partial<SheetInput> = {}): SheetInput {
  return {
    books,
    calendar: calendarEntries(books.reading),
    findings: [],
    notRun: [],
    rules: { ran: [], notRun: [] },
    excluded: [],
    lastYear: null,
    previousBooks: null,
    asked: nothingAsked,
    language: "zh-CN",
    today: dayOf(2026, 11, 21) ?? 0,
    names: new Map(),
    making: new Set(),
    built: () => null,
    previous: () => null,
    ...more,
  };
}
