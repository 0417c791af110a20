import { readChineseNumber } from "./chinese-number.js";
import { squeezeText } from "./text.js";

/** A share from text: `0.5%`, `5‰`, `千分之五`, `2/3`, `0.005`; null when it says none. */
export function readRateText(text: string): number | null {
  const squeezed = squeezeText(text);
  const signed = /^(\d+(?:\.\d+)?)([%‰])$/.exec(squeezed);
  if (signed?.[1] !== undefined) return share(Number(signed[1]), signed[2] === "%" ? 100 : 1000);
  const fraction = /^(\d+(?:\.\d+)?)\/(\d+)$/.exec(squeezed);
  if (fraction?.[1] !== undefined) return share(Number(fraction[1]), Number(fraction[2]));
  const words = /^(.+)分之(.+)$/.exec(squeezed);
  if (words?.[1] !== undefined && words[2] !== undefined) {
    const whole =
      words[1] === "百" ? 100 : words[1] === "千" ? 1000 : words[1] === "万" ? 10000 : readChineseNumber(words[1]);
    const part = decimalWords(words[2]);
    return whole === null || part === null ? null : share(part, whole);
  }
  return /^\d*\.?\d+$/.test(squeezed) ? share(Number(squeezed), 1) : null;
}

function decimalWords(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [whole = "", part] = text.split("点");
  const units = readChineseNumber(whole);
  const digits = part === undefined ? "" : Array.from(part, (sign) => readChineseNumber(sign) ?? "?").join("");
  return units === null || digits.includes("?") ? null : Number(`${units}.${digits === "" ? "0" : digits}`);
}

function share(part: number, whole: number): number | null {
  const value = whole === 0 ? NaN : Number((part / whole).toPrecision(15));
  return value >= 0 && value <= 1 ? value : null;
}
