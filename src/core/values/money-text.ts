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
  const scaled = /^(.*\d\.?)(百|千|仟|万|萬|十万|百万|千万|亿)(?:元|圆)?整?$/.exec(body);
  if (scaled?.[1] !== undefined && scaled[2] !== undefined) {
    factor = scales[scaled[2]] ?? 1;
    body = scaled[1];
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

/** What one is in yuan, of the words that follow digits: 5千元, 1.5万. */
const scales: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  仟: 1000,
  万: 10000,
  萬: 10000,
  十万: 100000,
  百万: 1000000,
  千万: 10000000,
  亿: 100000000,
};

/** Dues by the month or year without the words that say so: `10元/人/月` and `每月10元` → `10元`, for a column that is of that period. */
export function withoutPeriod(text: string, period: "月" | "年"): string {
  const squeezed = squeezeText(text);
  const before = new RegExp(`^(?:每人)?(?:每|按)?${period}(?:每人)?(?:缴纳?|交纳?)?(?=[\\d¥￥])`);
  const after = new RegExp(`(?<=[\\d元圆])(?:[/每·](?:人|名|位)?)?(?:[/每·]|一个)(?:人[/·]?)?个?${period}$`);
  return squeezed.replace(before, "").replace(after, "");
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

/** The one number in the text as a suggestion; none when there are several, or when what stands around it may change its size. */
function unreadable(text: string): MoneyRead {
  const digits = text
    .replace(/(?<=[\doO.])[oO](?=[\doO.元圆]|$)/g, "0")
    .replace(/(?<=[\d.])[lI](?=[\dlI.元圆]|$)|^[lI](?=[\doO])/g, "1");
  const numbers: readonly string[] = digits.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const only = numbers.length === 1 ? (numbers[0] ?? "").replaceAll(",", "") : "";
  if (only === "" || sizing.test(digits)) return { problem: "unreadable", suggestion: "" };
  const trailingMinus = /^\d[\d,]*(?:\.\d+)?-$/.test(digits);
  return { problem: "unreadable", suggestion: trailingMinus ? `-${only}` : only };
}

/** Signs beside a number that make it a part of an amount, a share, or an amount of something else. */
const sizing = /[〇零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億角分%‰/每年月日折×*]|[a-z](?=\d)|\d[a-z]/i;
