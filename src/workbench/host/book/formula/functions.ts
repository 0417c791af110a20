import { dayOf } from "../../../../core/values/day.js";
import { roundHalfAway } from "../../../../core/values/fen.js";
import type { BookValue } from "../cell.js";
import { matcher } from "./criteria.js";
import { CellFault, isCells, number, numbersOf, scalar, text, truth, valuesOf, type Operand } from "./operands.js";

type Call = (args: readonly Operand[]) => Operand;

/** Functions that take their arguments calculated; `IF` and `IFERROR` do not and stand in the calculator. */
export const functions: Readonly<Record<string, Call>> = {
  ABS: ([value]) => Math.abs(number(value)),
  AND: (args) => args.every((value) => truth(value)),
  COUNT: (args) => args.flatMap((value) => valuesOf(value)).filter((value) => typeof value === "number").length,
  COUNTA: (args) => args.flatMap((value) => valuesOf(value)).filter((value) => value !== null).length,
  COUNTIF: ([values, criterion]) => valuesOf(values ?? null).filter(matcher(scalar(criterion))).length,
  COUNTIFS: (args) => matching(args).filter(Boolean).length,
  DATE: ([year, month, day]) => date(number(year), number(month), number(day)),
  INDEX: ([values, row, column]) => index(values, number(row), column === undefined ? 1 : number(column)),
  ISERROR: ([value]) => typeof value === "object" && value !== null && "error" in value,
  ISNUMBER: ([value]) => typeof single(value) === "number",
  LEFT: ([value, count]) => text(value).slice(0, count === undefined ? 1 : number(count)),
  MATCH: ([wanted, values, kind]) => match(wanted, values, kind === undefined ? 1 : number(kind)),
  MAX: (args) => Math.max(0, ...args.flatMap((value) => numbersOf(value))),
  MIN: (args) => Math.min(...args.flatMap((value) => numbersOf(value))),
  NOT: ([value]) => !truth(value),
  OR: (args) => args.some((value) => truth(value)),
  ROUND: ([value, digits]) => round(number(value), number(digits)),
  ROWS: ([values]) => (isCells(values) ? values.area.bottom - values.area.top + 1 : 1),
  SUM: (args) => exact(args.flatMap((value) => numbersOf(value))),
  SUMIF: ([values, criterion, sums]) =>
    sumWhere(sums ?? values ?? null, valuesOf(values ?? null).map(matcher(scalar(criterion)))),
  SUMIFS: ([sums, ...criteria]) => sumWhere(sums ?? null, matching(criteria)),
};

/** Adds as Excel shows it: without the noise of the last binary digits. */
function exact(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, value) => sum + value, 0).toPrecision(15));
}

function matching(pairs: readonly Operand[]): boolean[] {
  let kept: boolean[] | null = null;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const matches = valuesOf(pairs[at] ?? null).map(matcher(scalar(pairs[at + 1])));
    if (kept !== null && kept.length !== matches.length) throw new CellFault("#VALUE!");
    kept = kept === null ? matches : kept.map((before, position) => before && matches[position] === true);
  }
  return kept ?? [];
}

function sumWhere(sums: Operand, kept: readonly boolean[]): number {
  const values = valuesOf(sums);
  if (values.length !== kept.length) throw new CellFault("#VALUE!");
  return exact(
    values.flatMap((value, position) => {
      if (kept[position] !== true) return [];
      if (typeof value === "object" && value !== null) throw new CellFault(value.error);
      return typeof value === "number" ? [value] : [];
    }),
  );
}

function date(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const first = dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
  if (first === null) throw new CellFault("#NUM!");
  return first + day - 1;
}

function index(values: Operand | undefined, row: number, column: number): BookValue {
  if (!isCells(values)) throw new CellFault("#REF!");
  const { top, left, bottom, right } = values.area;
  // A single row is counted along.
  const [down, across] = top === bottom && column === 1 ? [1, row] : [row, column];
  if (down < 1 || across < 1 || top + down - 1 > bottom || left + across - 1 > right) throw new CellFault("#REF!");
  return values.valueAt(values.sheet, top + down - 1, left + across - 1);
}

function match(wanted: Operand | undefined, values: Operand | undefined, kind: number): number {
  if (kind !== 0) throw new CellFault("#N/A");
  const position = valuesOf(values ?? null).findIndex(matcher(scalar(wanted)));
  if (position < 0) throw new CellFault("#N/A");
  return position + 1;
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return roundHalfAway(value * factor) / factor;
}

function single(operand: Operand | undefined): BookValue {
  return isCells(operand) ? (valuesOf(operand)[0] ?? null) : (operand ?? null);
}
