import type { Area } from "../../../core/values/address.js";
import type { BookCell } from "../book/cell.js";
import type { RangeIt } from "./state.js";

/** The cells of a range inside `used` that are wanted, as rectangles: runs along a row, joined with alike runs in the row above. */
export function runAreas(it: RangeIt, used: Area, wanted: (cell: BookCell) => boolean): Area[] {
  const made: Area[] = [];
  let above: Area[] = [];
  for (let row = Math.max(it.area.top, used.top); row <= Math.min(it.area.bottom, used.bottom); row++) {
    const open: Area[] = [];
    for (const { left, right } of runsOf(it, used, row, wanted)) {
      const upper = above.find((area) => area.left === left && area.right === right);
      open.push(upper === undefined ? { top: row, left, bottom: row, right } : { ...upper, bottom: row });
    }
    const continued = new Set(open.map(({ top, left }) => `${top} ${left}`));
    made.push(...above.filter(({ top, left }) => !continued.has(`${top} ${left}`)));
    above = open;
  }
  return [...made, ...above].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(
  it: RangeIt,
  used: Area,
  row: number,
  wanted: (cell: BookCell) => boolean,
): { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (let column = Math.max(it.area.left, used.left); column <= Math.min(it.area.right, used.right); column++) {
    if (!wanted(it.sheet.cell(row, column))) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
