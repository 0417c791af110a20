import type { Area } from "../../../core/values/address.js";
import { overlap } from "../../host/book/addresses.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { Axis } from "./axis.js";
import { flows } from "./cell-picture.js";

/** Columns further away than this are not looked at for texts that flow into view. */
const farthest = 30;

/** Whether a cell (0-based) is part of a merged area. */
export function isMerged(sheet: BookSheet, row: number, column: number): boolean {
  const alone = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.some((merge) => overlap(merge, alone));
}

/** The column at which a text that flows into view from the left starts, or `first`. */
export function firstFlowing(sheet: BookSheet, row: number, first: number): number {
  for (let column = first - 1; column >= Math.max(0, first - farthest); column--) {
    const cell = sheet.cell(row, column);
    if (cell.value === null) continue;
    return flows(cell, isMerged(sheet, row, column)) ? column : first;
  }
  return first;
}

/** Empty pixels on both sides of a cell whose text flows; none for other cells. */
export function roomBeside(
  sheet: BookSheet,
  columns: Axis,
  { top: row, left: column }: Area,
): { left: number; right: number } {
  const room = { left: 0, right: 0 };
  if (!flows(sheet.cell(row, column), isMerged(sheet, row, column))) return room;
  const free = (at: number): boolean => sheet.cell(row, at).value === null && !isMerged(sheet, row, at);
  for (let at = column + 1; at < Math.min(column + farthest, columns.count) && free(at); at++)
    room.right += columns.size(at);
  for (let at = column - 1; at >= Math.max(0, column - farthest) && free(at); at--) room.left += columns.size(at);
  return room;
}
