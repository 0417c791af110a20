import type { Book } from "../../../src/workbench/host/book/book.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import { enter } from "../../../src/workbench/host/book/entry.js";
import { emptyCell } from "../../../src/workbench/host/book/cell.js";

/** Adds a sheet of rows from A1; texts go in as typed, null leaves a cell empty. */
export function addSheet(book: Book, name: string, rows: readonly (readonly unknown[])[]): BookSheet {
  const sheet = book.addSheet(name);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.put(row, column, enter(emptyCell, value));
    });
  });
  return sheet;
}

/** Everything of a workbook that its user sees, and the marks; as plain data to compare. */
export function visibleState(book: Book): unknown {
  return {
    names: book.names.map(({ name, formula }) => [name, formula]),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      names: sheet.names.map(({ name, formula, visible }) => [name, formula, visible]),
      merges: sheet.merges,
      cells: [...sheet.rows]
        .flatMap(([row, cells]) => [...cells].map(([column, cell]) => ({ row, column, ...cell })))
        .sort((a, b) => a.row - b.row || a.column - b.column),
      widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
      validations: sheet.validations,
    })),
  };
}
