/** Lunar month and day that words name (农历九月初九, 正月十五, 腊月廿三), or null; the day may be one that the month does not have. */
export function readLunarWords(text: string): { readonly month: number; readonly day: number } | null {
  const match = pattern.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { month: monthNumber(match[1]), day: dayNumber(match[2]) };
}

/** True for words that speak of the lunar calendar. */
export function namesLunar(text: string): boolean {
  return /农历|阴历|正月|腊月|冬月/.test(text);
}

export const monthNumerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const pattern =
  /(正|腊|冬|十[一二]?|[一二三四五六七八九]|\d{1,2})月(十[一二三四五六七八九]|廿[一二三四五六七八九]|二十[一二三四五六七八九]?|三十|初?[一二三四五六七八九十]|\d{1,2})/;

function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const special = { 正: 1, 冬: 11, 腊: 12 }[text];
  return special ?? monthNumerals.indexOf(text) + 1;
}

function dayNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const bare = text.replace("初", "").replace("廿", "二十");
  const match = /^([二三]?)(十?)([一二三四五六七八九]?)$/.exec(bare);
  if (match?.[2] !== "十") return monthNumerals.indexOf(bare) + 1;
  const tens = match[1] === "" ? 1 : monthNumerals.indexOf(match[1] ?? "") + 1;
  return tens * 10 + monthNumerals.indexOf(match[3] ?? "") + 1;
}
