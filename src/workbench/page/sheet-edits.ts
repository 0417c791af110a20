import type { Area } from "../../core/values/address.js";
import type { Book } from "../host/book/book.js";
import type { BookCell } from "../host/book/cell.js";
import { EntryRefused } from "../host/book/entry-refused.js";
import type { BookSheet } from "../host/book/sheet.js";
import type { Desk } from "./desk.js";

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

/** Puts whole cells, looks included, from a cell on. */
export function putCells(desk: Desk, top: number, left: number, cells: readonly (readonly BookCell[])[]): void {
  const { sheet } = desk;
  const right = left + Math.max(0, ...cells.map((row) => row.length)) - 1;
  const area = { top, left, bottom: top + cells.length - 1, right };
  desk.edit((book) => {
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
