import { readChineseYuan } from "./chinese-number.js";
import { fenOfYuan, isWholeFen, type Fen } from "./fen.js";
import { squeezeText } from "./text.js";

/** What an amount says: fen (`rounded` when it had parts of a fen), or why it cannot be read, with what was probably meant. */
export type MoneyRead =
  | { readonly fen: Fen; readonly rounded: boolean }
  | { readonly problem: "unreadable" | "wrong-decimal" | "too-large"; readonly suggestion: string };

const plain = /^(?:\d+\.?\d*|\.\d+)$/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const currency = /^(?:人民币|rmb|cny|[¥$])+/i;
const unitAfter = /(?:元整|圆整|元正|元|圆|yuan|rmb|cny)$/i;

/** Reads an amount typed as text; `unit` is what 1 stands for in yuan (10000 for 万元). Blank texts and dashes are not its business. */
export function readMoneyText(text: string, unit = 1): MoneyRead {
  const squeezed = squeezeText(text)
    .replace(/[￥]/g, "¥")
    .replace(/[−–—－]/g, "-");
  const bracketed = /^\((.+)\)$/.exec(squeezed)?.[1];
  let body = bracketed ?? squeezed;
  let negative = bracketed !== undefined;
  const sign = /^([+-])(.+)$/.exec(body) ?? /^(?:人民币|rmb|cny|[¥$])([+-])(.+)$/i.exec(body);
  if (sign?.[1] !== undefined && sign[2] !== undefined) {
    if (negative) return unreadable(squeezed);
    negative = sign[1] === "-";
    body = sign[2];
  }
  body = body.replace(currency, "");
  const words = readChineseYuan(body);
  if (words !== null) return toFen(negative ? -words : words, 1);
  let factor = unit;
  if (/万(?:元|圆)?(?:整)?$/.test(body)) {
    factor = 10000;
    body = body.replace(/万(?:元|圆)?(?:整)?$/, "");
  } else if (unitAfter.test(body)) {
    factor = 1;
    body = body.replace(unitAfter, "");
  }
  if (plain.test(body) || grouped.test(body)) {
    const amount = Number(body.replaceAll(",", ""));
    return toFen(negative ? -amount : amount, factor);
  }
  return wrongDecimal(body, negative) ?? unreadable(squeezed);
}

/** Fen of a number of `unit` yuan. */
export function toFen(amount: number, unit: number): MoneyRead {
  const yuan = unit === 1 ? amount : Number((amount * unit).toPrecision(15));
  const fen = fenOfYuan(yuan);
  if (fen === null || Math.abs(yuan) >= 1e13) return { problem: "too-large", suggestion: "" };
  return { fen, rounded: !isWholeFen(yuan) };
}

const dashes = new Set([
  "-",
  "--",
  "---",
  "—",
  "——",
  "–",
  "−",
  "/",
  "\\",
  "、",
  "无",
  "空",
  "n/a",
  "na",
  "none",
  "nil",
  "null",
  "×",
  "/元",
]);

/** True for the signs people put where there is no amount: `—`, `/`, 无 … */
export function isNoAmount(text: string): boolean {
  return dashes.has(squeezeText(text).toLowerCase());
}

/** `293,549,90`, `1.234,56`, `12。50`: the decimal mark is wrong, so the size of the amount is not certain. */
function wrongDecimal(body: string, negative: boolean): MoneyRead | null {
  const match =
    /^(\d{1,3}(?:,\d{3})*),(\d{1,2})$/.exec(body) ??
    /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(body) ??
    /^(\d+(?:,\d{3})*)[。·・、;:'](\d{1,2})$/.exec(body) ??
    /^(\d{1,3}(?:\.\d{3})+)\.(\d{1,2})$/.exec(body) ??
    /^(\d{1,3}(?:\.\d{3})+)()$/.exec(body);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const whole = match[1].replace(/[.,]/g, "");
  const suggestion = `${negative ? "-" : ""}${whole}${match[2] === "" ? "" : `.${match[2]}`}`;
  return { problem: "wrong-decimal", suggestion };
}

/** The one number in the text as a suggestion; none when there are several. */
function unreadable(text: string): MoneyRead {
  const numbers: readonly string[] = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const only = numbers.length === 1 ? (numbers[0] ?? "").replaceAll(",", "") : "";
  const trailingMinus = /^\d[\d,]*(?:\.\d+)?-$/.test(text);
  return { problem: "unreadable", suggestion: trailingMinus ? `-${only}` : only };
}
