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

const unixEpoch = 25569;
const msPerDay = 86400000;

/** The serial of a calendar day, or null when no such day exists or it lies before 1900-03-01 or after 9999-12-31. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  const serial = Date.UTC(year, month - 1, day) / msPerDay + unixEpoch;
  return serial >= 61 ? serial : null;
}

/** Year, month and day of a serial; a time of day in the fraction is ignored. */
export function partsOfDay(day: Day): DayParts {
  const date = new Date((Math.floor(day) - unixEpoch) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
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
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
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
  return String(value).padStart(2, "0");
}
