import type { When } from "../../tabs/column.js";
import { isoMonth, type Month } from "../../values/day.js";
import type { Bilingual, Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Line } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { Role } from "../style.js";
import type { Typed } from "./typed-lines.js";

/** A header cell. */
export function head(name: Bilingual, language: Language): PageCell {
  return { value: name[language], role: "head" };
}

/** A row of headers. */
export function heads(names: readonly Bilingual[], language: Language): Line {
  return names.map((name) => head(name, language));
}

/** A text of the program's own, or an empty cell. */
export function text(value: string | null, role: Role = "listText"): PageCell {
  return { value: value === "" ? null : value, role };
}

/** A text from the books: IDs, phones and cards in it are masked. */
export function bookText(value: string | null, role: Role = "listText"): PageCell {
  return text(value === null ? null : maskPersonalNumbers(value), role);
}

/** A whole number. */
export function count(value: number): PageCell {
  return { value, role: "listNumber" };
}

/** Fen as a value in yuan; ※ marks it as no formula. */
export function fixedMoney(fen: Fen): PageCell {
  return { value: yuanOfFen(fen), role: "listMoneyFixed" };
}

/** A cell in which people write, with what they wrote before. */
export function typedCell(value: Typed | undefined, role: Role = "listInput"): PageCell {
  return { value: value ?? null, role };
}

/** The day of a row; its month where it states no day, and nothing where neither is known. */
export function dayOrMonth(when: When | null, month: Month | null): PageCell {
  if (when !== null && "day" in when) return { value: when.day, role: "listDay" };
  return text(month === null ? null : isoMonth(month), "listCenter");
}

/** What ※ before an amount means. */
export const fixedHint: Bilingual = {
  "zh-CN": "金额前有※的是数值，不是公式：原单元格不是数字，或一格不能单独说明该数。",
  en: "An amount behind ※ is a value and no formula: its cell holds no number, or no cells by themselves give it.",
};
