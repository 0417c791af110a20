import type { Area } from "../../../../core/values/address.js";
import type { Book } from "../book.js";
import type { CellsChanged } from "../changes.js";
import type { BookSheet } from "../sheet.js";
import { checkShift } from "./check-shift.js";
import { rewriteBook } from "./rewrite-book.js";
import { shiftCells } from "./shift-cells.js";
import { shiftLayout } from "./shift-layout.js";
import { nameNewColumns, shiftTables, structuredLosses } from "./shift-tables.js";
import { isWhole, shiftArea, shiftedOutArea, shiftOf, type Shift } from "./shift.js";

/**
 * Puts empty cells into an area (0-based); what was there moves down or right. Whole rows move down and whole columns right in any
 * case. Everything that refers to moved cells follows. Throws HostError where Excel refuses, with nothing done.
 */
export function insertCells(book: Book, sheet: BookSheet, area: Area, direction: "Down" | "Right"): void {
  shiftBook(book, shiftOf(sheet, area, "insert", direction === "Down" ? "rows" : "columns"));
}

/** Takes the cells of an area (0-based) out; what is below or to the right moves in. As `insertCells` otherwise; references to them become #REF!. */
export function deleteCells(book: Book, sheet: BookSheet, area: Area, direction: "Up" | "Left"): void {
  shiftBook(book, shiftOf(sheet, area, "delete", direction === "Up" ? "rows" : "columns"));
}

function shiftBook(book: Book, shift: Shift): void {
  const { sheet } = shift;
  checkShift(book, shift);
  book.changed = true;
  book.calculation.withdrawSpills(sheet);
  rewriteBook(book, {
    area: (of, area) => {
      if (of !== sheet) return { sheet: of, area };
      const now = shiftArea(area, shift);
      return now === null ? null : { sheet, area: now };
    },
    ...structuredLosses(shift),
  });
  shiftTables(shift);
  shiftLayout(shift);
  shiftCells(shift);
  nameNewColumns(sheet);
  book.changes.tell({ kind: "cells", sheet, area: shiftedOutArea(shift), how: told(shift) });
  book.changes.tell({ kind: "layout", sheet });
}

function told(shift: Shift): CellsChanged {
  const what = !isWhole(shift) ? "Cell" : shift.axis === "rows" ? "Row" : "Column";
  return `${what}${shift.how === "insert" ? "Inserted" : "Deleted"}`;
}
