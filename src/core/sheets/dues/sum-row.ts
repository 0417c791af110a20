import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { down } from "./status-columns.js";

/** By this the rows of departments' sums are told from the rows of people, in a hidden column. */
export const sumKind = "sum";

/** A row of sums: its title over the columns before `from`, cells by 0-based column, blanks elsewhere. */
export interface SumRow {
  readonly title: string;
  readonly from: number;
  readonly cells: ReadonlyMap<number, PageCell>;
  /** 0-based hidden last column, and what stands in it. */
  readonly kind: { readonly column: number; readonly value: typeof sumKind | null };
}

/** Adds the row and gives its 0-based number. */
export function addSumRow(sheet: ListPage, { title, from, cells, kind }: SumRow): number {
  const rest = Array.from({ length: kind.column - from }, (_, index): PageCell => {
    return cells.get(from + index) ?? { value: null, role: "listTotal" };
  });
  rest.push({ value: kind.value, role: "label" });
  return sheet.merged(
    [{ value: title, role: "listTotal" }, ...rest],
    [from - 1, ...rest.map((_, index) => from + index)],
  );
}

/** The sum of a department's rows, 0-based and both included, which is `fen`. */
export function areaSum(column: number, first: number, last: number, fen: Fen): PageCell {
  return { value: yuanOfFen(fen), formula: `ROUND(SUM(${down(column, first, last)}),2)`, role: "listMoneyTotal" };
}

/** The sum of the departments' sums in rows (0-based, both included), which is `fen`. */
export function totalSum(column: number, kind: number, first: number, last: number, fen: Fen): PageCell {
  const sum = `SUMIF(${down(kind, first, last)},"${sumKind}",${down(column, first, last)})`;
  return { value: yuanOfFen(fen), formula: `ROUND(${sum},2)`, role: "listMoneyTotal" };
}
