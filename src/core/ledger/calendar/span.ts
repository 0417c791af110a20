import { calendarFirst } from "../../reading/calendar-first.js";
import { isoMonth, monthOfDay, numberOfMonth, type Day, type Month } from "../../values/day.js";
import type { BookReading } from "../../reading/reading.js";

/** The twelve months that a calendar shows, both included. */
export interface CalendarSpan {
  readonly first: Month;
  readonly last: Month;
}

/**
 * The calendar's months: from the setting 活动日历起始月 of the book's year. 1 (the default, also for what is no month) is the calendar
 * year; 9 is the school year, September of the book's year to August of the next.
 */
export function calendarSpan(reading: Pick<BookReading, "year" | "settings">): CalendarSpan {
  const first = calendarFirst(reading.year, reading.settings);
  return { first, last: first + 11 };
}

export function monthsOfSpan(span: CalendarSpan): readonly Month[] {
  return Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
}

/** The calendar years that the span touches: one, or two for a school year. */
export function yearsOfSpan(span: CalendarSpan): readonly number[] {
  return [...new Set([span.first, span.last].map((month) => Math.floor(month / 12)))];
}

export function dayInSpan(day: Day, span: CalendarSpan): boolean {
  return monthInSpan(monthOfDay(day), span);
}

export function monthInSpan(month: Month, span: CalendarSpan): boolean {
  return month >= span.first && month <= span.last;
}

/** The span's month of a number 1–12. */
export function monthOfSpan(number: number, span: CalendarSpan): Month {
  return span.first + ((number - numberOfMonth(span.first) + 12) % 12);
}

/** `2026-01…2026-12`, for findings. */
export function spanText(span: CalendarSpan): string {
  return `${isoMonth(span.first)}…${isoMonth(span.last)}`;
}
