import type { Area } from "../../core/values/address.js";
import type { Book } from "../host/book/book.js";
import { EntryRefused } from "../host/book/entry-refused.js";
import { lastColumn, lastRow } from "../host/book/limits.js";
import type { BookSheet } from "../host/book/sheet.js";
import { deleteCells, insertCells } from "../host/book/structure/shift-book.js";
import type { Desk } from "./desk.js";

/** Puts empty rows above an area (0-based), as many as it has; what refers to moved cells follows. */
export function insertRows(desk: Desk, area: Area): void {
  change(desk, (book, sheet) => {
    insertCells(book, sheet, rowsOf(area), "Down");
  });
}

/** Takes the rows of an area (0-based) out. */
export function deleteRows(desk: Desk, area: Area): void {
  change(desk, (book, sheet) => {
    deleteCells(book, sheet, rowsOf(area), "Up");
  });
}

/** Puts empty columns left of an area (0-based), as many as it has. */
export function insertColumns(desk: Desk, area: Area): void {
  change(desk, (book, sheet) => {
    insertCells(book, sheet, columnsOf(area), "Right");
  });
}

/** Takes the columns of an area (0-based) out. */
export function deleteColumns(desk: Desk, area: Area): void {
  change(desk, (book, sheet) => {
    deleteCells(book, sheet, columnsOf(area), "Left");
  });
}

function rowsOf({ top, bottom }: Area): Area {
  return { top, bottom, left: 0, right: lastColumn };
}

function columnsOf({ left, right }: Area): Area {
  return { left, right, top: 0, bottom: lastRow };
}

function change(desk: Desk, work: (book: Book, sheet: BookSheet) => void): void {
  const { sheet } = desk;
  desk.edit((book) => {
    if (book.readOnly) throw new EntryRefused("read-only");
    if (sheet.protected) throw new EntryRefused("protected");
    work(book, sheet);
  });
}
