import { a1, a1Absolute, type Cell } from "../values/address.js";
import { literal } from "./criterion.js";
import { noShare } from "./expression-value.js";
import type { BalanceTerm, Expression, Tally, TextPiece } from "./expression.js";

/** The formula of an expression, without `=`; `at` gives the cell of a key. */
export function formulaText(expression: Expression, at: (key: string) => Cell): string {
  const address = (key: string) => addressOf(at(key));
  switch (expression.kind) {
    case "outside":
      return expression.formula;
    case "sum":
      return `SUM(${rangesOf(expression.keys.map(at))})`;
    case "balance":
      return balanceText(expression.terms, expression.unless, address);
    case "ratio":
      return `IF(${address(expression.whole)}=0,"",${address(expression.part)}/${address(expression.whole)})`;
    case "growth":
      return `IF(${address(expression.before)}=0,"",${address(expression.now)}/${address(expression.before)}-1)`;
    case "text":
      return expression.pieces.flatMap((piece) => pieceTexts(piece, address)).join("&");
    case "gap":
      return `ROUND(${address(expression.found)}-${address(expression.expected)},2)`;
    case "verdict": {
      const cell = address(expression.gap);
      const differs = literal(expression.differs);
      return `IF(ISNUMBER(${cell}),IF(${cell}=0,${literal(expression.agrees)},${differs}),${differs})`;
    }
    case "tally":
      return tallyText(expression.tally, at);
  }
}

/** Literals are kept within the 255 characters that Excel allows in a formula. */
function pieceTexts(piece: TextPiece, address: (key: string) => string): string[] {
  if (typeof piece === "string") return chunksOf(piece).map(literal);
  if ("amount" in piece) return [`FIXED(${address(piece.amount)},2)`];
  const whole = address(piece.whole);
  return [`IF(${whole}=0,${literal(noShare)},FIXED(${address(piece.part)}/${whole}*100,1)&"%")`];
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += longestLiteral)
    chunks.push(text.slice(start, start + longestLiteral));
  return chunks;
}

const longestLiteral = 200;

function balanceText(
  terms: readonly BalanceTerm[],
  unless: (Expression & { kind: "balance" })["unless"],
  address: (key: string) => string,
): string {
  const joined = terms
    .map(({ sign, key }, index) => `${sign < 0 ? "-" : index === 0 ? "" : "+"}${address(key)}`)
    .join("");
  const text = terms.length === 1 ? joined : `ROUND(${joined},2)`;
  return unless === null ? text : `IF(ISNUMBER(${address(unless.notNumber)}),${text},${literal(unless.text)})`;
}

function tallyText(tally: Tally, at: (key: string) => Cell): string {
  const verdicts = columnRange(tally.verdicts.map(at));
  const labels = columnRange(tally.labels.map(at));
  const agreeing = `COUNTIF(${verdicts},${literal(tally.agrees)})`;
  const [before, after] = tally.all;
  const [first, between, beforeLabel, last] = tally.some;
  const all = `${literal(before)}&ROWS(${verdicts})&${literal(after)}`;
  const label = `INDEX(${labels},MATCH(${literal(tally.differs)},${verdicts},0))`;
  const some = `${literal(first)}&ROWS(${verdicts})&${literal(between)}&${agreeing}&${literal(beforeLabel)}&${label}&${literal(last)}`;
  return `IF(${agreeing}=ROWS(${verdicts}),${all},${some})`;
}

/** The range over cells that stand below each other. */
function columnRange(cells: readonly Cell[]): string {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (first === undefined || last === undefined) throw new Error("a tally of nothing");
  return `${a1Absolute(first.row, first.column)}:${a1Absolute(last.row, last.column)}`;
}

/** Cells as a list of arguments, neighbours below each other as one range. */
function rangesOf(cells: readonly Cell[]): string {
  const runs: { first: Cell; last: Cell }[] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    if (run?.last.column === cell.column && run.last.row === cell.row - 1) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs
    .map(({ first, last }) => (first === last ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`))
    .join(",");
}

function addressOf({ row, column }: Cell): string {
  return a1(row, column);
}
