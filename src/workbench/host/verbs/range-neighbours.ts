import type { Area } from "../../../core/values/address.js";
import { invalidArgument, itemNotFound } from "../rich-api/host-error.js";
import { hosted, type HostObject, type Method } from "../rich-api/host-object.js";
import { columnsOf, overlap, rowsOf } from "../book/addresses.js";
import { lastColumn, lastRow } from "../book/limits.js";
import { numberArgument } from "./arguments.js";
import { rangeOrAddress } from "./range-argument.js";
import { range } from "./range.js";
import type { RangeIt } from "./state.js";
import { surroundingRegion } from "./surrounding-region.js";

type Methods = Readonly<Record<string, Method<RangeIt>>>;

/** Members of Range that lead to another range, seen from this one. */
export const rangeNeighbours: Methods = {
  getBoundingRect: {
    call(it, [other]) {
      const { area } = rangeOrAddress(it, other);
      return at(it, {
        top: Math.min(it.area.top, area.top),
        left: Math.min(it.area.left, area.left),
        bottom: Math.max(it.area.bottom, area.bottom),
        right: Math.max(it.area.right, area.right),
      });
    },
  },
  getCell: {
    call: (it, [row, column]) => offset(it, numberArgument(row, "row"), numberArgument(column, "column"), 1, 1),
  },
  getRow: { call: (it, [row]) => offset(it, numberArgument(row, "row"), 0, 1, columnsOf(it.area)) },
  getColumn: { call: (it, [column]) => offset(it, 0, numberArgument(column, "column"), rowsOf(it.area), 1) },
  getEntireColumn: { call: (it) => at(it, { ...it.area, top: 0, bottom: lastRow }) },
  getEntireRow: { call: (it) => at(it, { ...it.area, left: 0, right: lastColumn }) },
  getLastCell: { call: (it) => at(it, { ...it.area, top: it.area.bottom, left: it.area.right }) },
  getLastRow: { call: (it) => at(it, { ...it.area, top: it.area.bottom }) },
  getLastColumn: { call: (it) => at(it, { ...it.area, left: it.area.right }) },
  getOffsetRange: {
    call: (it, [rows, columns]) =>
      offset(
        it,
        numberArgument(rows, "rowOffset"),
        numberArgument(columns, "columnOffset"),
        rowsOf(it.area),
        columnsOf(it.area),
      ),
  },
  getResizedRange: {
    call: (it, [rows, columns]) =>
      offset(
        it,
        0,
        0,
        rowsOf(it.area) + numberArgument(rows, "deltaRows"),
        columnsOf(it.area) + numberArgument(columns, "deltaColumns"),
      ),
  },
  getAbsoluteResizedRange: {
    call: (it, [rows, columns]) =>
      offset(it, 0, 0, numberArgument(rows, "numRows"), numberArgument(columns, "numColumns")),
  },
  getRowsAbove: { call: (it, [count]) => rowsBeside(it, -numberArgument(count ?? 1, "count")) },
  getRowsBelow: { call: (it, [count]) => rowsBeside(it, numberArgument(count ?? 1, "count")) },
  getColumnsBefore: { call: (it, [count]) => columnsBeside(it, -numberArgument(count ?? 1, "count")) },
  getColumnsAfter: { call: (it, [count]) => columnsBeside(it, numberArgument(count ?? 1, "count")) },
  getIntersection: {
    call: (it, [other]) => intersection(it, other) ?? notFound("The ranges do not meet."),
  },
  getIntersectionOrNullObject: { call: (it, [other]) => intersection(it, other) },
  getSurroundingRegion: { call: (it) => at(it, surroundingRegion(it)) },
  getUsedRange: { call: (it, [valuesOnly]) => used(it, valuesOnly === true) ?? at(it, topLeft(it.area)) },
  getUsedRangeOrNullObject: { call: (it, [valuesOnly]) => used(it, valuesOnly === true) },
};

function at(it: RangeIt, area: Area): HostObject<RangeIt> {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
  if (!inside || area.bottom < area.top || area.right < area.left) throw invalidArgument("The range leaves the sheet.");
  return hosted(range, { ...it, area });
}

function offset(it: RangeIt, row: number, column: number, rows: number, columns: number): HostObject<RangeIt> {
  const top = it.area.top + row;
  const left = it.area.left + column;
  return at(it, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function rowsBeside(it: RangeIt, count: number): HostObject<RangeIt> {
  return count < 0
    ? at(it, { ...it.area, top: it.area.top + count, bottom: it.area.top - 1 })
    : at(it, { ...it.area, top: it.area.bottom + 1, bottom: it.area.bottom + count });
}

function columnsBeside(it: RangeIt, count: number): HostObject<RangeIt> {
  return count < 0
    ? at(it, { ...it.area, left: it.area.left + count, right: it.area.left - 1 })
    : at(it, { ...it.area, left: it.area.right + 1, right: it.area.right + count });
}

function intersection(it: RangeIt, given: unknown): HostObject<RangeIt> | null {
  const other = rangeOrAddress(it, given);
  if (other.sheet !== it.sheet) throw invalidArgument("The ranges are of different sheets.");
  return overlap(it.area, other.area) ? at(it, common(it.area, other.area)) : null;
}

/** The part of the range that is in use, or null. */
function used(it: RangeIt, valuesOnly: boolean): HostObject<RangeIt> | null {
  const rows: number[] = [];
  const columns: number[] = [];
  it.sheet.eachIn(it.area, (row, column, cell) => {
    if (valuesOnly && cell.value === null && cell.formula === undefined) return;
    rows.push(row);
    columns.push(column);
  });
  const least = (lines: readonly number[]): number => lines.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (lines: readonly number[]): number => lines.reduce((a, b) => Math.max(a, b), 0);
  if (rows.length === 0) return null;
  return at(it, { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) });
}

function common(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

function topLeft(area: Area): Area {
  return { ...area, bottom: area.top, right: area.left };
}

function notFound(what: string): never {
  throw itemNotFound(what);
}
