import { readChineseNumber } from "./chinese-number.js";
import { dayOf, monthOf, partsOfDay, yearOfMonth, type Day, type Month } from "./day.js";
import { readEnglishDate } from "./english-date.js";
import { cleanText, squeezeText } from "./text.js";
import { withoutRemark, withoutTime } from "./time-of-day.js";

export type DateProblem = "unreadable" | "impossible" | "ambiguous" | "year-missing";

/** What a date says, as certain as it was written; `suggestion` is an ISO day when one is likely. */
export type DateRead =
  /** `apart`: single days were named that do not follow each other, from the first to the last. */
  | { readonly day: Day; readonly until: Day | null; readonly apart?: true }
  /** `last`: the last month of several. */
  | { readonly month: Month; readonly last?: Month }
  | { readonly words: string }
  /** `backwards`: the days of a range that ends before it begins. */
  | {
      readonly problem: DateProblem;
      readonly suggestion: string;
      readonly backwards?: { readonly day: Day; readonly until: Day };
    };

/** Reads a date, a range or a vague time typed as text; `year` is the year of dates that name none, null when they cannot be read. */
export function readDateText(text: string, year: number | null): DateRead {
  const clean = withoutTime(cleanText(text));
  const squeezed = withoutRemark(arabic(squeezeText(clean))).replace(
    /[—–−~～至到]+|(?<=\d)(?:to|until|through)(?=\d)/gi,
    "~",
  );
  return (
    readPoint(squeezed, year) ??
    readRange(squeezed, year) ??
    readDays(squeezed, year) ??
    readVague(squeezed, year) ??
    readEnglishDate(clean) ??
    (/^[\d.\-/年月日号~,:]+$/.test(squeezed) ? { problem: "unreadable", suggestion: "" } : { words: cleanText(text) })
  );
}

/** Reads a number in a date cell: a serial, 20260115, 202601, or 2026.03; small decimals are 5.16 for May 16. */
export function readDateNumber(value: number, year: number | null): DateRead {
  if (Number.isInteger(value)) {
    if (value >= 19000101 && value <= 21001231) return readPoint(String(value), year) ?? unreadable;
    if (value >= 190001 && value <= 210012) return readPoint(String(value), year) ?? unreadable;
  }
  if (isPlainSerial(value)) return { day: Math.floor(value), until: null };
  if (Number.isInteger(value) || value < 1 || value > 2101) return unreadable;
  const text = String(value);
  // 2026.1 may have been typed 2026.10, and 5.1 as 5.10: the last zero of a number is lost.
  if (/\.[123]$/.test(text) && (value < 13 || text.endsWith(".1"))) return { problem: "ambiguous", suggestion: "" };
  return readPoint(text, year) ?? unreadable;
}

/** True for a serial of the years 1910 to 2199: in a date cell it needs no second thought. */
export function isPlainSerial(value: number): boolean {
  return value >= 3654 && value < 109575;
}

