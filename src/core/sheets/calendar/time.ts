import type { CalendarEntry } from "../../ledger/calendar/entry.js";
import { dayOfIso, monthOf, type Day, type Month } from "../../values/day.js";
import type { CalendarWords } from "./words.js";

/** Activities of more days than this stand in the line of each month instead of as a bar through its weeks. */
const longestBar = 31;

/** Where an activity stands in the grid: on days, or in the line of each of its months. */
export type Span =
  | { readonly kind: "days"; readonly first: Day; readonly last: Day }
  | { readonly kind: "months"; readonly first: Month; readonly last: Month; readonly start: Day | null };

export function spanOf(entry: CalendarEntry): Span {
  const first = dayOfIso(entry.date);
  const until = entry.until ?? entry.date;
  const last = dayOfIso(until);
  if (first !== null && last !== null && last - first < longestBar) return { kind: "days", first, last };
  return { kind: "months", first: monthOfIso(entry.date), last: monthOfIso(until), start: first };
}

/** By date and then as the book lists them. */
export function byPlace(a: CalendarEntry, b: CalendarEntry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.source?.row ?? 0) - (b.source?.row ?? 0) || (a.plan?.item ?? 0) - (b.plan?.item ?? 0);
}

/** The month of `2026-03` or `2026-03-08`. */
export function monthOfIso(text: string): Month {
  return monthOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** The time as the sheet says it: the book's own words, else the date, range or month. */
export function timeText(entry: CalendarEntry, words: CalendarWords): string {
  if (entry.plan?.words != null) return entry.plan.words;
  if (entry.until === null) return pointText(entry.date, words, words.dayText);
  return words.dateRange(pointText(entry.date, words, words.shortDay), pointText(entry.until, words, words.shortDay));
}

function pointText(iso: string, words: CalendarWords, say: (day: Day) => string): string {
  const day = dayOfIso(iso);
  return day === null ? words.monthOnly(monthOfIso(iso)) : say(day);
}
