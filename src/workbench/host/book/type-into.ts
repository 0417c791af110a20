import type { Book } from "./book.js";
import { tableAround } from "./calculation/find-table.js";
import { enter } from "./entry.js";
import { EntryRefused } from "./entry-refused.js";
import type { BookSheet } from "./sheet.js";
import { growTable, tableToGrow } from "./structure/grow-table.js";
import { renameTableColumn } from "./structure/rename-table.js";
import { brokenValidation } from "./validation/broken-validation.js";

/**
 * Types a text into a cell (0-based), as a person at the grid does: numbers, dates, formulas and the rest are read as typed, a header
 * of a table renames its column, a row just below a table becomes the table's. Throws EntryRefused where Excel refuses, and HostError
 * for what is too long.
 */
export function typeInto(book: Book, sheet: BookSheet, row: number, column: number, text: string): void {
  const before = sheet.cell(row, column);
  if (book.readOnly) throw new EntryRefused("read-only");
  if (sheet.coveredBy(row, column) !== null) throw new EntryRefused("covered");
  if (sheet.protected && before.format.locked !== false) throw new EntryRefused("protected");
  book.changed = true;
  const table = tableAround(sheet, row, column);
  if (table !== null && table.table.showHeaders && table.table.area.top === row) {
    renameTableColumn(book, sheet, table.table, column, text);
    return;
  }
  const growing = text === "" ? null : tableToGrow(sheet, row, column);
  sheet.put(row, column, enter(before, text));
  // A rule may read the cell itself, so it is asked with the new value in place.
  const broken = brokenValidation(book, sheet, row, column);
  if (broken !== null) {
    sheet.put(row, column, before);
    throw new EntryRefused("invalid", broken.message);
  }
  const area = { top: row, left: column, bottom: row, right: column };
  book.changes.tell({ kind: "cells", sheet, area, how: "RangeEdited", before });
  if (growing !== null) growTable(book, sheet, growing);
}
