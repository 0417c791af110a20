import type { LastYear } from "../../ledger/last-year/last-year.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { remarkTexts } from "./remark-texts.js";

/** Where last year's figures are from, and what is to be known of that workbook. */
export function lastYearSource({ year, from, unnamed, uncounted }: LastYear, language: Language): string {
  const texts = remarkTexts[language];
  const sentences = [
    texts.lastYearFrom(year, from),
    ...(unnamed === true ? [texts.unnamed] : []),
    ...(uncounted === undefined ? [] : [texts.uncounted(uncounted)]),
  ];
  return sentences.join(language === "en" ? " " : "");
}

/** That last year's closing is not what this year opens with, with both amounts; null where they agree or one is not known. */
export function openingDiffers({ closing }: LastYear, opening: Fen | null, language: Language): string | null {
  if (closing === null || opening === null || closing === opening) return null;
  const gap = yuanText(Math.abs(closing - opening));
  return remarkTexts[language].closingDiffers(yuanText(closing), yuanText(opening), gap);
}
