import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book } from "../../host/book/book.js";
import { engineView } from "../../host/book/calculation/engine-view.js";
import { readsOf } from "../../host/book/calculation/reads.js";
import type { BookValue } from "../../host/book/cell.js";
import { lastColumn } from "../../host/book/limits.js";
import type { BookSheet } from "../../host/book/sheet.js";

/** A formula, with its leading `=`, asked in a row of a sheet (0-based) without standing in a cell. */
export interface Asked {
  readonly row: number;
  readonly formula: string;
}

/** The values that formulas would have on a sheet, in the order asked. The workbook stays as it is. */
export function evaluate(book: Book, sheet: BookSheet, asked: readonly Asked[]): BookValue[] {
  // One after another down the sheet's last column, so that every cell that a rule reads is seen as the value it is.
  const nodes = asked.map(({ row, formula }, index) => {
    const reads = readsOf(book, sheet, row, lastColumn, formula);
    return { sheet, row: index, column: lastColumn, formula, reads };
  });
  const view = engineView(book, new Set(nodes), () => false);
  calculateFormulas(view.workbook);
  return nodes.map(({ row, column }) => view.sheets.get(sheet)?.findCell(row + 1, column + 1)?.calculated ?? null);
}
