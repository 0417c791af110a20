import type { Day, Month } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { chineseWords } from "./words-zh.js";
import { englishWords } from "./words-en.js";

/** The fixed words of the calendar sheet. */
export interface CalendarWords {
  readonly language: Language;
  /** `only`: what the activities were chosen by (片区、类别), in words. */
  readonly title: (unit: string, firstYear: number, lastYear: number, only: readonly string[]) => string;
  readonly onlyArea: (area: string) => string;
  readonly onlyCategory: (category: string) => string;
  readonly made: (day: Day) => string;
  readonly notices: (numbers: readonly string[], unknown: readonly number[]) => string;
  /** For a year without a notice, at the foot of the year's page. */
  readonly unknownYears: (years: readonly number[]) => string;
  readonly weekdays: readonly string[];
  readonly monthHead: (month: Month) => string;
  /** Head of a month in the year's page, with the number of its activities that have no day. */
  readonly smallHead: (month: Month, undated: number) => string;
  readonly offMark: string;
  readonly workMark: string;
  /** As `workMark`, where only one column has room for it. */
  readonly smallWorkMark: string;
  readonly activityMark: string;
  readonly festivalMark: string;
  readonly legend: Readonly<Record<"off" | "work" | "activity" | "festival" | "bar", string>>;
  readonly lunarLegend: string;
  readonly thisMonth: (items: readonly string[]) => string;
  readonly birthdays: (names: readonly string[]) => string;
  readonly birthdaysElsewhere: (count: number) => string;
  readonly more: (count: number) => string;
  readonly planTitle: string;
  readonly themeTitle: string;
  readonly planHead: Readonly<Record<PlanColumn, string>>;
  readonly noActivities: string;
  readonly noneChosen: string;
  readonly undated: string;
  readonly total: string;
  readonly birthdayTitle: string;
  readonly monthOnly: (month: Month) => string;
  /** A day alone, with its weekday. */
  readonly dayText: (day: Day) => string;
  /** A day of a range. */
  readonly shortDay: (day: Day) => string;
  readonly dateRange: (first: string, last: string) => string;
}

export type PlanColumn =
  "month" | "time" | "title" | "theme" | "content" | "place" | "owner" | "participants" | "budget";

export const calendarWords: Readonly<Record<Language, CalendarWords>> = { "zh-CN": chineseWords, en: englishWords };
