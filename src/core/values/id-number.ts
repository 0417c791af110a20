import { dayOf, daysInMonth, type Day, type DayParts } from "./day.js";

/** What a resident ID number says and whether it can be one. */
export interface IdNumber {
  /** 18 digits with a capital X, or the 15 digits of a card issued before 1999. */
  readonly text: string;
  /** Null when the eight (old card: six) digits are no day, or one before days have serials (March 1900). */
  readonly birthDate: Day | null;
  /** The day that the digits are, be it before 1900; null when they are none. */
  readonly born: DayParts | null;
  readonly male: boolean;
  /** False when the last character is not the one that the first 17 call for; an old number has none and is taken as it is. */
  readonly checked: boolean;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = "10X98765432";

/** The parts of a resident ID (GB 11643), or null when the text has not the form of one; spaces, full width and small x are accepted. */
export function parseIdNumber(typed: string): IdNumber | null {
  const text = bareIdNumber(typed);
  if (/^\d{17}[\dX]$/.test(text)) {
    return {
      text,
      ...birthOf(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))),
      male: Number(text[16]) % 2 === 1,
      checked: text[17] === idCheckCharacter(text),
    };
  }
  if (/^\d{15}$/.test(text)) {
    return {
      text,
      ...birthOf(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12))),
      male: Number(text[14]) % 2 === 1,
      checked: true,
    };
  }
  return null;
}

/** Nobody alive or in a union's books was born before 1800. */
const earliest = 1800;

function birthOf(year: number, month: number, day: number): Pick<IdNumber, "birthDate" | "born"> {
  const exists = year >= earliest && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return { birthDate: dayOf(year, month, day), born: exists ? { year, month, day } : null };
}

/** The check character that the first 17 digits call for. */
export function idCheckCharacter(digits: string): string {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1)
    sum += (weights[index] ?? 0) * (digits.charCodeAt(index) - 48);
  return checkCharacters.charAt(sum % 11);
}

/** Half-width, without white space or invisible characters or a leading apostrophe, in capitals. */
export function bareIdNumber(typed: string): string {
  if (/^[0-9]{15}(?:[0-9]{2}[0-9X])?$/.test(typed)) return typed;
  return typed
    .normalize("NFKC")
    .replace(/[\s'‘’`\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "")
    .toUpperCase();
}

/** An ID as it may be shown: the first six characters and the last four at most, never the birth date between them. */
export function maskIdNumber(typed: string): string {
  const text = bareIdNumber(typed);
  return text.length > 10 ? `${text.slice(0, 6)}…${text.slice(-4)}` : `${text.slice(0, 2)}…`;
}
