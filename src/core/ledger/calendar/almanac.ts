import { dayOf, partsOfDay, type Day } from "../../values/day.js";
import { firstLunarDay, firstLunarYear, lunarYears, qingmingDays } from "./lunar-table.js";

interface LunarYear {
  readonly newYear: Day;
  /** Days of each month in order, a repeated month after the one it repeats. */
  readonly lengths: readonly number[];
  /** Number of the month that is repeated, 0 for none. */
  readonly leap: number;
}

/**
 * The day of a lunar date, or null outside lunar years 1949–2100 or where the month has no such day. `month` 1–12, `day` 1–30;
 * of a month that is repeated, the first. By a table, since `Intl` puts some new years a day off (春节 2027 is February 6).
 */
export function dayOfLunar(year: number, month: number, day: number): Day | null {
  const lunar = years[year - firstLunarYear];
  if (lunar === undefined || month < 1 || month > 12 || day < 1) return null;
  const index = lunar.leap !== 0 && month > lunar.leap ? month : month - 1;
  const length = lunar.lengths[index];
  if (length === undefined || day > length) return null;
  return lunar.newYear + sum(lunar.lengths.slice(0, index)) + day - 1;
}

/** A day of the lunar calendar: year as of its 春节, month 1–12, day 1–30, and whether the month repeats the one before. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** The lunar date of a day, or null before 1949-01-29 and after the last day of lunar year 2100. */
export function lunarOf(day: Day): LunarDate | null {
  let index = partsOfDay(day).year - firstLunarYear;
  while (index > 0 && (years[index]?.newYear ?? Infinity) > day) index -= 1;
  const lunar = years[index];
  if (lunar === undefined) return null;
  let left = day - lunar.newYear;
  if (left < 0) return null;
  for (const [at, length] of lunar.lengths.entries()) {
    const month = lunar.leap !== 0 && at >= lunar.leap ? at : at + 1;
    if (left < length) {
      return { year: firstLunarYear + index, month, day: left + 1, leap: lunar.leap !== 0 && at === lunar.leap };
    }
    left -= length;
  }
  return null;
}

/** 除夕: the day before 春节 of the calendar year `year` (not of the lunar year that it ends); null outside 1949–2100. */
export function lunarNewYearsEve(year: number): Day | null {
  const newYear = dayOfLunar(year, 1, 1);
  return newYear === null ? null : newYear - 1;
}

/** The day of 清明 in a year; null outside 1949–2100. */
export function qingming(year: number): Day | null {
  const digit = qingmingDays[year - firstLunarYear];
  return digit === undefined ? null : dayOf(year, 4, Number(digit));
}

const years = readTable();

function readTable(): readonly LunarYear[] {
  let newYear = firstLunarDay;
  return lunarYears.split(" ").map((code) => {
    const bits = parseInt(code.slice(0, 4), 16);
    const leap = parseInt(code.slice(4), 16);
    const months = leap === 0 ? 12 : 13;
    const lengths = Array.from({ length: months }, (_, index) => 29 + ((bits >> (12 - index)) & 1));
    const year = { newYear, lengths, leap };
    newYear += sum(lengths);
    return year;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
