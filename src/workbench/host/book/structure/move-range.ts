import type { Area } from "../../../../core/values/address.js";
import { contains, overlap } from "../addresses.js";
import type { Book } from "../book.js";
import { emptyCell, type BookCell } from "../cell.js";
import { lastColumn, lastRow } from "../limits.js";
import { HostError, invalidArgument } from "../../rich-api/host-error.js";
import type { BookSheet } from "../sheet.js";
import { moveLayout, moveTables, translated, type Move } from "./move-layout.js";
import { rewriteBook } from "./rewrite-book.js";
import { rewriteFormula, type Rewriting } from "./rewrite-formula.js";

/**
 * Moves an area (0-based) so that its top left cell comes to (top, left) of a sheet, as cut and paste does: what refers to the cells
 * follows them, what they refer to stays, what they cover is gone. Throws HostError where Excel refuses, with nothing done.
 */
export function moveRange(book: Book, from: BookSheet, source: Area, to: BookSheet, top: number, left: number): void {
  const target = {
    top,
    left,
    bottom: top + source.bottom - source.top,
    right: left + source.right - source.left,
  };
  const move = { book, from, source, to, target };
  check(move);
  book.changed = true;
  book.calculation.withdrawSpills(from);
  book.calculation.withdrawSpills(to);
  const rewriting: Rewriting = { area: (sheet, area) => moved(move, sheet, area) };
  rewriteBook(book, rewriting);
  moveTables(move);
  moveLayout(move);
  moveCells(move);
  book.changes.tell({ kind: "cells", sheet: from, area: source, how: "RangeEdited" });
  book.changes.tell({ kind: "cells", sheet: to, area: target, how: "RangeEdited" });
  book.changes.tell({ kind: "layout", sheet: to });
}

function check({ book, from, source, to, target }: Move): void {
  if (book.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
  if (target.top < 0 || target.left < 0 || target.bottom > lastRow || target.right > lastColumn)
    throw invalidArgument("The range leaves the sheet.");
  for (const [sheet, area] of [
    [from, source],
    [to, target],
  ] as const) {
    if (sheet.protected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
    const cut = (one: Area): boolean => overlap(one, area) && !contains(area, one);
    if (sheet.merges.some((merge) => cut(merge) && !(sheet === to && contains(source, merge) && from === to)))
      throw new HostError("InvalidOperation", "This operation would change part of a merged cell.");
  }
  const headers = from.tables.some(({ area, showHeaders }) => {
    const header = { ...area, bottom: area.top };
    return showHeaders && overlap(header, source) && !contains(source, area);
  });
  if (headers) throw new HostError("InvalidOperation", "The headers of a table cannot be moved away from it.");
  const covered = to.tables.some(({ area }) => overlap(area, target) && !(from === to && contains(source, area)));
  const carried = from.tables.some(({ area }) => contains(source, area));
  if (covered && carried) throw new HostError("InvalidOperation", "A table can't overlap another table.");
}

/** Where an area is after the move: with the source, gone under the target, or stretched with an edge that moves along itself. */
function moved(
  { from, source, to, target }: Move,
  sheet: BookSheet,
  area: Area,
): ReturnType<NonNullable<Rewriting["area"]>> {
  if (sheet === from && contains(source, area)) return { sheet: to, area: translated(area, source, target) };
  if (sheet === to && contains(target, area)) return null;
  if (sheet !== from || from !== to) return { sheet, area };
  return { sheet, area: stretched(area, source, target) };
}

/** A range one of whose edges is moved away from it reaches to where that edge now is. */
function stretched(area: Area, source: Area, target: Area): Area {
  const down = target.top - source.top;
  const across = target.left - source.left;
  const wide = source.left <= area.left && source.right >= area.right;
  const high = source.top <= area.top && source.bottom >= area.bottom;
  if (across === 0 && wide && source.bottom >= area.bottom && source.top <= area.bottom && down > 0)
    return { ...area, bottom: area.bottom + down };
  if (across === 0 && wide && source.top <= area.top && source.bottom >= area.top && down < 0)
    return { ...area, top: area.top + down };
  if (down === 0 && high && source.right >= area.right && source.left <= area.right && across > 0)
    return { ...area, right: area.right + across };
  if (down === 0 && high && source.left <= area.left && source.right >= area.left && across < 0)
    return { ...area, left: area.left + across };
  return area;
}

function moveCells({ book, from, source, to, target }: Move): void {
  const cells: [number, number, BookCell][] = [];
  from.eachIn(source, (row, column, cell) => {
    cells.push([row + target.top - source.top, column + target.left - source.left, cell]);
    from.put(row, column, emptyCell);
  });
  to.eachIn(target, (row, column) => {
    to.put(row, column, emptyCell);
  });
  for (const [row, column, cell] of cells) {
    const stays: Rewriting = { area: (sheet, area) => ({ sheet, area }) };
    const formula = cell.formula === undefined ? undefined : rewriteFormula(book, cell.formula, from, to, stays);
    to.put(row, column, formula === undefined ? cell : { ...cell, formula });
  }
}
