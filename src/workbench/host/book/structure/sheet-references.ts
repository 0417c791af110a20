import type { Book } from "../book.js";
import type { BookSheet } from "../sheet.js";
import { rewriteBook } from "./rewrite-book.js";

/** Lets every reference to a sheet follow its new name. To be done while the sheet still has the old one. */
export function renameReferences(book: Book, sheet: BookSheet, name: string): void {
  const old = sheet.name.toLowerCase();
  rewriteBook(book, { sheet: (written) => (written.toLowerCase() === old ? name : written) });
}

/** Makes references to a sheet and to its tables #REF!, as it is about to be deleted. */
export function loseReferences(book: Book, sheet: BookSheet): void {
  const old = sheet.name.toLowerCase();
  const tables = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  rewriteBook(book, {
    sheet: (written) => (written.toLowerCase() === old ? null : written),
    structured: (table, inside) => (tables.has(table.toLowerCase()) ? null : `${table}[${inside}]`),
  });
}
