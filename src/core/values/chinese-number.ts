const digits = new Map<string, number>([
  ...Array.from("〇一二三四五六七八九", (sign, value) => [sign, value] as const),
  ...Array.from("零壹贰叁肆伍陆柒捌玖", (sign, value) => [sign, value] as const),
  ...Array.from("○弌貳叄肆伍陸柒捌玖", (sign, value) => [sign, value] as const),
  ["两", 2],
  ["叁", 3],
  ["参", 3],
]);
const units = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const bigUnits = new Map([
  ["万", 10000],
  ["萬", 10000],
  ["亿", 100000000],
  ["億", 100000000],
]);

/** A whole number written in Chinese numerals: 一千二百 → 1200, 二〇二六 → 2026; null when it is not well formed. */
export function readChineseNumber(text: string): number | null {
  if (text === "") return null;
  const signs = Array.from(text);
  if (signs.every((sign) => digits.has(sign))) {
    return signs.reduce((sum, sign) => sum * 10 + (digits.get(sign) ?? 0), 0);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = Infinity;
  let lastBig = Infinity;
  for (const sign of signs) {
    const value = digits.get(sign);
    const unit = units.get(sign);
    const big = bigUnits.get(sign);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= lastUnit || (digit === null && !(unit === 10 && section === 0)) || digit === 0) return null;
      section += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
    } else if (big !== undefined) {
      section += digit ?? 0;
      if (big >= lastBig || section === 0) return null;
      total += section * big;
      lastBig = big;
      lastUnit = Infinity;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}

/** Yuan of an amount in words, 壹仟贰佰元伍角整 → 1200.5; null when it is not well formed. Needs 元 or 圆. */
export function readChineseYuan(text: string): number | null {
  const match =
    /^(?:人民币)?([^元圆角分整正]+)[元圆](?:([^元圆角分整正])角)?(?:零?([^元圆角分整正零])分)?[整正]?$/.exec(text);
  if (match?.[1] === undefined) return null;
  const yuan = readChineseNumber(match[1]);
  const tenths = match[2] === undefined ? 0 : digits.get(match[2]);
  const hundredths = match[3] === undefined ? 0 : digits.get(match[3]);
  if (yuan === null || tenths === undefined || hundredths === undefined) return null;
  return (yuan * 100 + tenths * 10 + hundredths) / 100;
}
