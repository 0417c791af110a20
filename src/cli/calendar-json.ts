import type { SheetsResult } from "../app/make-sheets.js";
import type { CalendarFile } from "../core/icalendar/icalendar.js";
import { a1 } from "../core/values/address.js";
import { reportJson } from "./json.js";

/** The object that `calendar --json` prints: that of `report`, how many activities there are, and the calendar file or null. */
export function calendarJson(
  result: SheetsResult,
  { activities, leftOut }: CalendarFile,
  { out, ics }: { readonly out: string; readonly ics: string | null },
) {
  return {
    ...reportJson(result, out),
    activities: { dated: activities, undated: leftOut.length },
    ics:
      ics === null
        ? null
        : {
            file: ics,
            activities,
            leftOut: leftOut.map(({ title, time, source }) => ({
              title,
              time,
              source: source === null ? null : { sheet: source.sheet, cell: a1(source.row, source.column) },
            })),
          },
  };
}