const unreadable: DateRead = { problem: "unreadable", suggestion: "" };
/** A day, or a whole month, standing alone; null when the text has another shape. */
function readPoint(text: string, year: number | null): DateRead | null {
  let match =
    /^(\d{4})[-./年,](\d{1,2})[-./月,](\d{1,2})[日号]?[.]?$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (match !== null) return certainDay(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{4})[-./年](\d{1,2})月?份?$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})$/.exec(text);
  if (match !== null) return certainMonth(Number(match[1]), Number(match[2]));
  match = /^(\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(text);
  if (match !== null) {
    if (year === null) return { problem: "year-missing", suggestion: "" };
    return certainDay(year, Number(match[1]), Number(match[2]));
  }
  match = /^(\d{1,2})月份?$/.exec(text);
  if (match !== null) {
    return year === null ? { problem: "year-missing", suggestion: "" } : certainMonth(year, Number(match[1]));
  }
  match = /^(\d{2})[-./年](\d{1,2})(?:[-./月](\d{1,2})[日号]?|月)$/.exec(text);
  if (match !== null) return twoDigitYear(Number(match[1]), Number(match[2]), Number(match[3] ?? 1));
  match = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  return match === null ? null : yearLast(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `3月5日-7日`, `2026.3.5~3.7`, `12月30日至1月2日`; months: `3~5月`. */
function readRange(text: string, year: number | null): DateRead | null {
  for (let at = 1; at < text.length - 1; at += 1) {
    const sign = text[at];
    if (sign !== "-" && sign !== "~") continue;
    const left = text.slice(0, at);
    const right = text.slice(at + 1);
    const start = readPoint(left, year);
    if (start !== null && "day" in start) {
      const end = readEnd(right, start.day);
      if (end !== null) return end;
    } else if (start !== null && "month" in start && /月份?$/.test(right)) {
      return monthsTo(start.month, right);
    } else if (/^\d{1,2}$/.test(left) && /^\d{1,2}月份?$/.test(right)) {
      const first = readPoint(`${left}月`, year);
      return first !== null && "month" in first ? monthsTo(first.month, right) : first;
    }
  }
  return null;
}

/** From a month to the one that the text names, of the next year where it names none and comes before; the first alone where it names no month. */
function monthsTo(first: Month, text: string): DateRead {
  const named = readPoint(text, yearOfMonth(first));
  if (named === null || !("month" in named)) return { month: first };
  const last = named.month < first && !/^\d{4}/.test(text) ? named.month + 12 : named.month;
  return last > first ? { month: first, last } : { month: first };
}

/** `3月16日、17日`, `3月8日和12日`: from the first day named to the last, with a mark where there are days between that are not meant. */
function readDays(text: string, year: number | null): DateRead | null {
  const [first = "", ...more] = text.split(/[、,;和与及]/);
  const start = readPoint(first, year);
  if (start === null || !("day" in start) || more.length === 0) return null;
  let last = start.day;
  let isApart = false;
  for (const part of more) {
    const next = readEnd(part, last);
    if (next === null || !("day" in next)) return null;
    const to = next.until ?? next.day;
    isApart ||= to > last + 1;
    last = to;
  }
  return { day: start.day, until: last === start.day ? null : last, ...(isApart ? { apart: true } : {}) };
}

function readEnd(text: string, start: Day): DateRead | null {
  const { year, month } = partsOfDay(start);
  const dayOnly = /^(\d{1,2})[日号]?$/.exec(text);
  const monthDay = /^(\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(text);
  let end: Day | null;
  if (dayOnly !== null) {
    end = dayOf(year, month, Number(dayOnly[1]));
  } else if (monthDay !== null) {
    end = dayOf(year, Number(monthDay[1]), Number(monthDay[2]));
    if (end !== null && end < start) end = dayOf(year + 1, Number(monthDay[1]), Number(monthDay[2]));
  } else {
    const point = readPoint(text, null);
    if (point === null || !("day" in point)) return null;
    end = point.day;
  }
  if (end === null) return { problem: "impossible", suggestion: "" };
  if (end < start) return { problem: "impossible", suggestion: "", backwards: { day: start, until: end } };
  return { day: start, until: end === start ? null : end };
}

/** `3月上旬`, `2026年3月底`, `3月8日前后`: the month is certain. */
function readVague(text: string, year: number | null): DateRead | null {
  const match =
    /^(?:(\d{4})[年./-])?(\d{1,2})月份?(?:\d{1,2}[日号])?(?:[上中下]{1,2}旬|初|中|底|末|间|内|月中|前后|左右|前|后|起|期间|[、,和及]\d{1,2}[日号]?)+$/.exec(
      text,
    );
  if (match === null) return null;
  const named = match[1] === undefined ? year : Number(match[1]);
  return named === null ? { problem: "year-missing", suggestion: "" } : certainMonth(named, Number(match[2]));
}

function certainDay(year: number, month: number, date: number): DateRead {
  const day = year < 1900 || year > 2200 ? null : dayOf(year, month, date);
  return day === null ? { problem: "impossible", suggestion: "" } : { day, until: null };
}

function certainMonth(year: number, month: number): DateRead {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return { problem: "impossible", suggestion: "" };
  return { month: monthOf(year, month) };
}

function twoDigitYear(short: number, month: number, date: number): DateRead {
  const year = short >= 40 ? 1900 + short : 2000 + short;
  if (dayOf(year, month, date) === null) return unreadable;
  return { problem: "ambiguous", suggestion: iso(year, month, date) };
}

function yearLast(first: number, second: number, year: number): DateRead {
  if (first > 12) return certainDay(year, second, first);
  if (second > 12 || first === second) return certainDay(year, first, second);
  return { problem: "ambiguous", suggestion: iso(year, first, second) };
}

function iso(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Chinese numerals before 年, 月, 日 as digits: 二〇二六年三月五日 → 2026年3月5日. */
function arabic(text: string): string {
  if (!/[〇○零一二三四五六七八九十][年月日号]/.test(text)) return text;
  return text.replace(/[〇○零一二三四五六七八九十]+(?=[年月日号])/g, (numerals) => {
    const value = readChineseNumber(numerals);
    return value === null ? numerals : String(value);
  });
}
