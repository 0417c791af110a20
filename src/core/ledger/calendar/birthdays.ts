import type { BookReading, Row } from "../../reading/reading.js";
import {
  dayOf,
  daysInMonth,
  isoDay,
  isoMonth,
  monthOfDay,
  numberOfMonth,
  partsOfDay,
  yearOfMonth,
  type Day,
} from "../../values/day.js";
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
  for (const row of tab.rows) {
    const { name } = row.values;
    const birth = birthOf(row);
    if (name === null || birth === null || gone(row, span)) continue;
    const key = memberKey(row, birth.day);
    if (seen.has(key)) continue;
    seen.add(key);
    entries.push({
      date: birth.monthOnly
        ? isoMonth(monthOfSpan(partsOfDay(birth.day).month, span))
        : isoDay(birthdayIn(birth.day, span)),
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

interface Birth {
  readonly day: Day;
  /** The roster names no day: `day` is the first of the month. */
  readonly monthOnly: boolean;
}

/** A roster may keep only 出生年月, as 1985.06 or as the first of the month: a valid ID that agrees then knows the day. */
function birthOf(row: Row<"members">): Birth | null {
  const { birthDate, idNumber } = row.values;
  const id = idNumber === null ? null : parseIdNumber(idNumber);
  const ofId = id?.checked === true && id.text.length === 18 ? id.birthDate : null;
  if (birthDate === null) return ofId === null ? null : { day: ofId, monthOnly: false };
  const typed = { day: birthDate, monthOnly: row.monthOnly?.includes("birthDate") === true };
  if (ofId === null || partsOfDay(birthDate).day !== 1) return typed;
  return monthOfDay(birthDate) === monthOfDay(ofId) ? { day: ofId, monthOnly: false } : typed;
}

function birthdayIn(birth: Day, span: CalendarSpan): Day {
  const { month, day } = partsOfDay(birth);
  const at = monthOfSpan(month, span);
  const year = yearOfMonth(at);
  return dayOf(year, numberOfMonth(at), Math.min(day, daysInMonth(year, month))) ?? birth;
}

/** Rows with the same name and ID, or without ID the same member number, or with neither the same birth date and department, are one member. */
function memberKey(row: Row<"members">, birth: Day): string {
  const { name, idNumber, memberNo, department } = row.values;
  if (idNumber !== null) return JSON.stringify(["id", name, bareIdNumber(idNumber)]);
  if (memberNo !== null) return JSON.stringify(["no", name, memberNo]);
  return JSON.stringify(["birth", name, birth, department]);
}
