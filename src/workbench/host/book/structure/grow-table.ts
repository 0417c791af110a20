import type { Area } from "../../../../core/values/address.js";
import { overlap } from "../addresses.js";
import type { Book } from "../book.js";
import { shiftFormula } from "../shift-formula.js";
import type { BookSheet, BookTable } from "../sheet.js";
import { resizeTable } from "./resize-table.js";

/** The table that takes a cell (0-based) in when something is typed there: it ends just above, and its next row is free; or null. */
export function tableToGrow(sheet: BookSheet, row: number, column: number): BookTable | null {
  if (sheet.protected) return null;
  const table = sheet.tables.find(
    ({ area, showTotals }) => !showTotals && area.bottom === row - 1 && area.left <= column && column <= area.right,
  );
  return table !== undefined && isFree(sheet, nextRow(table)) ? table : null;
}

/**
 * Takes the row below into a table, into whose first cells something has been typed: cells without a look get the one above, columns of
 * one formula go on, and so do data validations that end with the table.
 */
export function growTable(book: Book, sheet: BookSheet, table: BookTable): void {
  const added = nextRow(table);
  const { bottom, left, right } = table.area;
  for (let column = left; column <= right; column++) {
    const [above, cell] = [sheet.cell(bottom, column), sheet.cell(added.top, column)];
    const format = Object.keys(cell.format).length === 0 ? above.format : cell.format;
    const formula = cell.value === null && cell.formula === undefined ? columnFormula(sheet, table, column) : null;
    sheet.put(added.top, column, formula === null ? { ...cell, format } : { value: null, formula, format });
    if (formula !== null)
      book.changes.tell({ kind: "cells", sheet, area: { ...added, left: column, right: column }, how: "RangeEdited" });
  }
  sheet.validations = sheet.validations.map((one) => {
    const { area } = one;
    const isInside = area.left >= left && area.right <= right && area.top > table.area.top;
    return isInside && area.bottom === bottom ? { ...one, area: { ...area, bottom: bottom + 1 } } : one;
  });
  resizeTable(book, sheet, table, { ...table.area, bottom: bottom + 1 });
}

/** The formula of a column's next cell, when its last cells hold one and the same; null otherwise. */
function columnFormula(sheet: BookSheet, { area, showHeaders }: BookTable, column: number): string | null {
  const { formula } = sheet.cell(area.bottom, column);
  if (formula === undefined) return null;
  const before = sheet.cell(area.bottom - 1, column).formula;
  const isOnly = area.bottom - area.top === Number(showHeaders);
  const isSame = isOnly || (before !== undefined && shiftFormula(before, 1, 0) === formula);
  return isSame ? shiftFormula(formula, 1, 0) : null;
}

function nextRow({ area }: BookTable): Area {
  return { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
}

function isFree(sheet: BookSheet, area: Area): boolean {
  for (let column = area.left; column <= area.right; column++) {
    const { value, formula } = sheet.cell(area.top, column);
    if (value !== null || formula !== undefined) return false;
  }
  return ![...sheet.merges, ...sheet.tables.map((table) => table.area)].some((taken) => overlap(taken, area));
}
