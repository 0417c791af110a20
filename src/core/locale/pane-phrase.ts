import type { Bilingual, Language } from "../values/language.js";

/** A word that stands as it is, in both languages. */
export function both(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}

/** A sentence about something, in both languages. */
export function phrase<A extends readonly (string | number)[]>(
  zh: (...args: A) => string,
  en: (...args: A) => string,
): Readonly<Record<Language, (...args: A) => string>> {
  return { "zh-CN": zh, en };
}

/** An English number with its noun: `1 row`, `2 rows`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
