import { numberOfMonth, type Month } from "../../values/day.js";
import type { MemberDues } from "../ledger.js";

/** Months in a row without dues after which the union's charter asks for persuasion (工会章程, on members). */
export const duesLapse = 6;

/** The first month whose dues may still be collected on time: those collected by half-year or year fall due when it is over. */
export function periodsOver(current: Month, period: string | number | boolean | null): Month {
  const length = period === "year" ? 12 : period === "half" ? 6 : 1;
  return current - ((numberOfMonth(current) - 1) % length);
}

/** Unpaid months in a row; `months` is 0 where there are none, and first and last mean nothing then. */
export interface UnpaidRun {
  readonly months: number;
  readonly first: Month;
  readonly last: Month;
}

/** The first of the longest runs of unpaid months before `until`; months in which nothing is due do not end a run. */
export function longestUnpaid(dues: MemberDues["months"], until: Month): UnpaidRun {
  let longest: UnpaidRun = { months: 0, first: 0, last: 0 };
  let months = 0;
  let first = 0;
  for (const { month, due, paid, unread } of dues) {
    if (due === 0 || month >= until) continue;
    if (paid !== 0 || unread) {
      months = 0;
      continue;
    }
    if (months === 0) first = month;
    months += 1;
    if (months > longest.months) longest = { months, first, last: month };
  }
  return longest;
}
