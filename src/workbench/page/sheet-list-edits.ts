import type { Book } from "../host/book/book.js";
import { EntryRefused } from "../host/book/entry-refused.js";
import type { BookSheet } from "../host/book/sheet.js";
import { copySheet as copied } from "../host/book/structure/copy-sheet.js";
import type { Desk } from "./desk.js";

/** Adds a sheet behind the others and brings it on screen. */
export function addSheet(desk: Desk): void {
  change(desk, (book) => {
    book.active = book.addSheet();
    book.changes.tell({ kind: "sheets" });
  });
}

/** Gives a sheet another name; formulas follow. */
export function renameSheet(desk: Desk, sheet: BookSheet, name: string): void {
  change(desk, (book) => {
    book.renameSheet(sheet, name);
  });
}

/** Puts a copy of a sheet behind it and brings it on screen. */
export function copySheet(desk: Desk, sheet: BookSheet): void {
  change(desk, (book) => {
    book.active = copied(book, sheet, book.sheets.indexOf(sheet) + 1);
  });
}

/** Takes a sheet out of the workbook; references to it become #REF!. */
export function deleteSheet(desk: Desk, sheet: BookSheet): void {
  change(desk, (book) => {
    book.deleteSheet(sheet);
  });
}

/** Hides a sheet, unless it is the last one shown. */
export function hideSheet(desk: Desk, sheet: BookSheet): void {
  change(desk, (book) => {
    book.setVisibility(sheet, "Hidden");
    book.changes.tell({ kind: "sheets" });
  });
}

function change(desk: Desk, work: (book: Book) => void): void {
  desk.edit((book) => {
    if (book.readOnly) throw new EntryRefused("read-only");
    if (book.structureProtected) throw new EntryRefused("protected");
    work(book);
  });
}
