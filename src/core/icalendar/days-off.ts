import { holidayNames, statutoryDays, type HolidayKey } from "../ledger/calendar/holidays.js";
import { noticeOf } from "../ledger/calendar/notices/index.js";
import { dayInSpan, yearsOfSpan, type CalendarSpan } from "../ledger/calendar/span.js";
import { dayOfIso, type Day } from "../values/day.js";
import type { Bilingual } from "../values/language.js";

/** Days off in a row: from `first` to `last`, both included. */
export interface DaysOff {
  readonly year: number;
  readonly holidays: readonly HolidayKey[];
  readonly name: Bilingual;
  readonly first: Day;
  readonly last: Day;
  /** False where the year's notice is not known, so that only the statutory days are there. */
  readonly arranged: boolean;
}

/**
 * The days off that fall into a span, each holiday's as one run: as the year's notice arranges them, else the statutory days alone. A run
 * over the span's edge is given whole, so that the calendars of both years say the same of it.
 */
export function daysOffOf(span: CalendarSpan): readonly DaysOff[] {
  const years = yearsOfSpan(span);
  return [...years, (years.at(-1) ?? 0) + 1]
    .flatMap((year) => arranged(year) ?? statutory(year))
    .filter(({ first, last }) => dayInSpan(first, span) || dayInSpan(last, span));
}

function arranged(year: number): readonly DaysOff[] | null {
  const notice = noticeOf(year);
  if (notice === null) return null;
  return notice.breaks.flatMap(({ holidays, first, last }) => {
    const [start, end] = [dayOfIso(first), dayOfIso(last)];
    return start === null || end === null ? [] : [runOf(year, holidays, start, end, true)];
  });
}

function statutory(year: number): readonly DaysOff[] {
  const days = new Map<HolidayKey, Day[]>();
  for (const { day, holiday } of statutoryDays(year)) {
    const key = holiday === "eve" ? "spring" : holiday;
    days.set(key, [...(days.get(key) ?? []), day]);
  }
  return [...days].map(([holiday, found]) => runOf(year, [holiday], Math.min(...found), Math.max(...found), false));
}

function runOf(year: number, holidays: readonly HolidayKey[], first: Day, last: Day, isArranged: boolean): DaysOff {
  const name = {
    "zh-CN": `${holidays.map((key) => holidayNames[key]["zh-CN"]).join("、")}放假`,
    en: `${holidays.map((key) => holidayNames[key].en).join(", ")}: day${first === last ? "" : "s"} off`,
  };
  return { year, holidays, name, first, last, arranged: isArranged };
}
