import type { CalendarEntry } from "../../ledger/calendar/entry.js";
import {
  dayOf,
  daysInMonth,
  numberOfMonth,
  partsOfDay,
  weekdayOf,
  yearOfMonth,
  type Day,
  type Month,
} from "../../values/day.js";
import { weekDays } from "./strip.js";
import type { DayKind } from "./looks.js";
import { byPlace, spanOf } from "./time.js";

/** A day of a month's grid and what is on it. */
export interface MonthDay {
  readonly day: Day;
  readonly kind: Exclude<DayKind, "other">;
  /** Names of the day: festivals, and holidays where they begin. */
  readonly names: readonly string[];
  /** Activities of this day alone, and the beginning of those that go on for months. */
  readonly activities: readonly { readonly title: string; readonly goesOn: boolean }[];
}

/** An activity of several days that touches the month. */
export interface SeveralDays {
  readonly title: string;
  readonly first: Day;
  readonly last: Day;
}

export interface MonthDays {
  /** Weeks from Monday to Sunday, null for days of other months. */
  readonly weeks: readonly (readonly (MonthDay | null)[])[];
  /** By first day, the longer one first, then as the book lists them. */
  readonly several: readonly SeveralDays[];
}

/** The days of a month with what its entries put on them; `entries` may be of neighbouring months as well. */
export function monthDays(month: Month, entries: readonly CalendarEntry[]): MonthDays {
  const days = new Map<Day, Mutable>();
  const first = firstOf(month);
  const count = daysInMonth(yearOfMonth(month), numberOfMonth(month));
  for (let day = first; day < first + count; day += 1) {
    days.set(day, { day, kind: weekdayOf(day) >= 5 ? "rest" : "plain", names: [], activities: [] });
  }
  const several: SeveralDays[] = [];
  for (const entry of entries.filter(({ kind }) => kind === "activity").sort(byPlace)) {
    const span = spanOf(entry);
    const { title } = entry;
    if (span.kind === "months") {
      if (span.start !== null) days.get(span.start)?.activities.push({ title, goesOn: true });
    } else if (span.first === span.last) days.get(span.first)?.activities.push({ title, goesOn: false });
    else if (span.first < first + count && span.last >= first) several.push({ title, ...span });
  }
  nameDays(days, entries);
  const lead = weekdayOf(first);
  return {
    weeks: Array.from({ length: Math.ceil((lead + count) / weekDays) }, (_, week) =>
      Array.from(
        { length: weekDays },
        (_unused, weekday) => days.get(first + week * weekDays + weekday - lead) ?? null,
      ),
    ),
    several: several.sort((a, b) => a.first - b.first || b.last - a.last),
  };
}

export function firstOf(month: Month): Day {
  return dayOf(yearOfMonth(month), numberOfMonth(month), 1) ?? 0;
}

interface Mutable {
  readonly day: Day;
  kind: MonthDay["kind"];
  readonly names: string[];
  readonly activities: { readonly title: string; readonly goesOn: boolean }[];
}

/** Marks days off and working days and names the days; a name that goes on from the day before is not said again, but in a new month. */
function nameDays(days: ReadonlyMap<Day, Mutable>, entries: readonly CalendarEntry[]): void {
  let last: { readonly title: string; readonly day: Day } | null = null;
  for (const entry of entries) {
    if (entry.kind === "activity" || entry.kind === "birthday") continue;
    const span = spanOf(entry);
    if (span.kind !== "days") continue;
    const found = days.get(span.first);
    const again: boolean = entry.kind === "holiday" && last?.title === entry.title && last.day === span.first - 1;
    if (entry.kind === "holiday") last = { title: entry.title, day: span.first };
    if (found === undefined) continue;
    if (entry.kind === "holiday") found.kind = "off";
    if (entry.kind === "workday") found.kind = "work";
    if (entry.quiet !== true && !(again && partsOfDay(span.first).day !== 1)) found.names.push(entry.title);
  }
}
