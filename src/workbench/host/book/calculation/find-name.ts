import type { Book } from "../book.js";
import type { BookName } from "../name.js";
import type { BookSheet } from "../sheet.js";

/** The name as a formula on a sheet sees it: that sheet's own before the workbook's, or only those of the sheet it is asked of. */
export function findName(book: Book, own: BookSheet, scope: string | null, name: string): BookName | null {
  const wanted = name.toLowerCase();
  const find = (names: readonly BookName[]): BookName | null =>
    names.find((one) => one.name.toLowerCase() === wanted) ?? null;
  if (scope === null) return find(own.names) ?? find(book.names);
  const sheet = book.findSheet(scope);
  return sheet === null ? null : find(sheet.names);
}
