import type { BookReading, Row } from "../../reading/reading.js";
import { daysInMonth, isoMonth, partsOfDay, yearOfMonth, type DayParts } from "../../values/day.js";
import { bareIdNumber, parseIdNumber } from "../../values/id-number.js";
import type { CalendarEntry } from "./entry.js";
import { monthOfSpan, type CalendarSpan } from "./span.js";

/**
 * One entry for each member in the roster whose birth date it states, or whose resident ID is valid and does; retirees among them, members
 * who left, transferred or died not. Where only the month of birth is known the entry is that month, with no day made up. February 29 is kept on the 28th in common years. The year of birth is nowhere in the entry.
 */
export function birthdays(reading: BookReading, span: CalendarSpan): readonly CalendarEntry[] {
  const tab = reading.tabs.members;
  if (tab === undefined) return [];
  const seen = new Set<string>();
  const entries: CalendarEntry[] = [];
  const dates = new Map<number, string>();
  for (const row of tab.rows) {
    const { name } = row.values;
    const born = birthOf(row);
    if (name === null || born === null || gone(row, span)) continue;
    const key = memberKey(row, born);
    if (seen.has(key)) continue;
    seen.add(key);
    entries.push({
      date: dateIn(born, dates, span),
      until: null,
      title: name,
      kind: "birthday",
      source: { sheet: tab.sheet, row: row.row, column: tab.columns.name ?? 0 },
      plan: null,
    });
  }
  return entries;
}

const goneStates: readonly string[] = ["转出", "离会", "去世"];

/** Left, transferred or dead by status; or, where the status says nothing, with a day of leaving before the calendar begins. */
function gone(row: Row<"members">, span: CalendarSpan): boolean {
  const { status, leaveDate, employment } = row.values;
  if (status !== null) return goneStates.includes(status);
  if (leaveDate === null || employment === "退休") return false;
  const { year, month } = partsOfDay(leaveDate);
  return year * 12 + month - 1 < span.first;
}

export interface Birth extends DayParts {
  /** The roster names no day: `day` is the first of the month. */
  readonly monthOnly: boolean;
}

/** When a member was born; null where neither the birth date nor a valid ID says. A roster may keep only 出生年月, as 1985.06 or as the first of the month: a valid ID that agrees then knows the day. */
export function birthOf(row: Row<"members">): Birth | null {
  const { birthDate, idNumber } = row.values;
  const id = idNumber === null ? null : parseIdNumber(idNumber);
  const ofId = id?.checked === true && id.text.length === 18 ? id.born : null;
  if (birthDate === null) return ofId === null ? null : birth(ofId, false);
  const typed = partsOfDay(birthDate);
  if (ofId !== null && typed.day === 1 && typed.year === ofId.year && typed.month === ofId.month) {
    return birth(ofId, false);
  }
  return birth(typed, row.monthOnly?.includes("birthDate") === true);
}

function birth({ year, month, day }: DayParts, monthOnly: boolean): Birth {
  return { year, month, day, monthOnly };
}

/** `2025-06-15`, or `2025-06` where the day is not known; each text made once. */
function dateIn({ month, day, monthOnly }: Birth, dates: Map<number, string>, span: CalendarSpan): string {
  const key = month * 32 + (monthOnly ? 0 : day);
  let date = dates.get(key);
  if (date === undefined) {
    const at = monthOfSpan(month, span);
    const kept = Math.min(day, daysInMonth(yearOfMonth(at), month));
    date = monthOnly ? isoMonth(at) : `${isoMonth(at)}-${String(kept).padStart(2, "0")}`;
    dates.set(key, date);
  }
  return date;
}

/** Rows with the same name and ID, or without ID the same member number, or with neither the same birth date and department, are one member. */
function memberKey(row: Row<"members">, { year, month, day }: Birth): string {
  const { name, idNumber, memberNo, department } = row.values;
  if (idNumber !== null) return `id\n${bareIdNumber(idNumber)}\n${name ?? ""}`;
  if (memberNo !== null) return `no\n${memberNo}\n${name ?? ""}`;
  return `birth\n${year}-${month}-${day}\n${department ?? ""}\n${name ?? ""}`;
}
