import type { Book } from "./book.js";
import type { BookValue } from "./cell.js";
import type { BookSheet } from "./sheet.js";

/** Gives the value of a formula cell; `valueAt` reads other cells, calculating them first where they are formulas too. */
export type Calculate = (formula: string, at: FormulaPlace, valueAt: ValueAt) => BookValue;

export interface FormulaPlace {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

export type ValueAt = (sheet: BookSheet, row: number, column: number) => BookValue;

/** Calculates every formula of the workbook; a circle gives 0, as Excel shows it. */
export function recalculate(book: Book, calculate: Calculate): void {
  const done = new Map<BookSheet, Map<number, BookValue>>();
  const places: FormulaPlace[] = [];
  for (const sheet of book.sheets) {
    done.set(sheet, new Map());
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) if (cell.formula !== undefined) places.push({ book, sheet, row, column });
    }
  }
  const valueAt: ValueAt = (sheet, row, column) => {
    const cell = sheet.cell(row, column);
    if (cell.formula === undefined) return cell.value;
    const values = done.get(sheet);
    const key = row * 16384 + column;
    const known = values?.get(key);
    if (known !== undefined) return known;
    values?.set(key, 0);
    const value = calculate(cell.formula, { book, sheet, row, column }, valueAt) ?? 0;
    values?.set(key, value);
    return value;
  };
  for (const { sheet, row, column } of places) {
    const value = valueAt(sheet, row, column);
    const cell = sheet.cell(row, column);
    if (cell.value !== value) sheet.put(row, column, { ...cell, value });
  }
}
