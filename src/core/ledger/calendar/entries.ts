import type { BookReading } from "../../reading/reading.js";
import { isoDay } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { plannedActivities } from "./activities.js";
import { birthdays } from "./birthdays.js";
import { daysOff, missingNotices } from "./days-off.js";
import { entryKinds, type CalendarEntry, type UndatedActivity } from "./entry.js";
import { festivals } from "./festivals.js";
import type { CalendarFinding } from "./findings.js";
import { wantedDays, type WantedDays } from "./wanted-days.js";
import { calendarSpan, dayInSpan, yearsOfSpan, type CalendarSpan } from "./span.js";

export interface CalendarEntries {
  readonly span: CalendarSpan;
  /** By date (a month before its days), then kind in the order of `entryKinds`, then title, then the source's row. */
  readonly entries: readonly CalendarEntry[];
  readonly undated: readonly UndatedActivity[];
  readonly findings: readonly CalendarFinding[];
}

/** Everything that stands in the book's calendar: its activities, the festivals, days off and adjusted working days, and a birthday a member. */
export function calendarEntries(reading: BookReading, language: Language = "zh-CN"): CalendarEntries {
  const span = calendarSpan(reading);
  const planned = plannedActivities(reading, span);
  const wanted = wantedDays(reading.settings);
  const entries = inOrder([
    ...planned.entries,
    ...festivalEntries(span, language, wanted),
    ...daysOff(span, language, wanted.quiet),
    ...birthdays(reading, span),
  ]);
  return {
    span,
    entries,
    undated: planned.undated,
    findings: [...planned.findings, ...wanted.findings, ...missingNotices(span)],
  };
}

function festivalEntries(span: CalendarSpan, language: Language, wanted: WantedDays): readonly CalendarEntry[] {
  return yearsOfSpan(span)
    .flatMap((year) => festivals(year, wanted.festivals))
    .filter(({ day }) => dayInSpan(day, span))
    .map(({ day, name, source }) => ({
      date: isoDay(day),
      until: null,
      title: name[language],
      kind: "festival",
      source,
      plan: null,
    }));
}

/** By date, and a date's own entries by `compareEntries`: a year has few dates for its many birthdays. */
function inOrder(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const byDate = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const there = byDate.get(entry.date);
    if (there === undefined) byDate.set(entry.date, [entry]);
    else there.push(entry);
  }
  return [...byDate.keys()].sort(compareTexts).flatMap((date) => byDate.get(date)?.sort(compareEntries) ?? []);
}

/** Entries of one date. By code units rather than by locale, so that every machine gives the same order. */
function compareEntries(a: CalendarEntry, b: CalendarEntry): number {
  return (
    entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) ||
    compareTexts(a.title, b.title) ||
    (a.source?.row ?? 0) - (b.source?.row ?? 0)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
