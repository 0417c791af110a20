import { dayOf } from "./day.js";
import { maskIdNumber } from "./id-number.js";

const digit = "[0-9０-９]";
/** What people put between the digits of a long number: blanks and dashes, of either width; a line's end parts numbers. */
const blank = "[ \\t\\u00a0\\u2000-\\u200f\\u3000]";
const dash = "[-_‐‑‒–—―−－]";
const gap = `(?:${blank}{1,2}(?:${dash}${blank}{0,2})?|${dash}${blank}{0,2})?`;
/** Ten digits or more with no more than such signs between them; what follows a decimal point is no number of its own. */
const longNumber = new RegExp(
  `(?<!${digit})(?<!${digit}\\.)${digit}(?:${gap}${digit}){9,}(?:${gap}[XxＸｘ](?![A-Za-z0-9]))?`,
  "g",
);
/** A landline whose area code stands in brackets: （0532）88887777. */
const bracketed = new RegExp(`[(（](0[1-9]${digit}{1,2})[)）]${gap}[2-8](?:${gap}${digit}){6,7}(?!${digit})`, "g");

/** Digits that stand together in a long number, 0-based and the end not included. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A text in which phones, resident IDs and bank cards are masked, whatever column they were typed into and with or without blanks and
 * dashes between their digits: of a phone the first three digits (of a landline its area code) stay, of the others the first six and the
 * last four (PIPL art. 6 and 28). Dates, months, amounts and voucher numbers stay.
 */
export function maskPersonalNumbers(text: string): string {
  return text.replace(bracketed, (_whole, code: string) => `${code}…`).replace(longNumber, maskRun);
}

function maskRun(run: string): string {
  const groups = groupsOf(run);
  const whole = masked(groups, true);
  if (whole !== null) return whole;
  let out = "";
  let done = 0;
  for (let at = 0; at < groups.length;) {
    const dated = dateLength(groups, at);
    const found = dated > 0 ? null : window(groups, at);
    if (found !== null) {
      out += run.slice(done, groups[at]?.start) + found.shown;
      done = groups[at + found.length - 1]?.end ?? run.length;
    }
    at += Math.max(1, dated, found?.length ?? 0);
  }
  return out + run.slice(done);
}

/** The groups of a run of digits; a last X belongs to the group before it. */
function groupsOf(run: string): readonly Group[] {
  const groups: Group[] = [];
  for (const match of run.matchAll(/[0-9０-９]+|[XxＸｘ]/g)) {
    const digits = match[0].normalize("NFKC").toUpperCase();
    const end = match.index + match[0].length;
    const last = digits === "X" ? groups.pop() : undefined;
    groups.push({ digits: (last?.digits ?? "") + digits, start: last?.start ?? match.index, end });
  }
  return groups;
}

/** The longest number of a person that begins with the group; it takes in no date but that of a birth. */
function window(groups: readonly Group[], at: number): { readonly shown: string; readonly length: number } | null {
  for (let length = Math.min(groups.length - at, 8); length > 0; length -= 1) {
    const shown = masked(groups.slice(at, at + length), false);
    const isCut = [1, 2].some(
      (back) => back < length && isDay(groups.slice(at + length - back, at + length - back + 3)),
    );
    if (shown !== null && !isCut) return { shown, length };
  }
  return null;
}

/** What is shown of a number of a person; null for another number. `whole` when nothing else stands beside it. */
function masked(groups: readonly Group[], whole: boolean): string | null {
  const digits = groups.map((group) => group.digits).join("");
  const bare = digits.replace(/X$/, "");
  const mobile = /^(?:(?:00)?86)?(1[3-9]\d)\d{8}$/.exec(bare);
  if (mobile !== null && isMobile(groups, whole)) return `${mobile[1] ?? ""}…`;
  const [area = "", ...local] = groups.map((group) => group.digits);
  if (/^(?:86)?0[1-9]\d{1,2}$/.test(area) && isLandline(local)) return `${area}…`;
  if (!/^(?:\d{15,19}|\d{17}X)$/.test(digits)) return null;
  return groups.length === 1 || isId(digits) || isCard(groups, whole) ? maskIdNumber(digits) : null;
}

/** Digits that people write as a mobile's: any way where they stand alone, else in a few groups. */
function isMobile(groups: readonly Group[], whole: boolean): boolean {
  const lengths = groups.map(({ digits }) => digits.length);
  if ((lengths[0] ?? 0) < 3 || hasDate(groups)) return false;
  return whole ? lengths.length <= 6 : lengths.length <= 4 && lengths.every((length) => length >= 2);
}

function isLandline(local: readonly string[]): boolean {
  return (
    local.length > 0 && local.length <= 3 && /^[2-8]\d{6,7}$/.test(local.join("")) && !isCompactDay(local.join(""))
  );
}

/** Eighteen characters with a day of birth where a resident ID has it. */
function isId(digits: string): boolean {
  return digits.length === 18 && isCompactDay(digits.slice(6, 14));
}

/** Groups as of a card: most of four digits or more, and not a list of numbers that follow each other. */
function isCard(groups: readonly Group[], whole: boolean): boolean {
  if (hasDate(groups)) return false;
  const lengths = groups.map(({ digits }) => digits.length);
  const digits = lengths.reduce((sum, length) => sum + length, 0);
  const isUsual = whole ? digits >= lengths.length * 3 : lengths.slice(0, -1).every((length) => length >= 4);
  return isUsual && !isSeries(groups);
}

/** 1001 1002 1005: numbers of one length, each a little greater than the one before. */
function isSeries(groups: readonly Group[]): boolean {
  const numbers = groups.map(({ digits }) => Number(digits));
  return groups.every(({ digits }, index) => {
    const step = (numbers[index] ?? 0) - (numbers[index - 1] ?? 0);
    return digits.length === groups[0]?.digits.length && (index === 0 || (step > 0 && step < 100));
  });
}

/** True where a date stands anywhere, or a month or a number with its year at the beginning. */
function hasDate(groups: readonly Group[]): boolean {
  return (
    dateLength(groups, 0) > 0 || groups.some((_, at) => [1, 3].some((length) => isDay(groups.slice(at, at + length))))
  );
}

/** Of how many groups the date or month, or the number with its year (2026-0012), is that begins with the group; 0 for none. */
function dateLength(groups: readonly Group[], at: number): number {
  if (isDay(groups.slice(at, at + 1))) return 1;
  if (isDay(groups.slice(at, at + 3))) return 3;
  const [year = "", next = ""] = groups.slice(at, at + 2).map(({ digits }) => digits);
  return /^20[0-4]\d$/.test(year) && /^\d{1,5}$/.test(next) ? 2 : 0;
}

function isDay(groups: readonly Group[]): boolean {
  const [year = "", month = "", day = ""] = groups.map(({ digits }) => digits);
  if (groups.length === 1) return isCompactDay(year);
  if (groups.length !== 3 || !/^(?:19|20)\d\d$/.test(year) || month.length > 2 || day.length > 2) return false;
  return dayOf(Number(year), Number(month), Number(day)) !== null;
}

function isCompactDay(digits: string): boolean {
  if (!/^(?:19|20)\d{6}$/.test(digits)) return false;
  return dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) !== null;
}
