import type { Book } from "../book.js";
import { readsOf } from "../calculation/reads.js";
import type { BookValue } from "../cell.js";
import type { BookSheet } from "../sheet.js";

/**
 * The values that a list validation of a cell (0-based) offers, in order: of a text with commas, or of the cells that a formula such
 * as `=$A$1:$A$9` or `=部门` names.
 */
export function validationList(book: Book, sheet: BookSheet, row: number, column: number, source: string): BookValue[] {
  if (!source.startsWith("=")) return source.split(",").map((one) => one.trim());
  return readsOf(book, sheet, row, column, source).areas.flatMap(({ sheet: from, area }) => {
    const values: BookValue[] = [];
    from.eachIn(area, (_row, _column, { value }) => {
      if (value !== null && value !== "") values.push(value);
    });
    return values;
  });
}
