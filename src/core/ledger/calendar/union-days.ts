import { dayOf, type Day } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import { dayOfLunar, lunarNewYearsEve } from "./almanac.js";

/** A day that unions keep though nobody is off, with the words by which the settings may name it. */
export interface UnionDay {
  readonly name: Bilingual;
  /** Further names; 节, 日, 国际, 世界, 纪念 make no difference (see `dayWord`). */
  readonly also: readonly string[];
  /** The days of a calendar year: mostly one, none where the almanac ends, two for a lunar day that comes twice. */
  readonly days: (year: number) => readonly (Day | null)[];
}

/** What the calendar shows unless the settings leave it out; the list is what union plans of schools and offices name. */
export const usualDays: readonly UnionDay[] = [
  fixed(3, 5, "学雷锋纪念日", "Lei Feng Day", ["雷锋"]),
  fixed(3, 8, "三八国际妇女节", "International Women's Day", ["三八", "妇女节", "三八妇女节", "3.8", "38", "女神节"]),
  fixed(3, 12, "植树节", "Arbor Day", []),
  fixed(4, 23, "世界读书日", "World Book Day", ["世界图书日", "世界图书和版权日"]),
  fixed(5, 4, "五四青年节", "Youth Day", ["五四", "青年节", "5.4", "54"]),
  fixed(5, 12, "国际护士节", "International Nurses Day", []),
  fixed(6, 1, "六一国际儿童节", "Children's Day", ["六一", "儿童节", "六一儿童节", "6.1", "61"]),
  fixed(7, 1, "七一建党节", "Party Founding Day", ["七一", "建党节", "建党纪念日", "党的生日", "7.1", "71"]),
  fixed(8, 1, "八一建军节", "Army Day", ["八一", "建军节", "8.1", "81"]),
  fixed(9, 10, "教师节", "Teachers' Day", []),
  fixed(12, 5, "国际志愿者日", "International Volunteer Day", ["志愿者服务日", "志愿服务日"]),
  lunar(1, 15, "元宵节", "Lantern Festival", ["上元节", "灯节"]),
  lunar(5, 5, "端午节", "Dragon Boat Festival", []),
  lunar(7, 7, "七夕节", "Qixi Festival", []),
  lunar(8, 15, "中秋节", "Mid-Autumn Festival", []),
  lunar(9, 9, "重阳节", "Double Ninth Festival", ["老年节", "敬老节", "九九重阳节"]),
  lunar(12, 8, "腊八节", "Laba Festival", []),
  {
    name: { "zh-CN": "除夕", en: "Lunar New Year's Eve" },
    also: ["年三十", "大年三十", "New Year's Eve"],
    days: (year) => [lunarNewYearsEve(year)],
  },
];

/** What the settings may add by its name alone. */
export const furtherDays: readonly UnionDay[] = [
  fixed(1, 10, "中国人民警察节", "Police Day", ["警察节", "人民警察节"]),
  fixed(4, 28, "世界安全生产与健康日", "World Day for Safety at Work", [
    "安全生产日",
    "安全生产与健康日",
    "Work Safety",
  ]),
  fixed(8, 19, "中国医师节", "Doctors' Day", ["医师节", "医生节", "Doctors"]),
  fixed(11, 8, "记者节", "Journalists' Day", ["中国记者节", "Journalists"]),
  fixed(11, 9, "全国消防日", "Fire Safety Day", ["消防宣传日", "消防安全日", "119消防日"]),
  fixed(12, 4, "国家宪法日", "Constitution Day", ["宪法日"]),
  lunar(2, 2, "二月二", "Dragon Head Festival", ["龙抬头", "春龙节", "Dragon Head"]),
  lunar(12, 23, "小年", "Little New Year", ["北方小年"]),
];

/** A name ready for comparing: without signs, blanks and the words that are often left out (节, 日, 国际, 世界, 纪念; day, festival). */
export function dayWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s?(?=[^\p{L}]|$)/gu, "")
    .replace(/\b(?:day|days|festival|international|world|the)\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/国际|世界|全国|国家|中国|纪念|节|日/g, "");
}

function fixed(month: number, day: number, zh: string, en: string, also: readonly string[]): UnionDay {
  return { name: { "zh-CN": zh, en }, also, days: (year) => [dayOf(year, month, day)] };
}

/** A lunar day of the first months falls into the year itself, one of the last two mostly into the next: both lunar years are looked at. */
function lunar(month: number, day: number, zh: string, en: string, also: readonly string[]): UnionDay {
  const name = { "zh-CN": zh, en };
  return { name, also, days: (year) => [dayOfLunar(year - 1, month, day), dayOfLunar(year, month, day)] };
}
