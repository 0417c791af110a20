import { dayOf } from "../../values/day.js";
import { dayOfLunar } from "./almanac.js";
import { namesLunar, readLunarWords } from "./lunar-words.js";
import type { UnionDay } from "./union-days.js";

/** Why an item of the setting gives no day: no date beside the name, or one that no year has. */
export type OwnDayProblem = "no-date" | "no-such-date";

/** A day that a settings item writes out: `校庆 10-18`, `10月18日 校庆`, `敬老日 农历九月初九`, `Founders Day lunar 9-9`. */
export function ownDay(item: string): UnionDay | OwnDayProblem {
  const text = item.normalize("NFKC").trim();
  const lunar = namesLunar(text) || /\blunar\b/i.test(text);
  const found = lunar ? (lunarPattern.exec(text) ?? datePattern.exec(text)) : datePattern.exec(text);
  if (found === null) return "no-date";
  const named = text.replace(found[0], " ").replace(/农历|阴历|每年|\blunar\b/gi, " ");
  const name = named.replace(/\s+/g, " ").replace(/^[\s:,()[\]"“”]+|[\s:,()[\]"“”]+$/g, "");
  if (!/\p{L}/u.test(name)) return "no-date";
  const date = dateOf(found, lunar);
  // 2028 is a leap year; the thirtieth of a lunar month is missing in most years but in none always.
  if (date === null || (lunar ? date.day > 30 || date.month > 12 : dayOf(2028, date.month, date.day) === null)) {
    return "no-such-date";
  }
  const { month, day } = date;
  return {
    name: { "zh-CN": name, en: name },
    also: [],
    days: (year) =>
      lunar ? [dayOfLunar(year - 1, month, day), dayOfLunar(year, month, day)] : [dayOf(year, month, day)],
  };
}

const datePattern = /(?<!\d)(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*[日号]?(?![\d月])/;
const lunarPattern =
  /(?<![一二三四五六七八九十\d])(?:正|腊|冬|十[一二]?|[一二三四五六七八九]|\d{1,2})月(?:廿|二?十|三十|初)?[一二三四五六七八九十\d]{0,2}日?/;

function dateOf(found: RegExpExecArray, lunar: boolean): { readonly month: number; readonly day: number } | null {
  if (found[1] !== undefined && found[2] !== undefined) return { month: Number(found[1]), day: Number(found[2]) };
  return lunar ? readLunarWords(found[0]) : null;
}
