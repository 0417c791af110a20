import { dayOfIso, isoDay, type Day } from "../../values/day.js";
import type { Bilingual, Language } from "../../values/language.js";
import type { CalendarEntry } from "./entry.js";
import type { CalendarFinding } from "./findings.js";
import { holidayNames, statutoryDays, type HolidayKey } from "./holidays.js";
import { noticeOf, notices } from "./notices/index.js";
import { dayInSpan, yearsOfSpan, type CalendarSpan } from "./span.js";

/**
 * The days off and the adjusted working days in a span, an entry a day: as the year's notice arranges them, and where no notice is known
 * only the statutory days themselves. Those of the holidays in `quiet` keep their days and say that their names are not written.
 */
export function daysOff(
  span: CalendarSpan,
  language: Language,
  quiet: ReadonlySet<HolidayKey> = new Set(),
): readonly CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  const add = (day: Day, kind: "holiday" | "workday", name: Bilingual, holidays: readonly HolidayKey[]): void => {
    if (!dayInSpan(day, span)) return;
    const entry = { date: isoDay(day), until: null, title: name[language], kind, source: null, plan: null };
    entries.push(holidays.every((key) => quiet.has(key)) ? { ...entry, quiet: true } : entry);
  };
  const statutory = yearsOfSpan(span).flatMap(statutoryDays);
  for (const { day, holiday } of statutory) add(day, "holiday", holidayNames[holiday], [holiday]);
  const taken = new Set(statutory.map(({ day }) => day));
  for (const { breaks } of notices) {
    for (const { holidays, first, last, work } of breaks) {
      for (const day of daysBetween(first, last))
        if (!taken.has(day)) add(day, "holiday", breakName(holidays), holidays);
      for (const text of work) add(dayOfIso(text) ?? 0, "workday", workdayName(holidays), holidays);
    }
  }
  return entries;
}

/** An information for each year of the span whose notice is not known, so that nobody takes missing adjusted days for none. */
export function missingNotices(span: CalendarSpan): readonly CalendarFinding[] {
  return yearsOfSpan(span)
    .filter((year) => noticeOf(year) === null)
    .map((year) => ({ code: "holiday-notice-unknown", severity: "info", at: null, args: { year } }));
}

function daysBetween(first: string, last: string): readonly Day[] {
  const start = dayOfIso(first);
  const end = dayOfIso(last);
  if (start === null || end === null) throw new Error(`notice with no such days: ${first}, ${last}`);
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/** For the days off that a notice adds to the statutory ones. */
function breakName(holidays: readonly HolidayKey[]): Bilingual {
  const name = joined(holidays, "、", ", ");
  return { "zh-CN": `${name["zh-CN"]}放假`, en: `${name.en} break` };
}

function workdayName(holidays: readonly HolidayKey[]): Bilingual {
  const name = joined(holidays, "、", ", ");
  return { "zh-CN": `${name["zh-CN"]}调休上班`, en: `Working day (${name.en})` };
}

function joined(holidays: readonly HolidayKey[], zh: string, en: string): Bilingual {
  return {
    "zh-CN": holidays.map((key) => holidayNames[key]["zh-CN"]).join(zh),
    en: holidays.map((key) => holidayNames[key].en).join(en),
  };
}
