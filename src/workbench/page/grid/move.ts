import type { Cell } from "../../../core/values/address.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { Axis } from "./axis.js";
import { wholeCell } from "./selection.js";

/** What moving over a sheet needs to know of it. */
export interface Ground {
  readonly sheet: BookSheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The cell one step away, past merged areas and hidden rows and columns. */
export function step({ sheet, rows, columns }: Ground, from: Cell, down: number, across: number): Cell {
  const area = wholeCell(sheet, from);
  const row = down === 0 ? from.row : next(rows, down > 0 ? area.bottom + 1 : area.top - 1, down);
  const column = across === 0 ? from.column : next(columns, across > 0 ? area.right + 1 : area.left - 1, across);
  return start(sheet, { row, column });
}

/** Where Ctrl and an arrow lead: to the edge of a block of filled cells, or to the next one. */
export function leap(ground: Ground, from: Cell, down: number, across: number): Cell {
  let here = from;
  let there = step(ground, here, down, across);
  if (same(here, there)) return here;
  const filled = has(ground.sheet, there) && has(ground.sheet, here);
  const [used, far] = [ground.sheet.usedArea(true), edge(ground, from, down, across)];
  for (;;) {
    if (filled && !has(ground.sheet, there)) return here;
    if (!filled && has(ground.sheet, there)) return there;
    // Past everything that is filled there is only the sheet's edge.
    if (used === null || there.row > used.bottom || there.column > used.right) return far;
    here = there;
    there = step(ground, here, down, across);
    if (same(here, there)) return here;
  }
}

/** The cell whose merged area holds `cell`, or `cell`. */
export function start(sheet: BookSheet, cell: Cell): Cell {
  const { top, left } = wholeCell(sheet, cell);
  return { row: top, column: left };
}

function edge({ rows, columns }: Ground, from: Cell, down: number, across: number): Cell {
  return {
    row: down === 0 ? from.row : rows.visible(down > 0 ? rows.count - 1 : 0, down > 0 ? -1 : 1),
    column: across === 0 ? from.column : columns.visible(across > 0 ? columns.count - 1 : 0, across > 0 ? -1 : 1),
  };
}

function next(axis: Axis, index: number, direction: number): number {
  const inside = Math.min(Math.max(index, 0), axis.count - 1);
  const found = axis.visible(inside, direction > 0 ? 1 : -1);
  return axis.size(found) > 0 ? found : axis.visible(inside, direction > 0 ? -1 : 1);
}

function has(sheet: BookSheet, { row, column }: Cell): boolean {
  const cell = sheet.cell(row, column);
  return cell.value !== null || cell.formula !== undefined;
}

function same(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}
