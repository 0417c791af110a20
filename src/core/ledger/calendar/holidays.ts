import { dayOf, partsOfDay, type Day } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import { dayOfLunar, lunarNewYearsEve, qingming } from "./almanac.js";

export const holidayNames = {
  newYear: { "zh-CN": "元旦", en: "New Year's Day" },
  spring: { "zh-CN": "春节", en: "Spring Festival" },
  eve: { "zh-CN": "春节（除夕）", en: "Spring Festival (New Year's Eve)" },
  qingming: { "zh-CN": "清明节", en: "Qingming Festival" },
  labour: { "zh-CN": "劳动节", en: "Labour Day" },
  dragonBoat: { "zh-CN": "端午节", en: "Dragon Boat Festival" },
  midAutumn: { "zh-CN": "中秋节", en: "Mid-Autumn Festival" },
  national: { "zh-CN": "国庆节", en: "National Day" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type HolidayKey = keyof typeof holidayNames;

/** A day off for everybody by law. */
export interface StatutoryDay {
  readonly day: Day;
  readonly holiday: HolidayKey;
}

/** What the law gives in a year: number of days of each holiday, counted from its first day. */
interface Law {
  /** First calendar year in which it held. */
  readonly since: number;
  readonly newYear: number;
  /** Days of 春节 and whether they begin on 除夕. */
  readonly spring: number;
  readonly fromEve: boolean;
  readonly labour: number;
  readonly national: number;
  /** 清明, 端午 and 中秋, a day each. */
  readonly traditional: boolean;
}

/** 全国年节及纪念日放假办法 as revised: 1999-09-18, 2007-12-14, 2013-12-11, 2024-11-10; before that, the text of 1949. */
const laws: readonly Law[] = [
  { since: 2025, newYear: 1, spring: 4, fromEve: true, labour: 2, national: 3, traditional: true },
  { since: 2014, newYear: 1, spring: 3, fromEve: false, labour: 1, national: 3, traditional: true },
  { since: 2008, newYear: 1, spring: 3, fromEve: true, labour: 1, national: 3, traditional: true },
  { since: 2000, newYear: 1, spring: 3, fromEve: false, labour: 3, national: 3, traditional: false },
  { since: 1950, newYear: 1, spring: 3, fromEve: false, labour: 1, national: 2, traditional: false },
];

/** The statutory days off of a calendar year, by day; lunar ones only for 1950–2100, none before 1950. */
export function statutoryDays(year: number): readonly StatutoryDay[] {
  const law = laws.find((candidate) => candidate.since <= year);
  if (law === undefined) return [];
  const springStart = law.fromEve ? lunarNewYearsEve(year) : dayOfLunar(year, 1, 1);
  const springDays = run("spring", springStart, law.spring);
  return [
    ...run("newYear", dayOf(year, 1, 1), law.newYear),
    ...springDays.map((off, index) => (law.fromEve && index === 0 ? { ...off, holiday: "eve" as const } : off)),
    ...run("qingming", law.traditional ? qingming(year) : null, 1),
    ...run("labour", dayOf(year, 5, 1), law.labour),
    ...run("dragonBoat", law.traditional ? dayOfLunar(year, 5, 5) : null, 1),
    ...run("midAutumn", law.traditional ? dayOfLunar(year, 8, 15) : null, 1),
    ...run("national", dayOf(year, 10, 1), law.national),
  ]
    .filter((off) => partsOfDay(off.day).year === year)
    .sort((a, b) => a.day - b.day);
}

function run(holiday: HolidayKey, start: Day | null, count: number): StatutoryDay[] {
  return start === null ? [] : Array.from({ length: count }, (_, index) => ({ day: start + index, holiday }));
}
