import { formatReference } from "../formula/reference.js";
import { sheetPrefix } from "../formula/sheet-prefix.js";
import { parseStructured, structuredArea } from "../formula/structured-reference.js";
import type { Book } from "../book.js";
import type { BookSheet, BookTable } from "../sheet.js";
import { rewriteBook } from "./rewrite-book.js";

/** Makes references to a table #REF!, as it is about to be deleted. */
export function loseTableReferences(book: Book, table: BookTable): void {
  rewriteBook(book, {
    structured: (written, inside) => (isOf(table, written) ? null : `${written}[${inside}]`),
    name: (written) => (isOf(table, written) ? "#REF!" : written),
  });
}

/** Turns references to a table into plain ones, as it is about to become a mere range. Those to the formula's own row stay as they are. */
export function dissolveReferences(book: Book, sheet: BookSheet, table: BookTable): void {
  const plain = (inside: string, on: BookSheet | null): string | null => {
    const area = structuredArea(parseStructured(inside), sheet, table, -1);
    if (area === null) return null;
    const fixed = { top: true, left: true, bottom: true, right: true };
    const single = area.top === area.bottom && area.left === area.right;
    const prefix = on === sheet ? "" : sheetPrefix(sheet.name);
    return `${prefix}${formatReference({ shape: single ? "cell" : "range", area, fixed })}`;
  };
  rewriteBook(book, {
    structured: (written, inside, on) => {
      const kept = `${written}[${inside}]`;
      return isOf(table, written) ? (plain(inside, on) ?? kept) : kept;
    },
    name: (written) => (isOf(table, written) ? (plain("", null) ?? written) : written),
  });
}

function isOf(table: BookTable, written: string): boolean {
  return table.name.toLowerCase() === written.toLowerCase();
}
