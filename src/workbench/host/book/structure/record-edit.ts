import type { Area } from "../../../../core/values/address.js";
import type { Book } from "../book.js";
import type { BookCell } from "../cell.js";
import { cellKey, columnOfKey, rowOfKey } from "../calculation/touched-cells.js";
import type { BookSheet } from "../sheet.js";
import { changedFields, keepBook, type KeptField } from "./kept-state.js";

/** An edit that can be taken back and done again, in turns. Each tells the workbook's listeners what changed. */
export interface Edit {
  undo(): void;
  redo(): void;
}

type Cells = ReadonlyMap<BookSheet, ReadonlyMap<number, BookCell>>;

/**
 * Does `work` and gives how to take it back. What `work` throws is thrown on, with the workbook as before. Only what the edit has
 * changed is kept; values of formulas are not, they follow when formulas are calculated again.
 */
export function recordEdit(book: Book, work: () => void): Edit {
  const fields = keepBook(book);
  const before = new Map<BookSheet, Map<number, BookCell>>();
  const sheets = [...book.sheets];
  for (const sheet of sheets) watch(book, sheet, before);
  let failed = true;
  try {
    work();
    failed = false;
  } finally {
    for (const sheet of sheets) sheet.beforePut = null;
    if (failed) restore(book, before, fields, "before");
  }
  const after = new Map([...before].map(([sheet, cells]) => [sheet, cellsNow(sheet, cells)]));
  const changed = changedFields(fields);
  return {
    undo: () => {
      restore(book, before, changed, "before");
    },
    redo: () => {
      restore(book, after, changed, "after");
    },
  };
}

function watch(book: Book, sheet: BookSheet, before: Map<BookSheet, Map<number, BookCell>>): void {
  sheet.beforePut = (row, column, cell) => {
    let cells = before.get(sheet);
    if (cells === undefined) before.set(sheet, (cells = new Map<number, BookCell>()));
    const key = cellKey(row, column);
    if (cells.has(key)) return;
    // What a formula has put there comes back with the formula.
    cells.set(key, book.calculation.isSpilled(sheet, key) ? { value: null, format: cell.format } : cell);
  };
}

function cellsNow(sheet: BookSheet, cells: ReadonlyMap<number, BookCell>): Map<number, BookCell> {
  return new Map([...cells.keys()].map((key) => [key, sheet.cell(rowOfKey(key), columnOfKey(key))]));
}

function restore(book: Book, cells: Cells, fields: readonly KeptField[], when: "before" | "after"): void {
  for (const field of fields) field.restore(when);
  for (const [sheet, old] of cells) for (const [key, cell] of old) sheet.put(rowOfKey(key), columnOfKey(key), cell);
  book.changed = true;
  for (const [sheet, old] of cells) {
    const area = around(old.keys());
    if (area !== null) book.changes.tell({ kind: "cells", sheet, area, how: "RangeEdited" });
  }
  const owners = new Set(fields.map(({ owner }) => owner));
  for (const sheet of owners) if (sheet !== null) book.changes.tell({ kind: "layout", sheet });
  if (fields.some(({ isStructure }) => isStructure)) book.changes.tell({ kind: "sheets" });
}

function around(keys: Iterable<number>): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const key of keys) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    area ??= { top: row, left: column, bottom: row, right: column };
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}
