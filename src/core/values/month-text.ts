import { readChineseNumber } from "./chinese-number.js";
import { monthOf, monthOfDay, type Month } from "./day.js";
import { englishMonth } from "./english-date.js";
import { squeezeText } from "./text.js";

/** First and last month, both included; `yearNamed` is false when the year was taken from the context. */
export interface MonthsRead {
  readonly first: Month;
  readonly last: Month;
  readonly yearNamed: boolean;
}

const parts: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  全年: [1, 12],
  年度: [1, 12],
  整年: [1, 12],
  h1: [1, 6],
  h2: [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
};

/**
 * The months that a text names: `2026-03`, `3月`, `202603`, `1–6月`, `第一季度`, `上半年`, `Jan`, `2025年12月-2026年1月`; null when it names none.
 * `year` is the year of texts that name none.
 */
export function readMonthsText(text: string, year: number): MonthsRead | null {
  const squeezed = digitsOf(
    squeezeText(text)
      .toLowerCase()
      .replace(/[—–−~～至到]+/g, "-"),
  ).replace(shortYear, "20$1年");
  const yearMatch = /^((?:19|20)\d{2})(?:年度?|[-./]|(?=\D|$))/.exec(squeezed);
  const yearNamed = yearMatch !== null;
  const named = yearMatch === null ? year : Number(yearMatch[1]);
  const rest = yearMatch === null ? squeezed : squeezed.slice(yearMatch[0].length);
  const part = parts[rest] ?? quarter(rest);
  if (part !== null) return span(named, part[0], named, part[1], yearNamed);
  if (yearNamed && rest === "" && squeezed.includes("年")) return span(named, 1, named, 12, true);
  const compact = /^((?:19|20)\d{2})(\d{2})$/.exec(squeezed);
  if (compact !== null)
    return span(Number(compact[1]), Number(compact[2]), Number(compact[1]), Number(compact[2]), true);
  const explicit =
    /^((?:19|20)\d{2})(?:年|[-./])(\d{1,2})月?(?:份)?(?:(?:-|,)((?:19|20)\d{2})(?:年|[-./])(\d{1,2})月?(?:份)?)?$/.exec(
      squeezed,
    );
  if (explicit !== null) {
    const first = [Number(explicit[1]), Number(explicit[2])] as const;
    const last = explicit[3] === undefined ? first : ([Number(explicit[3]), Number(explicit[4])] as const);
    return span(first[0], first[1], last[0], last[1], true);
  }
  const day = /^((?:19|20)\d{2})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(squeezed);
  if (day !== null) return span(Number(day[1]), Number(day[2]), Number(day[1]), Number(day[2]), true);
  const monthTail = rest.replace(/份$/, "").replace(/份-/, "-");
  const range = /^(\d{1,2})月?-(\d{1,2})月?$/.exec(monthTail);
  if (range !== null && (monthTail.includes("月") || yearNamed)) {
    return span(named, Number(range[1]), named, Number(range[2]), yearNamed);
  }
  const single = /^(\d{1,2})月?$/.exec(monthTail);
  if (single !== null) return span(named, Number(single[1]), named, Number(single[1]), yearNamed);
  const list = /^\d{1,2}(?:月?[、,]\d{1,2})+月$/.test(monthTail) ? (monthTail.match(/\d+/g) ?? []).map(Number) : [];
  const [first, last] = [list[0], list.at(-1)];
  if (first !== undefined && last !== undefined && list.every((month, index) => month === first + index)) {
    return span(named, first, named, last, yearNamed);
  }
  const english = /^([a-z]{3,9})\.?(?:[-,./]?((?:19|20)\d{2}))?$/.exec(rest);
  const month = englishMonth(english?.[1]);
  if (month === null) return null;
  const englishYear = english?.[2] === undefined ? named : Number(english[2]);
  return span(englishYear, month, englishYear, month, yearNamed || english?.[2] !== undefined);
}

/** 25年1月: two digits before 年 are a year of this century where a month or part of a year follows. */
const shortYear = /(?<!\d)(\d{2})年(?=\d{1,2}(?:月|-|$)|[上下]半年|第?[1-4]季|全年)/g;

/** The months that a number names: 3, 202603, or a date's serial. */
export function readMonthsNumber(value: number, year: number): MonthsRead | null {
  if (Number.isInteger(value) && value >= 1 && value <= 12) return span(year, value, year, value, false);
  if (Number.isInteger(value) && value >= 190001 && value <= 210012) return readMonthsText(String(value), year);
  if (value > 1900 && value < 2100 && /\.(?:0[1-9]|1[12]|[2-9])$/.test(String(value))) {
    return readMonthsText(String(value), year);
  }
  if (value >= 29221 && value < 73051) {
    const month = monthOfDay(value);
    return { first: month, last: month, yearNamed: true };
  }
  return null;
}

function span(firstYear: number, first: number, lastYear: number, last: number, yearNamed: boolean): MonthsRead | null {
  if (first < 1 || first > 12 || last < 1 || last > 12) return null;
  const from = monthOf(firstYear, first);
  const to = monthOf(lastYear, last);
  return to < from || to - from > 36 ? null : { first: from, last: to, yearNamed };
}

function quarter(text: string): readonly [number, number] | null {
  const match = /^第?([1-4])季度?$/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]) * 3 - 2;
  return [first, first + 2];
}

/** Chinese numerals before 月, 季, - and at the end as digits: 十二月 → 12月. */
function digitsOf(text: string): string {
  if (!/[〇○零一二三四五六七八九十]/.test(text)) return text;
  return text.replace(/[〇○零一二三四五六七八九十]+(?=[年月季-]|$)/g, (numerals) => {
    const value = readChineseNumber(numerals);
    return value === null ? numerals : String(value);
  });
}
