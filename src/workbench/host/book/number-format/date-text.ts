import { partsOfDay, weekdayOf } from "../../../../core/values/day.js";
import type { Token } from "./tokens.js";

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const chineseMonths = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
const chineseWeekdays = "一二三四五六日";

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds since midnight, and since the beginning of the calendar. */
  readonly second: number;
  readonly seconds: number;
}

/** A serial of the 1900 date system by the parts of a date that a section names; null where Excel fills the cell with `#`. */
export function dateText(tokens: readonly Token[], serial: number, chinese: boolean): string | null {
  // 2958466 is 10000-01-01.
  if (serial < 0 || serial >= 2958466) return null;
  const decimals = Math.max(0, ...tokens.map((token) => (token.kind === "date" ? token.decimals : 0)));
  const moment = momentOf(serial, decimals);
  const half = tokens.some((token) => token.kind === "date" && token.text.includes("/"));
  return tokens.map((token, index) => onePart(token, index, tokens, moment, half, chinese)).join("");
}

function momentOf(serial: number, decimals: number): Moment {
  const unit = 10 ** decimals;
  const seconds = Math.round(serial * 86400 * unit) / unit;
  const day = Math.floor(seconds / 86400);
  return { ...calendar(day), weekday: weekdayOf(day), second: seconds - day * 86400, seconds };
}

/** Excel's own days before March 1900: it counts a 29 February that never was, and begins with a day 0. */
function calendar(day: number): { year: number; month: number; day: number } {
  if (day >= 61) return partsOfDay(day);
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  return day > 31 ? { year: 1900, month: 2, day: day - 31 } : { year: 1900, month: 1, day };
}

function onePart(
  token: Token,
  index: number,
  tokens: readonly Token[],
  at: Moment,
  half: boolean,
  chinese: boolean,
): string {
  if (token.kind === "literal") return token.text;
  if (token.kind !== "date") return plainMarks[token.kind] ?? "";
  const { text } = token;
  const length = text.replace(/[[\]]/g, "").length;
  const padded = (value: number): string => String(Math.floor(value)).padStart(Math.min(length, 2), "0");
  switch (text.charAt(0)) {
    case "y":
      return length <= 2 ? String(at.year % 100).padStart(2, "0") : String(at.year).padStart(4, "0");
    case "m":
      return isMinute(tokens, index) ? padded((at.second % 3600) / 60) : monthText(at.month, length, chinese);
    case "d":
      return length > 2 ? weekdayText(at.weekday, length, chinese) : padded(at.day);
    case "h":
      return padded(half ? ((Math.floor(at.second / 3600) + 11) % 12) + 1 : at.second / 3600);
    case "s":
      return padded(at.second % 60) + (token.decimals === 0 ? "" : (at.second % 1).toFixed(token.decimals).slice(1));
    case "[":
      return elapsed(text, length, at.seconds);
    default:
      return text.includes("/") ? halfDay(text, at.second, chinese) : chineseWeekday(at.weekday, length > 3);
  }
}

const plainMarks: Readonly<Partial<Record<Token["kind"], string>>> = { slash: "/", comma: ",", point: "." };

/** `m` means minutes behind hours and before seconds, else months. */
function isMinute(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "date" || token.text.length > 2) return false;
  const parts = tokens.filter((other) => other.kind === "date" && !other.text.includes("/"));
  const place = parts.indexOf(token);
  const [before, after] = [parts[place - 1], parts[place + 1]];
  return (before?.kind === "date" && before.text.includes("h")) || (after?.kind === "date" && after.text.includes("s"));
}

function monthText(month: number, length: number, chinese: boolean): string {
  if (length <= 2) return String(month).padStart(length, "0");
  if (chinese) return `${chineseMonths[month - 1] ?? ""}月`;
  const name = months[month - 1] ?? "";
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function weekdayText(weekday: number, length: number, chinese: boolean): string {
  if (chinese) return (length === 3 ? "周" : "星期") + chineseWeekday(weekday, false);
  const name = weekdays[weekday] ?? "";
  return length === 3 ? name.slice(0, 3) : name;
}

function chineseWeekday(weekday: number, long: boolean): string {
  return (long ? "星期" : "") + chineseWeekdays.charAt(weekday);
}

function halfDay(text: string, second: number, chinese: boolean): string {
  const late = second >= 43200;
  if (chinese || text === "上午/下午") return late ? "下午" : "上午";
  return text === "a/p" ? (late ? "P" : "A") : late ? "PM" : "AM";
}

function elapsed(text: string, length: number, seconds: number): string {
  const unit = { h: 3600, m: 60, s: 1 }[text.charAt(1) as "h" | "m" | "s"];
  return String(Math.floor(seconds / unit)).padStart(length, "0");
}
