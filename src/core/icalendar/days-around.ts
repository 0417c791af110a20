import type { CalendarEntries } from "../ledger/calendar/entries.js";
import type { CalendarEntry } from "../ledger/calendar/entry.js";
import { dayOfIso } from "../values/day.js";
import type { Language } from "../values/language.js";
import { daysOffOf } from "./days-off.js";
import type { FileEvent } from "./file-event.js";
import { uidOf } from "./identity.js";
import { calendarFileLabels } from "./labels.js";

/** Days off (each holiday's in one), adjusted working days and festivals. They are the same for every union and so are their UIDs. */
export function daysAround(
  { span, entries }: Pick<CalendarEntries, "span" | "entries">,
  language: Language,
): FileEvent[] {
  const labels = calendarFileLabels[language];
  const off = daysOffOf(span).map(({ year, holidays, name, first, last, arranged }): FileEvent => {
    const description = arranged ? [] : [labels.unarranged];
    const uid = uidOf("day-off", year, ...holidays);
    return { uid, first, last, title: name[language], description, place: null, category: labels.dayOff };
  });
  return [...off, ...eachDay(entries, "workday", labels.workday), ...eachDay(entries, "festival", labels.festival)];
}

/** A working day is known by its day; on one day there can be several festivals, of which a union may have some to itself. */
function eachDay(entries: readonly CalendarEntry[], kind: "workday" | "festival", category: string): FileEvent[] {
  return entries.flatMap(({ kind: own, date, title }) => {
    const first = own === kind ? dayOfIso(date) : null;
    if (first === null) return [];
    const uid = kind === "workday" ? uidOf(kind, date) : uidOf(kind, date, title);
    return [{ uid, first, last: first, title, description: [], place: null, category }];
  });
}
