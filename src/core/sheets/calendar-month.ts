import type { CalendarEntry } from "../ledger/calendar/entry.js";
import {
  dayOf,
  daysInMonth,
  numberOfMonth,
  partsOfDay,
  weekdayOf,
  yearOfMonth,
  type Day,
  type Month,
} from "../values/day.js";
import { cutText, textWidth, wrapText } from "./calendar-text.js";
import { dayWidth, linesHeight, strip, weekColumns, wideStrip, type Strip } from "./calendar-strip.js";
import { byPlace, spanOf, timeText } from "./calendar-time.js";
import type { CalendarWords } from "./calendar-words.js";
import type { PageCell } from "./page.js";
import type { Role } from "./style.js";

const wideText = dayWidth * weekColumns;
const titleLines = 3;
const cellLines = 10;
const noteLines = 5;
const nameLines = 4;

/** One month: its head, the line of what has no day, Monday-first weeks of two rows each (numbers and marks, then what is on), and birthdays. */
export function monthBlock(month: Month, entries: readonly CalendarEntry[], words: CalendarWords): readonly Strip[] {
  const days = eventsByDay(entries, month, words);
  return [
    wideStrip(21, words.monthHead(month), "monthHead"),
    ...monthNotes(month, entries, words),
    strip(
      16,
      words.weekdays.map((value) => ({ columns: 1, value, role: "weekHead" })),
    ),
    ...weeksOf(month).flatMap((week) => weekStrips(week, days, words)),
    ...birthdayNotes(month, entries, words),
  ];
}

/** True when a month's names are too many for its block and stand in the list at the end. */
export function birthdaysOverflow(names: readonly string[], words: CalendarWords): boolean {
  return textWidth(words.birthdays(names)) > nameLines * wideText;
}

/** Names of the members born in a month, by day and then name; never the day itself. */
export function birthdayNames(month: Month, entries: readonly CalendarEntry[]): readonly string[] {
  const prefix = isoPrefix(month);
  return entries.filter(({ kind, date }) => kind === "birthday" && date.startsWith(prefix)).map(({ title }) => title);
}

interface DayEvents {
  off: boolean;
  work: boolean;
  /** Names of the day, shown first. */
  readonly names: string[];
  readonly activities: string[];
}

function eventsByDay(
  entries: readonly CalendarEntry[],
  month: Month,
  words: CalendarWords,
): ReadonlyMap<Day, DayEvents> {
  const days = new Map<Day, DayEvents>();
  for (let date = 1; date <= daysInMonth(yearOfMonth(month), numberOfMonth(month)); date += 1) {
    days.set(dayOfMonth(month, date), { off: false, work: false, names: [], activities: [] });
  }
  let lastHoliday: { readonly title: string; readonly day: Day } | null = null;
  for (const entry of entries) {
    if (entry.kind === "birthday") continue;
    const span = spanOf(entry);
    if (entry.kind === "activity") {
      const start = span.kind === "days" ? span.first : span.start;
      const continued = span.kind === "days" ? span.last : start;
      if (start === null || continued === null) continue;
      for (let day = start; day <= continued; day += 1) {
        days.get(day)?.activities.push(activityLine(entry.title, day === start, span.kind === "months"));
      }
    } else if (span.kind === "days") {
      const events = days.get(span.first);
      if (entry.kind === "holiday") {
        const again = lastHoliday?.title === entry.title && lastHoliday.day === span.first - 1;
        lastHoliday = { title: entry.title, day: span.first };
        if (events !== undefined) events.off = true;
        if (again && partsOfDay(span.first).day !== 1) continue;
      }
      if (events !== undefined && entry.kind === "workday") events.work = true;
      events?.names.push(entry.title);
    }
  }
  for (const events of days.values()) trimEvents(events, words);
  return days;
}

/** `• title` on the first day, `→ title` on the days it goes on; one that goes on beyond what the grid repeats ends in `→`. */
function activityLine(title: string, first: boolean, goesOn: boolean): string {
  if (!first) return cutText(`→ ${title}`, dayWidth, 1);
  return `${cutText(`• ${title}`, dayWidth, titleLines)}${goesOn ? " →" : ""}`;
}

/** Leaves out what a cell cannot hold and says how many; the plan list has them all. */
function trimEvents(events: DayEvents, words: CalendarWords): void {
  let lines = 0;
  const kept = events.activities.filter((text) => {
    lines += wrapText(text, dayWidth).length;
    return lines <= cellLines;
  });
  const left = events.activities.length - kept.length;
  if (left > 0) events.activities.splice(0, events.activities.length, ...kept, words.more(left));
}

