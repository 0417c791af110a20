/** A calendar day as an Excel 1900-system serial: 1 = 1900-01-01 as Excel counts it, 45658 = 2025-01-01. Only days from 1900-03-01 on. */
export type Day = number;

/** A month as year × 12 + (month − 1), so that months subtract. */
export type Month = number;

export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Excel's serial for 0000-12-31, were its calendar to reach so far back. */
const dayBeforeYearOne = -693594;
/** Further from 1900 than any date: what lies beyond has no parts (NaN). */
const farthest = 1e8;
/** Days of a year before its months, for common and for leap years. */
const before = {
  common: [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365],
  leap: [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366],
} as const;

/** The serial of a calendar day, or null when no such day exists or it lies before 1900-03-01 or after 9999-12-31. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  const serial = dayBefore(year) + daysBefore(year, month) + day;
  return serial >= 61 ? serial : null;
}

/** Year, month and day of a serial; a time of day in the fraction is ignored. By arithmetic: `Date` objects cost too much a row. */
export function partsOfDay(day: Day): DayParts {
  const serial = Math.abs(day) < farthest ? Math.floor(day) : NaN;
  let year = Math.floor((serial - 1) / 365.2425) + 1900;
  while (dayBefore(year) >= serial) year -= 1;
  while (dayBefore(year + 1) < serial) year += 1;
  const inYear = serial - dayBefore(year);
  let month = Math.ceil(inYear / 31);
  while (daysBefore(year, month + 1) < inYear) month += 1;
  return { year, month, day: inYear - daysBefore(year, month) };
}

/** `2026-03-09` */
export function isoDay(day: Day): string {
  const { year, month, day: date } = partsOfDay(day);
  return `${String(year).padStart(4, "0")}-${pad2(month)}-${pad2(date)}`;
}

/** The day of an ISO date `2026-03-09`, or null. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: Day): number {
  return (((Math.floor(day) - 2) % 7) + 7) % 7;
}

/** Number of days in a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return daysBefore(year, month + 1) - daysBefore(year, month);
}

/** The month of a year; `month` is 1–12. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function monthOfDay(day: Day): Month {
  const { year, month } = partsOfDay(day);
  return monthOf(year, month);
}

export function yearOfMonth(month: Month): number {
  return Math.floor(month / 12);
}

/** 1–12 */
export function numberOfMonth(month: Month): number {
  return (month % 12) + 1;
}

/** `2026-03` */
export function isoMonth(month: Month): string {
  return `${yearOfMonth(month)}-${pad2(numberOfMonth(month))}`;
}

function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The serial of the last day before a year. */
function dayBefore(year: number): Day {
  const past = year - 1;
  return dayBeforeYearOne + past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Number of days of a year before a month 1–13. */
function daysBefore(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (isLeap ? before.leap : before.common)[month - 1] ?? 0;
}
