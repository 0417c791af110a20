import type { Fen } from "../../values/fen.js";

/** What a text says of how many people a payment is for and what each gets; null where it does not say, or says several things. */
export interface HeadsSaid {
  readonly heads: number | null;
  /** Fen. */
  readonly each: Fen | null;
}

/** Reads 29人, （8名）, 29×300元, 300元×29人, 每人300元, 300元/人. */
export function headsSaid(text: string): HeadsSaid {
  const product = productIn(text);
  if (product !== null) return product;
  const each = only(text.matchAll(eachWords), (match) => match[1] ?? match[2]);
  const heads = only(text.matchAll(headWords), (match) => match[1]);
  return { heads: heads === null || heads < 1 ? null : heads, each: each === null ? null : Math.round(each * 100) };
}

const headWords = /(\d+)\s*(?:人(?!次|民|大|口|均|一组)|名(?!次)|位(?!数)|people|persons?|members?)/gi;
const eachWords = /(?:每人|人均|每位|每个会员|标准)[:：]?\s*(\d+(?:\.\d+)?)\s*元|(\d+(?:\.\d+)?)\s*元?\s*\/\s*人/g;
const productWords =
  /(\d+(?:\.\d+)?)\s*(元|人|名|位|份)?(?:\/人)?\s*[×xX*＊✕]\s*(\d+(?:\.\d+)?)\s*(元|人|名|位|份)?(?!\s*[×xX*＊✕])/g;

/** Only where it is said which of the two numbers is money. */
function productIn(text: string): HeadsSaid | null {
  const found = [...text.matchAll(productWords)];
  const [match] = found;
  if (found.length !== 1 || match === undefined) return null;
  const [, first, firstUnit, second, secondUnit] = match;
  const moneyFirst = firstUnit === "元" || (firstUnit === undefined && secondUnit !== undefined && secondUnit !== "元");
  const moneySecond =
    secondUnit === "元" || (secondUnit === undefined && firstUnit !== undefined && firstUnit !== "元");
  if (moneyFirst === moneySecond) return null;
  const [heads, each] = moneyFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  return Number.isInteger(heads) && heads > 0 ? { heads, each: Math.round(each * 100) } : null;
}

/** The one number that all matches agree on. */
function only(
  matches: Iterable<RegExpMatchArray>,
  numberOf: (match: RegExpMatchArray) => string | undefined,
): number | null {
  const numbers = new Set(Array.from(matches, (match) => Number(numberOf(match))));
  const [first] = numbers;
  return numbers.size === 1 && first !== undefined && Number.isFinite(first) ? first : null;
}
