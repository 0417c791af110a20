import type { Booking } from "../../ledger/ledger.js";
import type { Row } from "../../reading/reading.js";
import { dayOf, daysInMonth, numberOfMonth, yearOfMonth, type Day } from "../../values/day.js";
import { activityName } from "../across/activity-names.js";
import type { ActivityDays } from "./activity-days.js";

type Activity = Row<"activities">;

/** An activity of the plan with its time. */
export interface Timed extends Pick<ActivityDays, "first" | "last" | "month"> {
  readonly row: Activity;
}

/** A payment further from an activity than this many days says nothing of which of two it is for. */
const nearDays = 45;
/** The next one has to be so many times as far. */
const clearly = 2;

/**
 * Tells which of several activities of exactly one name a payment is for: the one nearest to its day, where it is clearly nearest. Null where names
 * differ, where one of them or the payment has no time, and where two are about as near.
 */
export function nearestOfName(
  planned: readonly Timed[],
): (text: string, meant: readonly Activity[], booking: Booking) => Activity | null {
  const times = new Map(planned.map((one) => [one.row, one]));
  return (text, meant, { entry: { when } }) => {
    if (when === null || !("day" in when)) return null;
    const name = activityName(text);
    if (!meant.every(({ values: { title, content } }) => activityName(title ?? content ?? "") === name)) return null;
    const away = meant
      .map((row) => ({ row, days: daysAway(times.get(row), when.day) }))
      .sort((one, other) => one.days - other.days);
    const [best, next] = away;
    if (best === undefined || next === undefined || away.some(({ days }) => days === Infinity)) return null;
    const isClear = best.days <= nearDays && next.days > best.days && next.days >= best.days * clearly;
    return isClear ? best.row : null;
  };
}

/** Days between a day and the time of an activity; Infinity where that is not known. */
function daysAway(time: Timed | undefined, day: Day): number {
  if (time === undefined) return Infinity;
  const { first, last, month } = time;
  const from = first ?? (month === null ? null : dayOf(yearOfMonth(month), numberOfMonth(month), 1));
  if (from === null) return Infinity;
  const inMonth = first === null && month !== null ? daysInMonth(yearOfMonth(month), numberOfMonth(month)) - 1 : 0;
  const to = last ?? from + inMonth;
  return day < from ? from - day : Math.max(0, day - to);
}
