import { activityTime } from "../../ledger/calendar/activities.js";
import type { CalendarSpan } from "../../ledger/calendar/span.js";
import type { Row } from "../../reading/reading.js";
import { monthOfDay, yearOfMonth, type Day, type Month } from "../../values/day.js";

/** When an activity is or was, as certain as it was written. */
export interface ActivityDays {
  /** Null where no day is stated. */
  readonly first: Day | null;
  /** The first where no other is stated, or one before it; null where no day is. */
  readonly last: Day | null;
  /** The month of its start; null where none can be told. */
  readonly month: Month | null;
  /** True when it is certainly past on the day of today. */
  readonly over: boolean;
}

/** The time of a row of the plan. */
export function activityDays(row: Row<"activities">, span: CalendarSpan, today: Day): ActivityDays {
  const time = activityTime(row, span);
  if (time.kind === "none") return { first: null, last: null, month: null, over: false };
  const start = time.kind === "day" ? monthOfDay(time.at) : time.at;
  const end = endOf(row, start);
  const lastMonth = Math.max(start, end.month ?? start);
  if (time.kind === "month") {
    return { first: null, last: null, month: time.at, over: lastMonth < monthOfDay(today) };
  }
  if (end.day === null && end.month !== null && lastMonth > start) {
    return { first: time.at, last: null, month: start, over: lastMonth < monthOfDay(today) };
  }
  const last = Math.max(time.at, end.day ?? time.at);
  return { first: time.at, last, month: start, over: last < today };
}

/** False for an activity that is certainly of another year than that of the books and their calendar. */
export function isInYear({ month }: Pick<ActivityDays, "month">, span: CalendarSpan, year: number): boolean {
  return month === null || yearOfMonth(month) === year || (month >= span.first && month <= span.last);
}

/** The last day, or only the month, that a row states. */
function endOf(
  { values: { date, month, endDate } }: Row<"activities">,
  start: Month,
): {
  readonly day: Day | null;
  readonly month: Month | null;
} {
  const until = date !== null && "day" in date ? date.until : null;
  if (until !== null) return { day: until, month: monthOfDay(until) };
  const stated = date ?? month;
  if (endDate === null && stated !== null && "month" in stated) {
    return { day: null, month: stated.last === undefined ? null : start + stated.last - stated.month };
  }
  if (endDate === null || "words" in endDate) return { day: null, month: null };
  if ("month" in endDate) return { day: null, month: endDate.month };
  const day = endDate.until ?? endDate.day;
  return { day, month: monthOfDay(day) };
}
