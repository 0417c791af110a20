import { dayOf, monthOf } from "./day.js";
import type { DateRead } from "./date-text.js";

const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const name = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${name}[ ,-]+(\\d{4})$`, "i");
const monthFirst = new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i");
const monthOnly = new RegExp(`^${name}[ ,-]*(\\d{4})$`, "i");

/** `15 Jan 2026`, `Jan 15, 2026`, `January 2026`; null when it is none of these. */
export function readEnglishDate(text: string): DateRead | null {
  const day = dayFirst.exec(text);
  if (day !== null) return certain(Number(day[3]), day[2], Number(day[1]));
  const month = monthFirst.exec(text);
  if (month !== null) return certain(Number(month[3]), month[1], Number(month[2]));
  const whole = monthOnly.exec(text);
  return whole === null ? null : { month: monthOf(Number(whole[2]), englishMonth(whole[1]) ?? 1) };
}

/** 1–12 of an English month's name or abbreviation, or null. */
export function englishMonth(text: string | undefined): number | null {
  if (text === undefined || !/^[a-z]{3,9}\.?$/i.test(text)) return null;
  const index = names.indexOf(text.slice(0, 3).toLowerCase());
  const full = fullNames[index];
  if (full === undefined) return null;
  const plain = text.toLowerCase().replace(".", "");
  return full.startsWith(plain) || plain === "sept" ? index + 1 : null;
}

const fullNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function certain(year: number, month: string | undefined, date: number): DateRead {
  const number = names.indexOf((month ?? "").toLowerCase()) + 1;
  const day = dayOf(year, number, date);
  return day === null ? { problem: "impossible", suggestion: "" } : { day, until: null };
}
