import { roundHalfAway, type Fen } from "../../values/fen.js";
import { literal } from "../criterion.js";
import { noShare } from "../expression-value.js";
import type { PageCell } from "../page.js";
import type { FigureKey } from "./figure-words.js";

/** A piece of a sentence: words, or something told by a figure's cell. */
export type Piece =
  | string
  /** The figure: 1,234 or, for money that is not whole yuan, 1,234.50; `%` after a share. */
  | { readonly number: FigureKey }
  | { readonly part: FigureKey; readonly whole: FigureKey }
  /** A word for one and another for any other number. */
  | { readonly plural: FigureKey; readonly one: string; readonly many: string }
  /** Words before and after a balance, and those where it is below zero. */
  | { readonly balance: FigureKey; readonly above: Around; readonly below: Around }
  /** How much more or less than last year, and by what share; nothing where last year is not known. */
  | { readonly change: FigureKey; readonly more: ChangeWords; readonly less: ChangeWords; readonly same: string };

export type Around = readonly [before: string, after: string];

/** Words before the difference, after it, and around its share of last year's figure; null leaves the share out. */
export interface ChangeWords {
  readonly amount: Around;
  readonly share: Around | null;
}

/** A figure as its row in the sheet shows it. */
export interface FigureCells {
  readonly kind: "count" | "money" | "share";
  /** In fen for money. */
  readonly value: number;
  /** A1 addresses of this year's cell, last year's and the difference. */
  readonly now: string;
  readonly last: { readonly value: number; readonly at: string; readonly difference: string } | null;
}

/** The sentence as a formula over the figures' cells, with the text that it gives now. */
export function sentenceCell(
  pieces: readonly Piece[],
  cells: (key: FigureKey) => FigureCells,
  role: PageCell["role"],
): PageCell {
  const known = pieces.filter(
    (piece) => typeof piece === "string" || !("change" in piece) || cells(piece.change).last !== null,
  );
  const told = joined(known).map((piece) => tell(piece, cells));
  const formula = told.map((one) => one.formula).filter((text) => text !== "");
  return { value: told.map(({ value }) => value).join(""), formula: formula.join("&"), role };
}

/** A formula that gives a text, and the text. */
interface Told {
  readonly formula: string;
  readonly value: string;
}

function tell(piece: Piece, cells: (key: FigureKey) => FigureCells): Told {
  if (typeof piece === "string") return { formula: chunksOf(piece).map(literal).join("&"), value: piece };
  if ("number" in piece) return tellFigure(cells(piece.number));
  if ("part" in piece) {
    const [part, whole] = [cells(piece.part), cells(piece.whole)];
    const share = percent(`${part.now}/${whole.now}`, whole.value === 0 ? 0 : part.value / whole.value);
    const value = whole.value === 0 ? noShare : share.value;
    return { formula: `IF(${whole.now}=0,${literal(noShare)},${share.formula})`, value };
  }
  if ("plural" in piece) {
    const { now, value } = cells(piece.plural);
    const { one, many } = piece;
    return { formula: `IF(${now}=1,${literal(one)},${literal(many)})`, value: value === 1 ? one : many };
  }
  return "balance" in piece ? tellBalance(piece, cells(piece.balance)) : tellChange(piece, cells(piece.change));
}

function tellFigure({ kind, value, now }: FigureCells): Told {
  switch (kind) {
    case "count":
      return count(now, value);
    case "money":
      return money(now, value);
    case "share":
      return percent(now, value);
  }
}

function tellBalance({ above, below }: Extract<Piece, { balance: FigureKey }>, { value, now }: FigureCells): Told {
  const up = around(above, money(now, value));
  const down = around(below, money(`-${now}`, -value));
  return { formula: `IF(${now}<0,${down.formula},${up.formula})`, value: value < 0 ? down.value : up.value };
}

function tellChange({ more, less, same }: Extract<Piece, { change: FigureKey }>, cells: FigureCells): Told {
  const { kind, value, last } = cells;
  if (last === null || kind === "share") return { formula: "", value: "" };
  const difference = value - last.value;
  const say = (words: ChangeWords, sign: 1 | -1): Told => {
    const minus = sign < 0 ? "-" : "";
    const amount = kind === "money" ? money : count;
    const by = around(words.amount, amount(`${minus}${last.difference}`, sign * difference));
    if (words.share === null) return by;
    const part = percent(
      `${minus}${last.difference}/${last.at}`,
      last.value === 0 ? 0 : (sign * difference) / last.value,
    );
    const share = around(words.share, part);
    return {
      formula: `${by.formula}&IF(${last.at}=0,"",${share.formula})`,
      value: `${by.value}${last.value === 0 ? "" : share.value}`,
    };
  };
  const [up, down] = [say(more, 1), say(less, -1)];
  const compared = last.difference;
  return {
    formula: `IF(${compared}>0,${up.formula},IF(${compared}<0,${down.formula},${literal(same)}))`,
    value: difference > 0 ? up.value : difference < 0 ? down.value : same,
  };
}

function around([before, after]: Around, { formula, value }: Told): Told {
  const pieces = [before === "" ? "" : literal(before), formula, after === "" ? "" : literal(after)];
  return { formula: pieces.filter((one) => one !== "").join("&"), value: `${before}${value}${after}` };
}

function count(cell: string, value: number): Told {
  return { formula: `FIXED(${cell},0)`, value: fixed(value, 0) };
}

/** Whole yuan without decimals. */
function money(cell: string, fen: Fen): Told {
  const value = fen % 100 === 0 ? fixed(fen / 100, 0) : fixed(fen / 100, 2);
  return { formula: `FIXED(${cell},IF(ROUND(${cell},2)=ROUND(${cell},0),0,2))`, value };
}

/** A share of 1 as 12.3% or 100%. */
function percent(cell: string, share: number): Told {
  const tenths = roundHalfAway(share * 1000);
  const value = `${tenths % 10 === 0 ? fixed(tenths / 10, 0) : fixed(tenths / 10, 1)}%`;
  const digits = `IF(ROUND(${cell}*100,1)=ROUND(${cell}*100,0),0,1)`;
  return { formula: `FIXED(${cell}*100,${digits})&"%"`, value };
}

/** As Excel's FIXED writes it: rounded half away from zero, with commas between thousands. */
function fixed(value: number, digits: 0 | 1 | 2): string {
  const scaled = String(Math.abs(roundHalfAway(value * 10 ** digits))).padStart(digits + 1, "0");
  const whole = digits === 0 ? scaled : scaled.slice(0, -digits);
  const decimals = digits === 0 ? "" : `.${scaled.slice(-digits)}`;
  const sign = value < 0 && Number(scaled) !== 0 ? "-" : "";
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${decimals}`;
}

/** Words next to each other as one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (typeof piece === "string" && typeof last === "string") found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}

/** Literals are kept within the 255 characters that Excel allows in a formula. */
function chunksOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / longestLiteral) }, (_, index) =>
    text.slice(index * longestLiteral, (index + 1) * longestLiteral),
  );
}

const longestLiteral = 200;
