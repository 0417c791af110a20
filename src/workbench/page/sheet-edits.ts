import type { Area, Cell } from "../../core/values/address.js";
import type { Book } from "../host/book/book.js";
import type { BookCell } from "../host/book/cell.js";
import { EntryRefused } from "../host/book/entry-refused.js";
import { shiftFormula } from "../host/book/shift-formula.js";
import type { BookSheet } from "../host/book/sheet.js";
import { typeInto } from "../host/book/type-into.js";
import type { Desk } from "./desk.js";
import { PageError } from "./page-error.js";

/** The most cells that are filled at once: what the page can do without standing still. */
export const fillLimit = 100_000;

/** Empties cells (0-based) and keeps their looks. Like all of these, it can be undone, and is refused as in Excel. */
export function clearCells(desk: Desk, area: Area): void {
  const { sheet } = desk;
  desk.edit((book) => {
    checkOpen(book, sheet, area);
    sheet.eachIn(area, (row, column, { format }) => {
      sheet.put(row, column, { value: null, format });
    });
    book.changes.tell({ kind: "cells", sheet, area, how: "RangeEdited" });
  });
}

/** Types a text into every cell of an area, `first` among them; what a formula refers to moves along. False when refused. */
export function fillCells(desk: Desk, area: Area, first: Cell, text: string): boolean {
  const { sheet } = desk;
  return desk.edit((book) => {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > fillLimit) throw new PageError("fill-too-large");
    typeInto(book, sheet, first.row, first.column, text);
    const { formula } = sheet.cell(first.row, first.column);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        if ((row === first.row && column === first.column) || sheet.coveredBy(row, column) !== null) continue;
        const moved = formula && shiftFormula(formula, row - first.row, column - first.column);
        typeInto(book, sheet, row, column, moved ?? text);
      }
  });
}

/** Puts whole cells, looks included, from a cell on. False when refused. */
export function putCells(desk: Desk, top: number, left: number, cells: readonly (readonly BookCell[])[]): boolean {
  const { sheet } = desk;
  const right = left + Math.max(0, ...cells.map((row) => row.length)) - 1;
  const area = { top, left, bottom: top + cells.length - 1, right };
  return desk.edit((book) => {
    checkOpen(book, sheet, area);
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (sheet.coveredBy(top + row, left + column) === null) sheet.put(top + row, left + column, cell);
      });
    });
    book.changes.tell({ kind: "cells", sheet, area, how: "RangeEdited" });
  });
}

/** Makes a column wider or narrower, or a row higher or lower; points. */
export function resize(desk: Desk, kind: "rows" | "columns", index: number, points: number): void {
  const { sheet } = desk;
  desk.edit((book) => {
    if (sheet.protected) throw new EntryRefused("protected");
    (kind === "rows" ? sheet.rowHeights : sheet.columnWidths).set(index, points);
    book.changes.tell({ kind: "layout", sheet });
  });
}

function checkOpen(book: Book, sheet: BookSheet, area: Area): void {
  if (book.readOnly) throw new EntryRefused("read-only");
  if (!sheet.protected) return;
  const cells: BookCell[] = [];
  sheet.eachIn(area, (_row, _column, cell) => {
    cells.push(cell);
  });
  if (cells.some(({ format }) => format.locked !== false)) throw new EntryRefused("protected");
}
