import { a1Absolute, quoteSheet, type Area } from "../values/address.js";
import { criteriaOf, type Test } from "./criterion.js";

/** One sum over cells of the user's sheets: of a column where conditions hold, or of an area. Yuan times `factor`. */
export type OutsideTerm =
  | {
      readonly kind: "where";
      readonly sheet: string;
      /** 0-based first and last row of every range. */
      readonly first: number;
      readonly last: number;
      readonly column: number;
      readonly conditions: readonly { readonly column: number; readonly test: Test }[];
      readonly factor: Factor;
    }
  | { readonly kind: "areas"; readonly sheet: string; readonly areas: readonly Area[]; readonly factor: Factor };

/** What one unit of the cell adds: yuan or 万元, added or taken off. */
export type Factor = 1 | -1 | 10000 | -10000;

/** The formula of a sum of terms, rounded to the fen; a single cell in yuan is simply referred to. */
export function outsideFormula(terms: readonly OutsideTerm[]): string {
  const only = terms.length === 1 ? terms[0] : undefined;
  if (only?.kind === "areas" && isOneCell(only.areas)) {
    const reference = areasText(only.sheet, only.areas);
    if (only.factor === 1) return reference;
    return only.factor === 10000 ? `ROUND(${reference}*10000,2)` : `ROUND(${signed(reference, only.factor, true)},2)`;
  }
  return `ROUND(${terms.map((term, index) => signed(termText(term), term.factor, index === 0)).join("")},2)`;
}

function termText(term: OutsideTerm): string {
  if (term.kind === "areas") return isOneCell(term.areas) ? areasText(term.sheet, term.areas) : sumText(term);
  const range = (column: number) => rangeText(term.sheet, term.first, term.last, column);
  const conditions = term.conditions.flatMap(({ column, test }) =>
    criteriaOf(test).map((criterion) => `,${range(column)},${criterion}`),
  );
  return `SUMIFS(${range(term.column)}${conditions.join("")})`;
}

function sumText(term: OutsideTerm & { kind: "areas" }): string {
  return `SUM(${areasText(term.sheet, term.areas)})`;
}

function signed(text: string, factor: Factor, first: boolean): string {
  const sign = factor < 0 ? "-" : first ? "" : "+";
  return `${sign}${text}${Math.abs(factor) === 10000 ? "*10000" : ""}`;
}

function areasText(sheet: string, areas: readonly Area[]): string {
  return areas
    .map((area) => {
      const first = a1Absolute(area.top, area.left);
      const last = a1Absolute(area.bottom, area.right);
      return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
    })
    .join(",");
}

function rangeText(sheet: string, first: number, last: number, column: number): string {
  return `${quoteSheet(sheet)}!${a1Absolute(first, column)}:${a1Absolute(last, column)}`;
}

function isOneCell(areas: readonly Area[]): boolean {
  const area = areas[0];
  return areas.length === 1 && area?.top === area?.bottom && area?.left === area?.right;
}
