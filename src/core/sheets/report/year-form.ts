import type { Language } from "../../values/language.js";
import type { PrintSetup } from "../page.js";
import { plainHeads, type ColumnKey, type Form } from "./form.js";

/** What of the books goes beyond the plain form. */
export interface FormExtent {
  readonly adjusted: boolean;
  readonly lastYear: boolean;
}

/** The columns of the year's report, in order. */
export function yearColumns({ adjusted, lastYear }: FormExtent): ColumnKey[] {
  return [
    "code",
    "account",
    ...(lastYear ? (["lastYear"] as const) : []),
    ...(adjusted ? (["initial", "adjustment"] as const) : []),
    "budget",
    "actual",
    "percent",
    ...(lastYear ? (["change"] as const) : []),
    "note",
  ];
}

/** Their headings. */
export function yearHeads({ adjusted }: FormExtent): Form["heads"] {
  return adjusted ? { ...plainHeads, budget: "adjusted" } : plainHeads;
}

/** Their widths in characters, and the paper on which these can be read. */
export function yearPaper(
  extent: FormExtent,
  language: Language,
): { readonly widths: readonly number[]; readonly orientation: PrintSetup["orientation"] } {
  const isWide = extent.adjusted || extent.lastYear;
  if (!isWide) return { widths: plainWidths[language], orientation: "portrait" };
  const isWidest = (extent.adjusted && extent.lastYear) || language === "en";
  const by = isWidest ? landscape[language] : portrait;
  const widths = yearColumns(extent).map((column) => by[widthKind(column)]);
  return { widths, orientation: isWidest ? "landscape" : "portrait" };
}

/** Code, name, budget, actual, share, note; the English name stands behind the official Chinese one and needs the room. */
const plainWidths = { "zh-CN": [10, 30, 16, 16, 15, 24], en: [8, 54, 15, 15, 12, 20] };

type WidthKind = "code" | "account" | "money" | "share" | "note";

const portrait: Readonly<Record<WidthKind, number>> = { code: 8, account: 24, money: 14, share: 8.5, note: 14 };
const landscape: Readonly<Record<Language, Readonly<Record<WidthKind, number>>>> = {
  "zh-CN": { code: 9, account: 28, money: 15, share: 9, note: 22 },
  en: { code: 8, account: 54, money: 13, share: 9, note: 14 },
};

function widthKind(column: ColumnKey): WidthKind {
  if (column === "code" || column === "account" || column === "note") return column;
  return column === "percent" || column === "change" ? "share" : "money";
}
