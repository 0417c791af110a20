import { daysOff } from "../../ledger/calendar/days-off.js";
import { calendarSpan } from "../../ledger/calendar/span.js";
import { dayOfIso, type Day } from "../../values/day.js";
import { oncePerBooks } from "../once.js";

/** What a day is by the holiday notices: off, or a weekend made a working day; `name` is the Chinese name of the holiday it belongs to. */
export interface NoticedDay {
  readonly kind: "holiday" | "workday";
  readonly name: string;
}

/** The days off and the adjusted working days of the books' calendar. */
export const noticedDays = oncePerBooks(({ reading }): ReadonlyMap<Day, NoticedDay> => {
  const days = new Map<Day, NoticedDay>();
  for (const { date, kind, title } of daysOff(calendarSpan(reading), "zh-CN")) {
    const day = dayOfIso(date);
    if (day !== null && (kind === "holiday" || kind === "workday")) days.set(day, { kind, name: title });
  }
  return days;
});

/** The longest activity that takes its people all along: a month of publicity does not. */
const longest = 7;

/** The days that an activity takes its people; none where no day is stated or it goes on for long. */
export function daysTaken({ first, last }: { readonly first: Day | null; readonly last: Day | null }): readonly Day[] {
  if (first === null || last === null || last - first >= longest) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
