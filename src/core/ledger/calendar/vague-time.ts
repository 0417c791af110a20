import { dayOf, monthOf, monthOfDay, yearOfMonth, type Day, type Month } from "../../values/day.js";
import { englishMonth } from "../../values/english-date.js";
import { dayOfLunar, lunarNewYearsEve, qingming } from "./almanac.js";
import { monthNumerals, namesLunar, readLunarWords } from "./lunar-words.js";
import { monthInSpan, monthOfSpan, type CalendarSpan } from "./span.js";

/**
 * The month that words such as 九月上旬 or 国庆期间 certainly mean, or null when they leave it open (暑假, 第一季度, 每月). A month without a
 * year is the calendar's own; a range of months is taken at its start.
 */
export function monthOfWords(words: string, span: CalendarSpan): Month | null {
  const text = words.normalize("NFKC").replace(/\s+/g, "");
  if (/每月|每个月|每周|每学期|常年|长期|全年|不定期|另行|待定/.test(text)) return null;
  if (namesLunar(text)) return monthOfLunarWords(text, span);
  const english = monthInEnglish(words);
  if (english !== null) return monthOfSpan(english, span);
  return monthNamed(text, span) ?? monthOfFestivalWords(text, span);
}

/** The number of the month that words such as `late September` mean; null for others. */
function monthInEnglish(words: string): number | null {
  const match = /^(?:(?:early|mid|late|end of|beginning of|in)[ -]+)([a-z]+\.?)$/i.exec(words.trim());
  return englishMonth(match?.[1]);
}

const monthPattern =
  /(?:(\d{4})年)?(?<!\d)(\d{1,2}|十[一二]?|[一二三四五六七八九])(?:[-—–~至到、](?:\d{1,2}|[一二三四五六七八九十]{1,2}))?月/;

function monthNamed(text: string, span: CalendarSpan): Month | null {
  const match = monthPattern.exec(text);
  if (match?.[2] === undefined) return null;
  const number = /^\d/.test(match[2]) ? Number(match[2]) : monthNumerals.indexOf(match[2]) + 1;
  if (number < 1 || number > 12) return null;
  return match[1] === undefined ? monthOfSpan(number, span) : monthOf(Number(match[1]), number);
}

/** 农历九月初九, 正月十五; a month alone (农历八月) spreads over two and is left open. */
function monthOfLunarWords(text: string, span: CalendarSpan): Month | null {
  const lunar = readLunarWords(text);
  return lunar === null ? null : theMonthOf((year) => dayOfLunar(year, lunar.month, lunar.day), span, 0, 0);
}

/** Festivals that words name, with the day of each in a calendar year; the lunar year of 腊八 and 小年 is the one before. */
const named: readonly { readonly pattern: RegExp; readonly day: (year: number) => Day | null }[] = [
  { pattern: /元旦|新年/, day: fixed(1, 1) },
  { pattern: /元宵/, day: (year) => dayOfLunar(year, 1, 15) },
  { pattern: /除夕/, day: lunarNewYearsEve },
  { pattern: /春节/, day: (year) => dayOfLunar(year, 1, 1) },
  { pattern: /学雷锋/, day: fixed(3, 5) },
  { pattern: /三八|3\.8(?!\d)|妇女节|女神节|女生节/, day: fixed(3, 8) },
  { pattern: /植树节/, day: fixed(3, 12) },
  { pattern: /清明/, day: qingming },
  { pattern: /五四|青年节/, day: fixed(5, 4) },
  { pattern: /五一|5\.1(?!\d)|劳动节/, day: fixed(5, 1) },
  { pattern: /护士节/, day: fixed(5, 12) },
  { pattern: /端午/, day: (year) => dayOfLunar(year, 5, 5) },
  { pattern: /六一|6\.1(?!\d)|儿童节/, day: fixed(6, 1) },
  { pattern: /七一|7\.1(?!\d)|建党/, day: fixed(7, 1) },
  { pattern: /八一|8\.1(?!\d)|建军/, day: fixed(8, 1) },
  { pattern: /七夕/, day: (year) => dayOfLunar(year, 7, 7) },
  { pattern: /教师节/, day: fixed(9, 10) },
  { pattern: /国庆|十一期间|十一前后|十一假期|十一黄金周/, day: fixed(10, 1) },
  { pattern: /中秋/, day: (year) => dayOfLunar(year, 8, 15) },
  { pattern: /重阳|老年节|敬老/, day: (year) => dayOfLunar(year, 9, 9) },
  { pattern: /志愿者日/, day: fixed(12, 5) },
  { pattern: /腊八/, day: (year) => dayOfLunar(year - 1, 12, 8) },
];

function monthOfFestivalWords(text: string, span: CalendarSpan): Month | null {
  const around = /前后|左右/.test(text);
  const before = around || text.includes("前") ? 7 : 0;
  const after = around || text.includes("后") ? 7 : 0;
  const months = named
    .filter(({ pattern }) => pattern.test(text))
    .map(({ day }) => theMonthOf(day, span, before, after));
  const [first] = months;
  return first !== undefined && months.every((month) => month === first) ? first : null;
}

/** The month of the span that the day falls in together with the week before and after that the words ask for; null when they differ. */
function theMonthOf(
  day: (year: number) => Day | null,
  span: CalendarSpan,
  before: number,
  after: number,
): Month | null {
  for (const year of [yearOfMonth(span.first) - 1, yearOfMonth(span.first), yearOfMonth(span.last)]) {
    const found = day(year);
    if (found === null || !monthInSpan(monthOfDay(found), span)) continue;
    return monthOfDay(found - before) === monthOfDay(found + after) ? monthOfDay(found) : null;
  }
  return null;
}

function fixed(month: number, day: number): (year: number) => Day | null {
  return (year) => dayOf(year, month, day);
}
