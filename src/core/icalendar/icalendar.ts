import type { CalendarEntries } from "../ledger/calendar/entries.js";
import type { CalendarEntry, EntrySource, UndatedActivity } from "../ledger/calendar/entry.js";
import { yearsOfSpan } from "../ledger/calendar/span.js";
import type { BookReading } from "../reading/reading.js";
import { dayOfIso, isoDay, type Day } from "../values/day.js";
import type { Language } from "../values/language.js";
import { maskPersonalNumbers } from "../values/personal.js";
import { activityEvent } from "./activity-event.js";
import { daysAround } from "./days-around.js";
import type { FileEvent } from "./file-event.js";
import { placesAmongSame, uidOf } from "./identity.js";
import { calendarFileLabels } from "./labels.js";
import { property, textProperty } from "./lines.js";

export interface CalendarFileInput {
  readonly reading: Pick<BookReading, "year" | "settings">;
  /** Of `calendarEntries` for the same reading and language. */
  readonly calendar: Pick<CalendarEntries, "span" | "entries" | "undated">;
  /** Which activities are asked for; all where it is not given. */
  readonly wanted?: (activity: CalendarEntry | UndatedActivity) => boolean;
  /** Days off, adjusted working days and festivals stand in the file too; they do where nothing is said. */
  readonly daysAround?: boolean;
  readonly language: Language;
  /** When the file is made; it is its events' stamp, so that a file made of the same book on the same day is the same. */
  readonly today: Day;
  /** Minutes since midnight of that day: a file made later on the same day then counts as the later one. Midnight where it is not given. */
  readonly now?: number;
}

/** A calendar file and what is not in it. */
export interface CalendarFile {
  /** As RFC 5545 has it, for a file in UTF-8. */
  readonly text: string;
  /** Number of activities that are in it. */
  readonly activities: number;
  /** Activities that have no day and so no place in a calendar of days: iCalendar knows no month, and a day is not made up. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly title: string;
  /** What is known of its time: the book's words, or a month as `2026-03`; null for nothing. */
  readonly time: string | null;
  readonly source: EntrySource | null;
}

/**
 * The activities of a book as a calendar file (RFC 5545) of whole days. There is no METHOD: that is for invitations and asks for an
 * organiser's address. Birthdays are personal and stay out; so does money. Numbers of people's own are masked.
 */
export function icalendar(input: CalendarFileInput): CalendarFile {
  const { reading, calendar, language } = input;
  const labels = calendarFileLabels[language];
  const planned = calendar.entries.filter(({ kind }) => kind === "activity");
  const places = placesAmongSame<CalendarEntry | UndatedActivity>([...planned, ...calendar.undated]);
  const wanted = [...planned, ...calendar.undated].filter((activity) => input.wanted?.(activity) ?? true);
  const union = unionOf(reading);

  const events: FileEvent[] = [];
  const leftOut: LeftOut[] = [];
  for (const activity of wanted) {
    const first = "date" in activity ? dayOfIso(activity.date) : null;
    if (first === null || !("date" in activity)) leftOut.push(leftOutOf(activity));
    else {
      const uid = uidOf("activity", union, reading.year, activity.title, places.get(activity) ?? 0);
      events.push(activityEvent(activity, { uid, first, labels }));
    }
  }
  const around = input.daysAround === false ? [] : daysAround(calendar, language);
  const years = yearsOfSpan(calendar.span);
  const name = labels.name(text(reading.settings.unitName), years[0] ?? reading.year, years.at(-1) ?? reading.year);
  const written = [
    property("BEGIN", "VCALENDAR"),
    property("VERSION", "2.0"),
    property("PRODID", "-//Union Books//NONSGML Activity Calendar//ZH"),
    property("CALSCALE", "GREGORIAN"),
    textProperty("X-WR-CALNAME", name),
    ...[...events, ...around].map((event) => eventText(event, input)),
    property("END", "VCALENDAR"),
  ];
  return { text: written.join(""), activities: events.length, leftOut };
}

/** A union is the same by its credit code, else by its name. */
function unionOf({ settings }: CalendarFileInput["reading"]): string {
  return text(settings.creditCode) || text(settings.unitName);
}

function text(setting: unknown): string {
  return typeof setting === "string" ? setting : "";
}

function leftOutOf(activity: CalendarEntry | UndatedActivity): LeftOut {
  const time = activity.plan?.words ?? ("date" in activity ? activity.date : null);
  return { title: maskPersonalNumbers(activity.title), time, source: activity.source };
}

function eventText(event: FileEvent, { today, now = 0 }: Pick<CalendarFileInput, "today" | "now">): string {
  const { uid, first, last, title, description, place, category, cancelled } = event;
  const minute = Math.min(1439, Math.max(0, Math.floor(now)));
  const stamp = `${basic(today)}T${two(minute / 60)}${two(minute % 60)}00Z`;
  const said = description.join("\n");
  return [
    property("BEGIN", "VEVENT"),
    property("UID", uid),
    property("DTSTAMP", stamp),
    property("LAST-MODIFIED", stamp),
    // A later file says more than an earlier one; nothing but the time of making it is at hand to count by.
    property("SEQUENCE", String(Math.floor(today) * 1440 + minute)),
    property("DTSTART;VALUE=DATE", basic(first)),
    property("DTEND;VALUE=DATE", basic(last + 1)),
    textProperty("SUMMARY", maskPersonalNumbers(title)),
    ...(said === "" ? [] : [textProperty("DESCRIPTION", maskPersonalNumbers(said))]),
    ...(place === null ? [] : [textProperty("LOCATION", maskPersonalNumbers(place))]),
    ...(category === null ? [] : [textProperty("CATEGORIES", category)]),
    ...(cancelled === true ? [property("STATUS", "CANCELLED")] : []),
    property("TRANSP", "TRANSPARENT"),
    property("END", "VEVENT"),
  ].join("");
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, "0");
}

/** `20260309` */
function basic(day: Day): string {
  return isoDay(day).replaceAll("-", "");
}
