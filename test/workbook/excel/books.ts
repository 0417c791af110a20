import type { Book } from "../../../src/workbench/host/book/book.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import { enter } from "../../../src/workbench/host/book/entry.js";
import { emptyCell } from "../../../src/workbench/host/book/cell.js";
import type { SheetPage, PageCell } from "../../../src/core/sheets/page.js";

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

/** A page of rows, with everything else at its plainest. */
export function page(
  name: string,
  rows: readonly (readonly (PageCell | null)[])[],
  more: Partial<SheetPage> = {},
): SheetPage {
  return {
    name,
    mark: { kind: "fund-report", year: 2026 },
    rows,
    columns: Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, () => ({ width: 12 })),
    heights: new Map(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait", area: null, titleRows: null, onePage: false, breaks: [] },
    tables: [],
    validations: [],
    tabColor: null,
    links: [],
    ...more,
  };
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
