import type { Day } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { lunarOf } from "./almanac.js";

/**
 * The lunar day as calendars print it: 初八, 廿三, and on the first of a month its name (腊月, 闰六月); in English month and day (`8/15`,
 * `leap 6/1`). Empty where the almanac ends.
 */
export function lunarText(day: Day, language: Language): string {
  const lunar = lunarOf(day);
  if (lunar === null) return "";
  const { month, day: date, leap } = lunar;
  if (language === "en") return `${leap ? "leap " : ""}${month}/${date}`;
  return date === 1 ? `${leap ? "闰" : ""}${months[month - 1] ?? ""}月` : lunarDayName(date);
}

const months = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"];
const digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

function lunarDayName(date: number): string {
  if (date === 20 || date === 30) return date === 20 ? "二十" : "三十";
  return `${["初", "十", "廿"][Math.floor((date - 1) / 10)] ?? ""}${digits[(date - 1) % 10] ?? ""}`;
}
