import { readChineseNumber } from "../../values/chinese-number.js";
import type { Language } from "../../values/language.js";
import { practiceDocument, type Limit } from "./pack.js";

/** On what ground a figure holds, to be put in brackets behind it: 依据 皖工发〔2025〕18号第八条. */
export function sayBasis({ document, article }: Pick<Limit, "document" | "article">, language: Language): string {
  if (document === "") return language === "en" ? "by the books' own settings" : "按本账本设置";
  if (document === practiceDocument) return language === "en" ? "as most provinces have it" : "按多数省份的做法";
  if (language === "en") return `by ${document}${article === null ? "" : `, ${sayArticle(article, language)}`}`;
  return `依据 ${document}${article ?? ""}`;
}

/** An article as documents number it: 第八条, in English art. 8; what is not so numbered as it stands. */
export function sayArticle(article: string, language: Language): string {
  const number = language === "en" ? /^第(.+)条$/.exec(article)?.[1] : undefined;
  const read = number === undefined ? null : readChineseNumber(number);
  return read === null ? article : `art. ${read}`;
}
