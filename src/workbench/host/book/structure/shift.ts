import type { Area } from "../../../../core/values/address.js";
import { isWholeColumns, isWholeRows } from "../addresses.js";
import { lastColumn, lastRow } from "../limits.js";
import type { BookSheet } from "../sheet.js";

/** Cells put in or taken out, by which those behind them move. */
export interface Shift {
  readonly sheet: BookSheet;
  readonly how: "insert" | "delete";
  /** `rows`: cells move down or up; `columns`: right or left. */
  readonly axis: "rows" | "columns";
  /** The first line put in or taken out (0-based), and how many. */
  readonly at: number;
  readonly count: number;
  /** The lines across between which cells move, both included. */
  readonly from: number;
  readonly to: number;
}

/** The shift for an area of new or vanishing cells; whole rows and columns go their own way whatever `axis` says. */
export function shiftOf(sheet: BookSheet, area: Area, how: Shift["how"], axis: Shift["axis"]): Shift {
  const along = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : axis;
  return along === "rows"
    ? { sheet, how, axis: along, at: area.top, count: area.bottom - area.top + 1, from: area.left, to: area.right }
    : { sheet, how, axis: along, at: area.left, count: area.right - area.left + 1, from: area.top, to: area.bottom };
}

/** True when whole rows or whole columns move. */
export function isWhole(shift: Shift): boolean {
  return shift.from === 0 && shift.to === (shift.axis === "rows" ? lastColumn : lastRow);
}

/** The area of the cells put in or taken out. */
export function shiftedOutArea({ axis, at, count, from, to }: Shift): Area {
  return axis === "rows"
    ? { top: at, bottom: at + count - 1, left: from, right: to }
    : { left: at, right: at + count - 1, top: from, bottom: to };
}

/** The area of everything that moves, with the cells taken out. */
export function movingArea({ axis, at, from, to }: Shift): Area {
  return axis === "rows"
    ? { top: at, bottom: lastRow, left: from, right: to }
    : { left: at, right: lastColumn, top: from, bottom: to };
}

/**
 * Where an area is after a shift; null when all of it was taken out or pushed off the sheet. An area that reaches across the moving
 * lines stays as it is, as a reference does in Excel.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.axis === "rows";
  const [first, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const [across, acrossEnd] = isRows ? [area.left, area.right] : [area.top, area.bottom];
  const end = isRows ? lastRow : lastColumn;
  if (across < shift.from || acrossEnd > shift.to || (first === 0 && last === end)) return area;
  const line = shiftSpan(first, last, shift, end);
  if (line === null) return null;
  return isRows ? { ...area, top: line[0], bottom: line[1] } : { ...area, left: line[0], right: line[1] };
}

/** Where a line (0-based) is after a shift of whole lines; null when it was taken out or pushed off. */
export function shiftLine(line: number, shift: Shift): number | null {
  return shiftSpan(line, line, shift, shift.axis === "rows" ? lastRow : lastColumn)?.[0] ?? null;
}

function shiftSpan(first: number, last: number, { how, at, count }: Shift, end: number): [number, number] | null {
  if (how === "insert") {
    const moved: [number, number] = [first >= at ? first + count : first, last >= at ? last + count : last];
    return moved[0] > end ? null : [moved[0], Math.min(moved[1], end)];
  }
  const behind = at + count;
  const start = first < at ? first : Math.max(at, first - count);
  const stop = last < at ? last : last >= behind ? last - count : at - 1;
  return start > stop ? null : [start, stop];
}
