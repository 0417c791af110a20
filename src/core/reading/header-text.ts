import { simplified } from "../values/simplified.js";
import { squeezeText } from "../values/text.js";

/** What a header cell says, ready for looking up. */
export interface HeaderText {
  /** Spellings to look up, best first: lower case, without spaces, signs, brackets and units. */
  readonly words: readonly string[];
  /** What one unit of the column is in yuan when the header says so, as in 金额（万元）. */
  readonly unit: Unit | null;
}

/** What one unit of a money column is in yuan. */
export type Unit = 1 | 1000 | 10000;

const none: HeaderText = { words: [], unit: null };

/** Reads the text of a header cell. */
export function readHeaderText(text: string): HeaderText {
  const squeezed = simplified(squeezeText(text)).toLowerCase();
  if (squeezed === "" || squeezed.length > 40 || isErrorText(squeezed)) return none;
  const outside = squeezed.replace(/[([{【〔<][^)\]}】〕>]*[)\]}】〕>]?/g, "");
  const inside = /[([{【〔<]([^)\]}】〕>]*)/.exec(squeezed)?.[1] ?? "";
  const unit = unitOf(inside) ?? unitOf(/[/,:]([^/,:]+)$/.exec(squeezed)?.[1] ?? "");
  const bare = outside.replace(/[/,:](?:人民币)?[万千百]?元$/, "");
  const words = new Set<string>();
  add(words, squeezed);
  add(words, bare);
  for (const part of bare.split(/[/、,;|]|或/)) add(words, part);
  if (inside !== "" && unit === null) {
    add(words, inside + bare);
    add(words, bare + inside);
  }
  return { words: [...words], unit };
}

/** `#REF!` typed or pasted as text: without its signs it would be read as Ref, a voucher number. */
function isErrorText(text: string): boolean {
  return /^#(?:ref|n\/a|value|name|null|num|div\/0)[!?]?$/.test(text);
}

/** The unit that a text such as `单位：万元` or `金额单位:元` states, or null. */
export function unitStated(text: string): Unit | null {
  const squeezed = simplified(squeezeText(text));
  const match =
    /单位[:：为]?(?:人民币)?([万千]?元)/.exec(squeezed) ?? /^[(（]?(?:人民币)?([万千]?元)[)）]?$/.exec(squeezed);
  if (match?.[1] !== undefined) return unitOf(match[1]);
  const english = /(?:unit|amounts?in)s?:?(10,?000|1,?000)?(?:cny|rmb|yuan)/i.exec(squeezed);
  return english === null ? null : english[1] === undefined ? 1 : english[1].startsWith("10") ? 10000 : 1000;
}

function unitOf(text: string): Unit | null {
  const plain = text.replace(/^(?:单位)?[:：]?(?:人民币)?/, "");
  if (plain === "元" || plain === "¥" || plain === "yuan" || plain === "cny" || plain === "rmb") return 1;
  return plain === "万元" || plain === "万" ? 10000 : plain === "千元" ? 1000 : null;
}

function add(words: Set<string>, text: string): void {
  const word = bareWord(text);
  if (word !== "") words.add(word);
}

/** Lower case, in simplified characters, without white space, signs and brackets: what headers and names are compared by. */
export function bareWord(text: string): string {
  return simplified(squeezeText(text))
    .toLowerCase()
    .replace(/[\s*#:：;；,，.。、_\-—–/\\|"'“”‘’?？!！()（）[\]【】〔〕{}<>《》]/g, "");
}
