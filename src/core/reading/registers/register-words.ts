import { registers } from "../../tabs/registers/index.js";
import { registerKeys, type Register, type RegisterKey } from "../../tabs/registers/register.js";
import type { CellValue } from "../../values/cell.js";
import { bareWord } from "../header-text.js";

/** The column that a header's spellings name in a register; the first spelling known decides. Null when none does. */
export function registerColumn(register: RegisterKey, words: readonly string[]): string | null {
  for (const word of words) {
    const key = wordsBy[register].get(word);
    if (key !== undefined) return key;
  }
  return null;
}

/** True where a row holds the header of a name and, besides, another known one. */
export function mayHeadRegister(cells: readonly CellValue[]): boolean {
  let known = 0;
  let names = 0;
  for (const value of cells) {
    if (typeof value !== "string" || value.length > 24) continue;
    const word = bareWord(value);
    if (nameWords.has(word)) names += 1;
    else if (everyWord.has(word)) known += 1;
  }
  return names > 0 && known > 0;
}

/** True where one of the spellings is any register's header. */
export function isRegisterHeader(words: readonly string[]): boolean {
  return words.some((word) => nameWords.has(word) || everyWord.has(word));
}

const wordsBy = Object.fromEntries(registerKeys.map((key) => [key, wordsOf(registers[key])])) as Readonly<
  Record<RegisterKey, ReadonlyMap<string, string>>
>;

const entries = registerKeys.flatMap((key) => [...wordsBy[key]]);
const nameWords: ReadonlySet<string> = new Set(entries.flatMap(([word, key]) => (key === "name" ? [word] : [])));
const everyWord: ReadonlySet<string> = new Set(entries.map(([word]) => word));

function wordsOf({ columns, others }: Register): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [key, { header, also }] of Object.entries({ ...columns, ...others })) {
    for (const spelling of [...Object.values(header), ...also]) {
      const word = bareWord(spelling);
      if (!words.has(word)) words.set(word, key);
    }
  }
  return words;
}
