import type { Ledger, Source } from "../../ledger/ledger.js";
import { monthOf, monthOfDay, numberOfMonth, type Month } from "../../values/day.js";
import type { Asked } from "../asked.js";
import type { Word } from "../report/labels.js";
import type { Months } from "../tab-index.js";

/** The months of a report to date. */
export interface Period {
  /** Those of its own column. */
  readonly own: Months;
  /** From January to the last of them. */
  readonly toDate: Months;
  /** True where no row can lie behind it: rows without a month are then surely in the year to date. */
  readonly isUpToNow: boolean;
  /** What its own column is headed with. */
  readonly head: Word;
}

/** The period asked for, else the last month with entries up to today, by itself. */
export function periodOf(
  asked: Asked["period"],
  { year, today }: Ledger,
  months: ReadonlyMap<Source, Month | null>,
): Period {
  const now = Math.min(Math.max(monthOfDay(today), monthOf(year, 1)), monthOf(year, 12));
  const { first, last } = asked ?? sameMonth(numberOfMonth(lastWithEntries(months, now) ?? now));
  const own = { first: monthOf(year, first), last: monthOf(year, last) };
  return {
    own,
    toDate: { first: monthOf(year, 1), last: own.last },
    isUpToNow: last === 12 || own.last >= monthOfDay(today),
    head: first === last ? "ofMonth" : last - first === 2 && first % 3 === 1 ? "ofQuarter" : "ofPeriod",
  };
}

function sameMonth(month: number) {
  return { first: month, last: month };
}

function lastWithEntries(months: ReadonlyMap<Source, Month | null>, now: Month): Month | null {
  let last: Month | null = null;
  for (const month of months.values()) if (month !== null && month <= now && month > (last ?? 0)) last = month;
  return last;
}
