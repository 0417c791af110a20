import { isNoAmount, readMoneyText, toFen } from "../../values/money-text.js";
import { cleanText, squeezeText } from "../../values/text.js";

/** The number, in the column's unit, of an amount typed as text; null where it cannot be read exactly, or where a dash stands for none. */
export function amountOf(text: string, unit: number): number | null {
  const clean = cleanText(text);
  if (clean === "" || isNoAmount(clean)) return null;
  const read = readMoneyText(clean, unit);
  if (!("fen" in read) || read.rounded) return null;
  const amount = Number((read.fen / 100 / unit).toPrecision(15));
  const again = toFen(amount, unit);
  return "fen" in again && again.fen === read.fen && !again.rounded ? amount + 0 : null;
}

/** The number of a text of digits (`1,200`, `６０`); null for any other text, such as 60人, which says its unit. */
export function numberOf(text: string): number | null {
  const squeezed = squeezeText(text);
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(squeezed)) return null;
  const number = Number(squeezed.replaceAll(",", ""));
  return Number.isFinite(number) && number < 1e15 ? number : null;
}
