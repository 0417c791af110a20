import { a1 } from "../../values/address.js";
import { yuanOfFen } from "../../values/fen.js";
import type { PageCell } from "../page.js";
import type { FigureKey, Unit } from "./figure-words.js";
import type { FigureCells } from "./phrase.js";
import type { PlannedFigure, SummaryPlan } from "./plan.js";

/** The columns of the figures, 0-based. */
export const at = { figure: 0, unit: 1, now: 2, last: 3, change: 4, rows: 5, zh: 6, en: 7, key: 8, made: 9 } as const;

/** A figure's cell of this year, and whether it is a formula. */
export function nowCell(figure: PlannedFigure, plan: SummaryPlan): PageCell {
  const { fact, unit } = figure;
  const value = shownValue(fact.value, unit);
  const formula = formulaOf(figure, plan);
  if (formula === null) return { value, role: roleOf(unit, true) };
  return { value, formula, role: roleOf(unit) };
}

function formulaOf({ fact: { basis }, unit, block }: PlannedFigure, { figures }: SummaryPlan): string | null {
  const cells = (keys: readonly FigureKey[]) => keys.flatMap((key) => cellOf(figures.get(key)) ?? []);
  switch (basis.kind) {
    case "rows": {
      const formula = basis.formula();
      return formula ?? (block?.isListed === true ? a1(block.head, at.now) : null);
    }
    case "total": {
      const sum = sumText(cells(basis.plus), cells(basis.minus));
      return sum === "" ? null : unit === "yuan" ? `ROUND(${sum},2)` : sum;
    }
    case "share": {
      const [sum, [whole]] = [sumText(cells(basis.plus), cells(basis.minus)), cells([basis.whole])];
      return whole === undefined || sum === ""
        ? null
        : `IF(${whole}=0,0,${/[+-]/.test(sum) ? `(${sum})` : sum}/${whole})`;
    }
  }
}

/** Figures that are not shown are 0. */
function sumText(plus: readonly string[], minus: readonly string[]): string {
  return [plus.join("+"), ...minus].join("-");
}

function cellOf(figure: PlannedFigure | undefined): string | undefined {
  return figure === undefined ? undefined : a1(figure.row, at.now);
}

/** Last year's figure; an empty cell where it is not known. */
export function lastCell({ last, unit }: PlannedFigure): PageCell {
  return { value: last === null ? null : shownValue(last, unit), role: roleOf(unit) };
}

/** By how much a figure grew; an empty cell where last year is not known. */
export function changeCell({ fact, last, unit, row }: PlannedFigure): PageCell {
  if (last === null) return { value: null, role: roleOf(unit) };
  const [now, before] = [a1(row, at.now), a1(row, at.last)];
  const value = unit === "share" ? fact.value - last : shownValue(fact.value - last, unit);
  const formula = unit === "yuan" ? `ROUND(${now}-${before},2)` : `${now}-${before}`;
  return { value, formula, role: roleOf(unit) };
}

/** A figure as sentences take it. */
export function sentenceFigure({ fact, last, unit, row }: PlannedFigure): FigureCells {
  return {
    kind: unit === "yuan" ? "money" : unit === "share" ? "share" : "count",
    value: fact.value,
    now: a1(row, at.now),
    last: last === null ? null : { value: last, at: a1(row, at.last), difference: a1(row, at.change) },
  };
}

/** Money in yuan, all else as it is. */
export function shownValue(value: number, unit: Unit): number {
  return unit === "yuan" ? yuanOfFen(value) : value;
}

/** How a figure looks; `isFixed` marks a value that no formula gives. */
export function roleOf(unit: Unit, isFixed = false): PageCell["role"] {
  if (unit === "share") return "listPercent";
  if (unit === "yuan") return isFixed ? "listMoneyFixed" : "listMoney";
  return isFixed ? "summaryCountFixed" : "summaryCount";
}
