import { dayOf, type Day } from "../core/values/day.js";

/** The day that the user's own clock shows at a moment; faces call it once and pass the day on. */
export function localDay(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError("the clock shows a day that no workbook can hold");
  return day;
}
