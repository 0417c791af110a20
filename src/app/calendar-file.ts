import { icalendar, type CalendarFile } from "../core/icalendar/icalendar.js";
import type { Asked } from "../core/sheets/asked.js";
import { choiceOf, chosenEntries, chosenUndated } from "../core/sheets/calendar/chosen.js";
import type { SheetsResult } from "./make-sheets.js";
import type { Options } from "./options.js";

/** What a calendar file is made by: the same as its sheets. */
export interface CalendarFileOptions extends Pick<Options, "language" | "today"> {
  readonly asked: Pick<Asked, "area" | "category">;
  /** Minutes since midnight, where the clock is to tell two files of one day apart. */
  readonly now?: number;
}

/** The calendar file that goes with sheets just made: the activities that the calendar sheet shows. */
export function calendarFile(
  { reading, calendar }: Pick<SheetsResult, "reading" | "calendar">,
  { language, today, now, asked }: CalendarFileOptions,
): CalendarFile {
  const choice = choiceOf(asked, reading.settings);
  const shown = new Set<object>([
    ...chosenEntries(calendar.entries, choice),
    ...chosenUndated(calendar.undated, choice),
  ]);
  const wanted = (activity: object): boolean => shown.has(activity);
  return icalendar({ reading, calendar, wanted, language, today, ...(now === undefined ? {} : { now }) });
}
