import { dayOf, partsOfDay, type Day } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import { dayOfLunar, lunarNewYearsEve } from "./almanac.js";
import { statutoryDays } from "./holidays.js";

/** A day that unions keep though nobody is off. */
export interface Festival {
  readonly day: Day;
  readonly name: Bilingual;
}

/** The festivals of a calendar year by day; lunar ones only for 1950–2100. 除夕 is one where the law does not make it a day off. */
export function festivals(year: number): readonly Festival[] {
  const off = new Set(statutoryDays(year).map(({ day }) => day));
  const found: Festival[] = [];
  const add = (day: Day | null, name: Bilingual): void => {
    if (day !== null && !off.has(day)) found.push({ day, name });
  };
  for (const { month, day, name } of fixed) add(dayOf(year, month, day), name);
  for (const { month, day, name } of lunar) add(dayOfLunar(year, month, day), name);
  for (const lunarYear of [year - 1, year]) add(dayOfLunar(lunarYear, 12, 8), laba);
  add(lunarNewYearsEve(year), eve);
  return found.filter(({ day }) => partsOfDay(day).year === year).sort((a, b) => a.day - b.day);
}

/** By month and day of the year; the list is what union plans of schools and offices name. */
const fixed: readonly { readonly month: number; readonly day: number; readonly name: Bilingual }[] = [
  { month: 3, day: 5, name: { "zh-CN": "学雷锋纪念日", en: "Lei Feng Day" } },
  { month: 3, day: 8, name: { "zh-CN": "三八国际妇女节", en: "International Women's Day" } },
  { month: 3, day: 12, name: { "zh-CN": "植树节", en: "Arbor Day" } },
  { month: 4, day: 23, name: { "zh-CN": "世界读书日", en: "World Book Day" } },
  { month: 5, day: 4, name: { "zh-CN": "五四青年节", en: "Youth Day" } },
  { month: 5, day: 12, name: { "zh-CN": "国际护士节", en: "International Nurses Day" } },
  { month: 6, day: 1, name: { "zh-CN": "六一国际儿童节", en: "Children's Day" } },
  { month: 7, day: 1, name: { "zh-CN": "七一建党节", en: "Party Founding Day" } },
  { month: 8, day: 1, name: { "zh-CN": "八一建军节", en: "Army Day" } },
  { month: 9, day: 10, name: { "zh-CN": "教师节", en: "Teachers' Day" } },
  { month: 12, day: 5, name: { "zh-CN": "国际志愿者日", en: "International Volunteer Day" } },
];

/** By lunar month and day; 腊八 (12/8) and 除夕, which mostly fall into the following calendar year, are added apart. */
const lunar: readonly { readonly month: number; readonly day: number; readonly name: Bilingual }[] = [
  { month: 1, day: 15, name: { "zh-CN": "元宵节", en: "Lantern Festival" } },
  { month: 5, day: 5, name: { "zh-CN": "端午节", en: "Dragon Boat Festival" } },
  { month: 7, day: 7, name: { "zh-CN": "七夕节", en: "Qixi Festival" } },
  { month: 8, day: 15, name: { "zh-CN": "中秋节", en: "Mid-Autumn Festival" } },
  { month: 9, day: 9, name: { "zh-CN": "重阳节", en: "Double Ninth Festival" } },
];

const laba: Bilingual = { "zh-CN": "腊八节", en: "Laba Festival" };
const eve: Bilingual = { "zh-CN": "除夕", en: "Lunar New Year's Eve" };
