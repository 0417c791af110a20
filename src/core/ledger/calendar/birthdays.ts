import type { BookReading, Row } from "../../reading/reading.js";
import { dayOf, daysInMonth, isoDay, numberOfMonth, partsOfDay, yearOfMonth, type Day } from "../../values/day.js";
import { bareIdNumber, parseIdNumber } from "../../values/id-number.js";
import type { CalendarEntry } from "./entry.js";
import { monthOfSpan, type CalendarSpan } from "./span.js";

/**
 * One entry for each member in the roster whose birth date it states, or whose resident ID is valid and does; retirees among them, members
 * who left, transferred or died not. February 29 is kept on the 28th in common years. The year of birth is nowhere in the entry.
 */
export function birthdays(reading: BookReading, span: CalendarSpan): readonly CalendarEntry[] {
  const tab = reading.tabs.members;
  if (tab === undefined) return [];
  const seen = new Set<string>();
  const entries: CalendarEntry[] = [];
  for (const row of tab.rows) {
    const { name } = row.values;
    const birth = birthDateOf(row);
    if (name === null || birth === null || gone(row, span)) continue;
    const key = memberKey(row, birth);
    if (seen.has(key)) continue;
    seen.add(key);
    entries.push({
      date: isoDay(birthdayIn(birth, span)),
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

/** A roster that keeps only 出生年月 is read as the first of the month: the ID then knows the day. */
function birthDateOf(row: Row<"members">): Day | null {
  const { birthDate, idNumber } = row.values;
  const id = idNumber === null ? null : parseIdNumber(idNumber);
  const ofId = id?.checked === true && id.text.length === 18 ? id.birthDate : null;
  if (birthDate === null || ofId === null) return birthDate ?? ofId;
  const typed = partsOfDay(birthDate);
  const known = partsOfDay(ofId);
  return typed.day === 1 && typed.year === known.year && typed.month === known.month ? ofId : birthDate;
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
