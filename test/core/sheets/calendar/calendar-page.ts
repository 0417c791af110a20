import { calendarEntries } from "../../../../src/core/ledger/calendar/entries.js";
import {
  activityCalendar,
  type ActivityCalendarInput,
} from "../../../../src/core/sheets/calendar/activity-calendar.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import { dayOf } from "../../../../src/core/values/day.js";
import type { Language } from "../../../../src/core/values/language.js";
import { reading } from "../../ledger/calendar/reading.js";

export type Book = Parameters<typeof reading>[0];

/** The calendar of a book, made on 2026-01-05. */
export function calendarPage(
  book: Book,
  language: Language = "zh-CN",
  asked: ActivityCalendarInput["asked"] = {},
): SheetPage {
  const read = reading(book);
  const { entries, undated } = calendarEntries(read, language);
  const today = dayOf(2026, 1, 5) ?? 0;
  return activityCalendar({ reading: read, entries, undated, asked, language, today, name: "活动日历" });
}

/** The page as text, a row a line, cells parted by `|`; what a merge covers is left out. */
export function lines(sheet: SheetPage): string[] {
  const covered = new Set(
    sheet.merges.flatMap(({ top, left, bottom, right }) => {
      const cells: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1)
          if (row > top || column > left) cells.push(`${row},${column}`);
      }
      return cells;
    }),
  );
  return sheet.rows.map((row, index) =>
    row.flatMap((cell, column) => (covered.has(`${index},${column}`) ? [] : [cell?.value ?? ""])).join("|"),
  );
}

/** Row of the head of a month's block, or of whatever else begins with the text in the role of a head. */
export function headRow(sheet: SheetPage, text: string): number {
  return sheet.rows.findIndex((row) => row[0]?.role === "monthHead" && row[0].value === text);
}

/** The lines of a block, from its head to the blank row under it. */
export function block(sheet: SheetPage, head: string): string[] {
  const start = headRow(sheet, head);
  const end = sheet.rows.findIndex((row, index) => index > start && row.every((cell) => cell === null));
  return lines(sheet).slice(start, end < 0 ? undefined : end);
}

/** A day's number cell with its mark, the lunar day or the day's name beside it, and what is on, each text of the week's rows under it. */
export function dayOn(sheet: SheetPage, month: string, date: number): { number: string; beside: string; on: string[] } {
  const start = headRow(sheet, month);
  for (let row = start; row < sheet.rows.length; row += 1) {
    const column = (sheet.rows[row] ?? []).findIndex(
      (cell) => cell?.role.startsWith("day-number") === true && parseInt(String(cell.value), 10) === date,
    );
    if (column < 0) continue;
    const cells = sheet.rows[row] ?? [];
    const on: string[] = [];
    for (let below = row + 1; below < sheet.rows.length; below += 1) {
      const cell = sheet.rows[below]?.[column];
      const merge = sheet.merges.find(({ top, left, right }) => top === below && left <= column && right >= column);
      const shown = merge === undefined ? cell : sheet.rows[below]?.[merge.left];
      if (shown?.value != null) on.push(String(shown.value));
      if (cell?.role.startsWith("day-events") === true) break;
    }
    return {
      number: String(cells[column]?.value),
      beside: String(cells[column + 1]?.value ?? cells[column + 2]?.value ?? ""),
      on,
    };
  }
  throw new Error(`no ${date} in ${month}`);
}
