import { icalendar, type CalendarFile } from "../core/icalendar/icalendar.js";
import type { Asked } from "../core/sheets/asked.js";
import { choiceOf, chosenEntries, chosenUndated } from "../core/sheets/calendar/chosen.js";
import type { SheetsResult } from "./make-sheets.js";
import type { Options } from "./options.js";

/** What a calendar file is made by: the same as its sheets. */
export interface CalendarFileOptions extends Pick<Options, "language" | "today"> {
  readonly asked: Pick<Asked, "area" | "category">;
}

/** The calendar file that goes with sheets just made: the activities that the calendar sheet shows. */
export function calendarFile(
  { reading, calendar }: Pick<SheetsResult, "reading" | "calendar">,
  { language, today, asked }: CalendarFileOptions,
): CalendarFile {
  const choice = choiceOf(asked, reading.settings);
  const shown = new Set<object>([
    ...chosenEntries(calendar.entries, choice),
    ...chosenUndated(calendar.undated, choice),
  ]);
  return icalendar({ reading, calendar, wanted: (activity) => shown.has(activity), language, today });
}
