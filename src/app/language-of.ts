import type { Language } from "../core/values/language.js";

/** The program's language for a locale such as Office's display language: Chinese for every `zh` locale, else English. */
export function languageOf(locale: string): Language {
  return /^zh(?![a-z])/i.test(locale) ? "zh-CN" : "en";
}
