import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book } from "../book.js";
import type { BookValue } from "../cell.js";
import { lastColumn } from "../limits.js";
import type { BookSheet } from "../sheet.js";
import { atOnce, engineView } from "./engine-view.js";
import type { FormulaNode } from "./formula-graph.js";
import { readsOf } from "./reads.js";

/** A formula (with its `=`) that stands in no cell, read as if it stood in a cell (0-based). */
export interface LooseFormula {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Values of formulas that stand in no cell: conditions of formats and validations. The workbook stays as it is; many at once cost
 * little more than one. Of an array the first value is given.
 */
export function evaluateFormulas(book: Book, formulas: readonly LooseFormula[]): BookValue[] {
  const values: BookValue[] = [];
  for (let at = 0; at < formulas.length; at += atOnce)
    values.push(...evaluateSome(book, formulas.slice(at, at + atOnce)));
  return values;
}

function evaluateSome(book: Book, formulas: readonly LooseFormula[]): BookValue[] {
  const taken = new Map<string, number>();
  // In its own cell a formula could not read that cell: each gets a place of its own at the far end of the row.
  const nodes = formulas.map(({ sheet, row, column, formula }): FormulaNode => {
    const line = `${sheet.id} ${row}`;
    const place = taken.get(line) ?? 0;
    taken.set(line, place + 1);
    return { sheet, row, column: lastColumn - place, formula, reads: readsOf(book, sheet, row, column, formula) };
  });
  const view = engineView(book, new Set(nodes), () => false);
  calculateFormulas(view.workbook);
  return nodes.map(({ sheet, row, column }) => view.sheets.get(sheet)?.findCell(row + 1, column + 1)?.calculated ?? 0);
}
