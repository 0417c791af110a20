import { isoDay } from "../../values/day.js";
import type { Bilingual, Language } from "../../values/language.js";
import type { SheetInput } from "../built-sheet.js";
import type { ListPage } from "../list/list-page.js";

/** Title, and a line with unit, year and day under it; `ends` are the 0-based last columns of the three. Takes rows 0 and 1. */
export function addHead(
  sheet: ListPage,
  title: Bilingual,
  { books, language, today }: SheetInput,
  ends: readonly [number, number],
): void {
  const { unitName } = books.reading.settings;
  const unit = typeof unitName === "string" ? unitName : "";
  sheet.merged([{ value: title[language], role: "title" }], [sheet.last], 32);
  sheet.merged(
    [
      { value: `${words.unit[language]}${unit}`, role: "subtitle" },
      { value: `${words.year[language]}${books.reading.year}`, role: "subtitle" },
      { value: `${words.made[language]}${isoDay(today)}`, role: "subtitleRight" },
    ],
    [...ends, sheet.last],
    18,
  );
}

/** A line to sign on at the end of a form; `ends` are the 0-based last columns of the parts. */
export function addSignatures(
  sheet: ListPage,
  names: readonly Bilingual[],
  ends: readonly number[],
  language: Language,
) {
  sheet.gap(12);
  sheet.merged(
    names.map((name) => ({ value: name[language], role: "signature" as const })),
    ends,
    28,
  );
}

/** Who signs the papers of an audit. */
export const signers: readonly Bilingual[] = [
  { "zh-CN": "经费审查委员会主任：", en: "Chair of the audit committee:" },
  { "zh-CN": "审计人：", en: "Auditor:" },
  { "zh-CN": "财务负责人：", en: "Treasurer:" },
  { "zh-CN": "日期：", en: "Date:" },
];

const words = {
  unit: { "zh-CN": "单位：", en: "Union: " },
  year: { "zh-CN": "年度：", en: "Year: " },
  made: { "zh-CN": "编制日期：", en: "Made on: " },
} as const satisfies Readonly<Record<string, Bilingual>>;