/** Weeks of a month from Monday to Sunday, null for days of other months. */
function weeksOf(month: Month): readonly (readonly (Day | null)[])[] {
  const first = dayOfMonth(month, 1);
  const count = daysInMonth(yearOfMonth(month), numberOfMonth(month));
  const lead = weekdayOf(first);
  return Array.from({ length: Math.ceil((lead + count) / weekColumns) }, (_, week) =>
    Array.from({ length: weekColumns }, (_unused, weekday) => {
      const index = week * weekColumns + weekday - lead;
      return index >= 0 && index < count ? first + index : null;
    }),
  );
}

function weekStrips(week: readonly (Day | null)[], days: ReadonlyMap<Day, DayEvents>, words: CalendarWords): Strip[] {
  const events = week.map((day) => (day === null ? null : (days.get(day) ?? null)));
  const texts = events.map((found) => (found === null ? "" : [...found.names, ...found.activities].join("\n")));
  const lines = Math.max(1, ...texts.map((text) => wrapText(text, dayWidth).length));
  return [
    {
      height: 15,
      grows: false,
      merges: [],
      cells: week.map((day, weekday) => numberCell(day, weekday, events[weekday] ?? null, words)),
    },
    {
      height: Math.max(18, linesHeight(lines)),
      grows: true,
      merges: [],
      cells: texts.map((text, weekday) => ({
        value: text === "" ? null : text,
        role: eventRole(week[weekday] ?? null, weekday, events[weekday] ?? null),
      })),
    },
  ];
}

function numberCell(day: Day | null, weekday: number, events: DayEvents | null, words: CalendarWords): PageCell {
  if (day === null) return { value: null, role: "dayOther" };
  const { day: date } = partsOfDay(day);
  if (events?.work === true) return { value: `${date} ${words.workMark}`, role: "dayWork" };
  if (events?.off === true) return { value: `${date} ${words.offMark}`, role: "dayOff" };
  return { value: date, role: weekday >= 5 ? "dayRest" : "dayNumber" };
}

function eventRole(day: Day | null, weekday: number, events: DayEvents | null): Role {
  if (day === null) return "dayOther";
  if (events?.off === true) return "eventOff";
  return weekday >= 5 && events?.work !== true ? "eventRest" : "event";
}

/** The activities of the month that have no day of their own, and those that go on for longer than the grid repeats. */
function monthNotes(month: Month, entries: readonly CalendarEntry[], words: CalendarWords): readonly Strip[] {
  const activities = entries.filter(({ kind }) => kind === "activity").sort(byPlace);
  const items = activities.flatMap((entry) => {
    const span = spanOf(entry);
    if (span.kind !== "months" || month < span.first || month > span.last) return [];
    const plain = entry.until === null && entry.plan?.words == null;
    return [plain ? entry.title : `${entry.title}（${timeText(entry, words)}）`];
  });
  if (items.length === 0) return [];
  const text = fitting(items, (kept, left) => words.thisMonth(left === 0 ? kept : [...kept, words.more(left)]));
  return [wideStrip(linesHeight(wrapText(text, wideText).length), text, "monthNote")];
}

/** The longest beginning of the items whose text fits into the note's lines, with the number left out said; at least one item. */
function fitting(items: readonly string[], say: (kept: readonly string[], left: number) => string): string {
  let count = 0;
  while (count < items.length) {
    const next = say(items.slice(0, count + 1), items.length - count - 1);
    if (count > 0 && wrapText(next, wideText).length > noteLines) break;
    count += 1;
  }
  return say(items.slice(0, count), items.length - count);
}

function birthdayNotes(month: Month, entries: readonly CalendarEntry[], words: CalendarWords): readonly Strip[] {
  const names = birthdayNames(month, entries);
  if (names.length === 0) return [];
  const text = birthdaysOverflow(names, words) ? words.birthdaysElsewhere(names.length) : words.birthdays(names);
  return [wideStrip(linesHeight(wrapText(text, wideText).length), text, "monthNote")];
}

function dayOfMonth(month: Month, date: number): Day {
  return dayOf(yearOfMonth(month), numberOfMonth(month), date) ?? 0;
}

function isoPrefix(month: Month): string {
  return `${yearOfMonth(month)}-${String(numberOfMonth(month)).padStart(2, "0")}-`;
}
