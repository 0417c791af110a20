import { isoMonth, numberOfMonth, type Month } from "../../values/day.js";
import type { Bilingual, Language } from "../../values/language.js";

/** Months as ranges: 1—3月、5月; `Jan–Mar, May` in English. They are taken to be of one year and in order. */
export function monthRanges(months: readonly Month[], language: Language): string {
  const runs: { readonly first: Month; last: Month }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run?.last === month - 1) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs
    .map(({ first, last }) => {
      const [from, to] = [numberOfMonth(first), numberOfMonth(last)];
      if (language === "en") return from === to ? english(from) : `${english(from)}–${english(to)}`;
      return from === to ? `${from}月` : `${from}—${to}月`;
    })
    .join(language === "en" ? ", " : "、");
}

/** The heading of a month's column. */
export function monthHead(number: number): Bilingual {
  return { "zh-CN": `${number}月`, en: english(number) };
}

/** A month with its year: 2026年3月, 2026-03 in English. */
export function wholeMonth(month: Month, language: Language): string {
  return language === "en" ? isoMonth(month) : `${Math.floor(month / 12)}年${numberOfMonth(month)}月`;
}

function english(number: number): string {
  return englishMonths[number - 1] ?? "";
}

const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
