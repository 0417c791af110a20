import type { Expression, TextPiece } from "./expression.js";
import { fenOfYuan, roundHalfAway, yuanOfFen } from "../values/fen.js";

type Value = string | number | null;

/** What a formula gives, computed as the spreadsheet program will; `valueAt` gives the value of a key's cell. */
export function expressionValue(expression: Expression, valueAt: (key: string) => Value): string | number {
  const number = (key: string) => numberOf(valueAt(key));
  switch (expression.kind) {
    case "outside":
      return expression.value;
    case "sum":
      return toFen(expression.keys.reduce((sum, key) => sum + number(key), 0));
    case "balance": {
      const { terms, unless } = expression;
      if (unless !== null && typeof valueAt(unless.notNumber) !== "number") return unless.text;
      return toFen(terms.reduce((sum, { sign, key }) => sum + sign * number(key), 0));
    }
    case "ratio":
      return number(expression.whole) === 0 ? "" : number(expression.part) / number(expression.whole);
    case "growth":
      return number(expression.before) === 0 ? "" : number(expression.now) / number(expression.before) - 1;
    case "text":
      return expression.pieces.map((piece) => pieceText(piece, number)).join("");
    case "gap":
      return toFen(number(expression.found) - number(expression.expected));
    case "verdict":
      return valueAt(expression.gap) === 0 ? expression.agrees : expression.differs;
    case "tally": {
      const { verdicts, labels, agrees, differs, all, some } = expression.tally;
      const said = verdicts.map(valueAt);
      const agreeing = said.filter((verdict) => verdict === agrees).length;
      if (agreeing === said.length) return `${all[0]}${said.length}${all[1]}`;
      const label = valueAt(labels[said.indexOf(differs)] ?? "");
      return `${some[0]}${said.length}${some[1]}${agreeing}${some[2]}${label ?? ""}${some[3]}`;
    }
  }
}

/** As Excel's FIXED writes it: rounded half away from zero, with commas between thousands. */
function pieceText(piece: TextPiece, number: (key: string) => number): string {
  if (typeof piece === "string") return piece;
  if ("amount" in piece) return fixed(number(piece.amount), 2);
  const whole = number(piece.whole);
  return whole === 0 ? noShare : `${fixed((number(piece.part) / whole) * 100, 1)}%`;
}

function fixed(value: number, digits: 1 | 2): string {
  const scaled = String(Math.abs(roundHalfAway(value * 10 ** digits))).padStart(digits + 1, "0");
  const [whole, decimals] = [scaled.slice(0, -digits), scaled.slice(-digits)];
  const sign = value < 0 && Number(scaled) !== 0 ? "-" : "";
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}.${decimals}`;
}

/** What stands for a share of nothing. */
export const noShare = "—";

/** Text in a sum counts for nothing. */
function numberOf(value: Value): number {
  return typeof value === "number" ? value : 0;
}

function toFen(yuan: number): number {
  const fen = fenOfYuan(yuan);
  return fen === null ? yuan : yuanOfFen(fen);
}
