import type { Months, When } from "../tabs/column.js";
import type { CellValue } from "../values/cell.js";
import { readDateNumber, readDateText, type DateRead } from "../values/date-text.js";
import { dayOf, monthOf, monthOfDay, numberOfMonth, yearOfMonth, type Day } from "../values/day.js";
import { isNoAmount } from "../values/money-text.js";
import { readMonthsNumber, readMonthsText, type MonthsRead } from "../values/month-text.js";
import { cleanText } from "../values/text.js";
import { textOf } from "./read-text.js";
import { refuse } from "./refuse.js";
import type { Slot } from "./slots.js";
import { unread, type Read, type Surroundings } from "./surroundings.js";

/** Columns whose days are of the list's year where they name none: a birth date or 入会时间 never is. */
const ofYear: ReadonlySet<string> = new Set(["payDate", "enrolledOn", "benefitDate", "visitedOn"]);

/** A whole month counts from its first day. A birth date never takes the year from elsewhere. */
export function readDay(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<Day> {
  if (isPlainDay(value)) return value;
  const read = readDate(value, ofYear.has(slot.key) ? around.year : null);
  if (read === null) return null;
  if ("day" in read) return read.day;
  if ("month" in read) return dayOf(yearOfMonth(read.month), numberOfMonth(read.month), 1);
  return refuseDate(slot, read, textOf(value), row, around);
}

/** True for a cell that says a month and no day (1985.06, 198507): its day is the month's first only to have one. */
export function namesWholeMonth(value: CellValue | undefined): boolean {
  if (value === null || value === undefined || isPlainDay(value)) return false;
  const read = readDate(value, null);
  return read !== null && "month" in read;
}

/** Payments need a date; a plan may say 国庆期间. */
export function readWhen(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<When> {
  if (slot.key !== "month" && isPlainDay(value)) return { day: value, until: null };
  if (slot.key === "month" || (slot.key === "date" && typeof value === "string" && isQuarter(value, around))) {
    const month = monthStated(slot, value, around);
    if (month !== null) return month;
  }
  const read = inCalendar(readDate(value, around.year), value, around);
  if (read === null) return null;
  if (around.tab === "activities" && typeof value === "string" && slot.key !== "endDate") {
    const when = asTyped(read, cleanText(value), around.year);
    if (when !== null && "problem" in read && read.backwards === undefined) {
      refuseDate(slot, read, textOf(value), row, around);
    }
    if (when !== null) return when;
  }
  if ("problem" in read || ("words" in read && around.tab !== "activities")) {
    return refuseDate(slot, read, textOf(value), row, around);
  }
  if ("day" in read) return { day: read.day, until: read.until };
  if ("month" in read) return { month: slot.key === "endDate" ? (read.last ?? read.month) : read.month };
  return read;
}

/** The month, with the words that say more of it, of an activity whose text is neither a day, a run of days nor a plain month; null for those. */
function asTyped(read: DateRead, text: string, year: number): When | null {
  if ("words" in read) return null;
  if ("day" in read) {
    if (read.apart !== true || read.until === null) return null;
    const month = monthOfDay(read.day);
    return month === monthOfDay(read.until) ? { month, as: text } : { words: text };
  }
  if ("month" in read) {
    if (read.last !== undefined) return { month: read.month, last: read.last, as: text };
    return /[旬初中底末间前后、；和与及]|左右/.test(text) ? { month: read.month, as: text } : null;
  }
  if (read.backwards !== undefined)
    return { month: monthOfDay(read.backwards.day), backwards: read.backwards, as: text };
  const named = read.problem === "impossible" ? monthBeforeDay.exec(text.normalize("NFKC")) : null;
  const number = Number(named?.[2]);
  return number >= 1 && number <= 12 ? { month: monthOf(Number(named?.[1] ?? year), number), as: text } : null;
}

/** A year where there is one, a month and a day of one or two digits each. */
const monthBeforeDay = /^(?:((?:19|20)\d{2})\s*[-./年]\s*)?(\d{1,2})\s*[-./月]\s*\d{1,2}\s*[日号]?$/;

/** 第一季度, with a year or without. */
const quarter = /^\s*(?:\d{4}\s*年)?\s*第?[一二三四1-4]季度\s*$/;

function isQuarter(text: string, { tab }: Surroundings): boolean {
  return tab === "activities" && quarter.test(text);
}

/** A month, or the first of 3-5月; 全年 and 下半年 name no month and stay words. */
function monthStated(slot: Slot, value: CellValue, around: Surroundings): When | null {
  const months = monthsOf(slot, value, around);
  if (months === null) return null;
  if (months.first === months.last || (typeof value === "string" && (/[月份]/.test(value) || isQuarter(value, around))))
    return monthsTyped(months, value, around);
  return { words: textOf(value) };
}

function monthsTyped({ first, last }: Months, value: CellValue, { tab }: Surroundings): When {
  if (first === last || tab !== "activities" || typeof value !== "string") return { month: first };
  return { month: first, last, as: cleanText(value) };
}

/** A school year's plan names no years: what lies before its first month is of the next year, unless the year is written there. */
function inCalendar(read: DateRead | null, value: CellValue, around: Surroundings): DateRead | null {
  const { calendarFirst } = around;
  if (calendarFirst === undefined || read === null || "words" in read) return read;
  if (around.ownYear === true || yearOfMonth(calendarFirst) !== around.year) return read;
  const month = "day" in read ? monthOfDay(read.day) : "month" in read ? read.month : null;
  if (month !== null && month >= calendarFirst) return read;
  // A date that names its year reads the same, whatever year is offered.
  const next = readDate(value, around.year + 1);
  return next === null || (month === null && "problem" in next) ? read : next;
}

/** A whole number that can only be a day's serial: neither 202601 nor a month. */
function isPlainDay(value: CellValue): value is Day {
  return typeof value === "number" && value >= 3654 && value < 109575 && Number.isInteger(value);
}

function readDate(value: CellValue, year: number | null): DateRead | null {
  if (typeof value === "number") return readDateNumber(value, year);
  if (typeof value !== "string") return { problem: "unreadable", suggestion: "" };
  const text = cleanText(value);
  if (text === "" || isNoAmount(text)) return null;
  return readDateText(text, year);
}

function refuseDate(slot: Slot, read: DateRead, text: string, row: number, around: Surroundings): typeof unread {
  const problem = "problem" in read ? read.problem : "unreadable";
  const suggestion = "problem" in read ? read.suggestion : "";
  const severity = slot.vital ? "error" : "warning";
  const { column, label } = slot;
  if (problem === "impossible" || problem === "year-missing") {
    const code = problem === "impossible" ? "date-impossible" : "date-year-missing";
    around.notes.add(code, severity, around.sheet, row, column, { column: label, text });
    return unread;
  }
  return refuse(problem === "ambiguous" ? "date-ambiguous" : "date-unreadable", slot, text, suggestion, row, around);
}

/** The months that a payment names. */
export function readMonths(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<Months> {
  const months = monthsOf(slot, value, around);
  if (months !== null) return months;
  const text = textOf(value);
  if (text === "" || isNoAmount(text)) return null;
  const severity = around.tab === "dues" ? "error" : "warning";
  around.notes.add("month-unreadable", severity, around.sheet, row, slot.column, { column: slot.label, text });
  return unread;
}

function monthsOf(slot: Slot, value: CellValue, around: Surroundings): Months | null {
  const { year } = around;
  if (typeof value !== "number" && typeof value !== "string") return null;
  const known = around.ownYear === true ? undefined : slot.months.get(value);
  if (known !== undefined) return known;
  const read = typeof value === "number" ? readMonthsNumber(value, year) : monthsOfText(value, year);
  const months = read === null ? null : { first: read.first, last: read.last };
  if (around.ownYear !== true && slot.months.size < 20000) slot.months.set(value, months);
  return months;
}

function monthsOfText(text: string, year: number): MonthsRead | null {
  const months = readMonthsText(text, year);
  if (months !== null) return months;
  const day = readDateText(text, year);
  return "day" in day && day.until === null ? readMonthsNumber(day.day, year) : null;
}
