import { timeOf } from "../../ledger/journal/year-of-entry.js";
import type { When } from "../../tabs/column.js";
import { dayOf, daysInMonth, numberOfMonth, yearOfMonth, type Day } from "../../values/day.js";

/** First and last day on which something may have happened. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** The day of a date (its first, of a range), the month of a month-only one or of the month column, else the whole year of the report. */
export function daysOfWhen(when: When | null, month: unknown, year: number): Days {
  if (when !== null && "day" in when) return { first: when.day, last: when.day };
  const time = timeOf(when, month, year);
  if (time.kind !== "month") return { first: dayOf(year, 1, 1) ?? 0, last: dayOf(year, 12, 31) ?? 0 };
  const [inYear, number] = [yearOfMonth(time.month), numberOfMonth(time.month)];
  return { first: dayOf(inYear, number, 1) ?? 0, last: dayOf(inYear, number, daysInMonth(inYear, number)) ?? 0 };
}

/** The days that take in all of the given ones. */
export function spanOf(all: readonly Days[]): Days {
  return {
    first: all.reduce((least, { first }) => Math.min(least, first), Infinity),
    last: all.reduce((most, { last }) => Math.max(most, last), -Infinity),
  };
}
