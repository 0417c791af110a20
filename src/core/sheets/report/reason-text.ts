import { a1 } from "../../values/address.js";
import type { Language } from "../../values/language.js";
import type { NotLive } from "../live-sum.js";
import { noteTexts } from "./note-texts.js";

/** Why a figure is a value and no formula, in words. */
export function reasonText(why: NotLive, language: Language): string {
  const texts = noteTexts[language];
  const where = "at" in why ? `${why.at.sheet}!${a1(why.at.row, why.at.column)}` : "";
  return texts.reasons[why.code](where);
}
