import type { Ledger, Source } from "../../ledger/ledger.js";
import { sumOf } from "../../ledger/lines/account-lines.js";
import type { Month } from "../../values/day.js";
import { yuanText } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { cell, row, type BlueprintRow } from "../blueprint.js";
import { word } from "../report/labels.js";

/** Rows of the year that state no month, as the report says them; none when all do. `areIn` says whether the year to date holds them. */
export function undatedRows(
  { income, spending, tail }: Ledger,
  monthOfSource: ReadonlyMap<Source, Month | null>,
  areIn: boolean,
  language: Language,
  span: number,
): BlueprintRow[] {
  const undated = (lines: readonly { readonly item?: string | null; readonly sources: readonly Source[] }[]) =>
    lines
      .filter(({ item = null }) => item === null)
      .flatMap(({ sources }) => sources.filter((source) => (monthOfSource.get(source) ?? null) === null));
  const [received, spent, moved] = [undated(income), undated(spending), undated(tail)];
  const count = received.length + spent.length + moved.length;
  if (count === 0) return [];
  const text = texts[language](count, yuanText(sumOf(received)), yuanText(sumOf(spent)), areIn);
  return [row([cell("section", word("remarks", language), { span })], 20), row([cell("remark", text, { span })])];
}

const texts: Readonly<Record<Language, (count: number, income: string, spending: string, areIn: boolean) => string>> = {
  "zh-CN": (count, income, spending, areIn) =>
    `有 ${count} 笔没有写明日期（收入 ${income} 元、支出 ${spending} 元），无法列入某一个月：` +
    (areIn
      ? "已列入本年累计数和期末结余，未列入本期数。"
      : "未列入本表，期末结余也不含这些款项。请补填日期后重新生成。"),
  en: (count, income, spending, areIn) =>
    `${count} rows state no date (income ${income} yuan, spending ${spending} yuan) and belong to no month: ` +
    (areIn
      ? "they are in the year to date and in the closing balance, but not in the period's column."
      : "they are not in this report, nor in its closing balance. Enter their dates and make the report again."),
};
