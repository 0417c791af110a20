import { isPlainSerial, readDateText } from "../../values/date-text.js";
import type { Day } from "../../values/day.js";
import { cleanText, squeezeText } from "../../values/text.js";

/** Year, month and day and nothing else; Chinese numerals as well. */
const whole =
  /^(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}[日号]?|(?:19|20)\d{6}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|[一二〇○零三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}[日号])$/;

/** The day of a text that names its year, month and day and says nothing else; null for any other text. */
export function wholeDate(text: string): Day | null {
  if (!whole.test(squeezeText(text))) return null;
  const read = readDateText(text, null);
  return "day" in read && read.until === null && isPlainSerial(read.day) ? read.day : null;
}

/** True for a text that names a day, be its year written there or not; whole months (1997年9月) are dates as people write them. */
export function namesDay(text: string): boolean {
  const read = readDateText(cleanText(text), aLeapYear);
  return "day" in read && read.until === null;
}

const aLeapYear = 2024;
