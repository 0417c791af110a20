import { bareIdNumber } from "../../values/id-number.js";
import { cleanText, nameText } from "../../values/text.js";

/** A text as reading takes it, where that is not how it stands in the cell. */
export interface CleanCell {
  readonly kind: "full-width" | "spaces" | "id-case";
  readonly text: string;
}

const names = new Set([
  "name",
  "account",
  "item",
  "fund",
  "department",
  "payee",
  "payer",
  "handler",
  "witness",
  "approver",
  "category",
]);

/** Whether a column holds names: blanks between their Chinese characters are for looks. */
export function isNameColumn(key: string): boolean {
  return names.has(key);
}

/**
 * A code or name without full-width letters and digits, invisible characters and needless blanks; null when there are none. `indented`: blanks in
 * front stand for a level (budgets).
 */
export function cleanCell(text: string, isName: boolean, indented: boolean): CleanCell | null {
  if (!isSuspect(text)) return null;
  const indent = indented ? (/^[ \t\u3000\u00a0]+/.exec(text)?.[0] ?? "") : "";
  const clean = isName ? nameText(text) : cleanText(text);
  if (clean === "" || indent + clean === text) return null;
  return { kind: wide.test(text) ? "full-width" : "spaces", text: indent + clean };
}

/** An ID number in half width with a capital X and nothing between its digits; passports and wrong numbers are only cleaned. */
export function cleanId(text: string): CleanCell | null {
  const last = text.charCodeAt(text.length - 1);
  if (last !== 0x78 && last !== 0xff58 && !isSuspect(text)) return null;
  const bare = bareIdNumber(text);
  if (!/^\d{17}[\dX]$|^\d{15}$/.test(bare)) return cleanCell(text, false, false);
  if (bare === text) return null;
  return { kind: wide.test(text) ? "full-width" : bare === text.toUpperCase() ? "id-case" : "spaces", text: bare };
}

/** True where blanks stand only inside the text, as in 王　明, where they are for looks. */
export function isSpaced(text: string): boolean {
  return text.trim() === text && !/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(text);
}

const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** A quick look, true for any text that may need cleaning: any white space, invisible character or full-width sign. */
function isSuspect(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 32 || (code > 126 && code < 0xae)) return true;
    if (code > 0x1fff && (code < 0x2070 || code === 0x3000 || (code >= 0xfe00 && code < 0xff5f))) return true;
  }
  return false;
}
