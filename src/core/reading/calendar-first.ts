import type { SettingValues } from "./reading.js";
import { monthOf, type Month } from "../values/day.js";

/**
 * The first month of the activity calendar: the setting 活动日历起始月 in the book's year. 1 (the default, also for what is no month) makes
 * it the calendar year, 9 the school year.
 */
export function calendarFirst(year: number, settings: Pick<SettingValues, "schoolYear">): Month {
  const start = settings.schoolYear;
  return monthOf(year, typeof start === "number" && Number.isInteger(start) && start >= 1 && start <= 12 ? start : 1);
}
