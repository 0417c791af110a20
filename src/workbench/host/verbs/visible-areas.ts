import type { Area } from "../../../core/values/address.js";
import type { RangeIt } from "./state.js";

/** The parts of a range whose rows and columns are not hidden, as few rectangles as there are runs. */
export function visibleAreas(it: RangeIt): Area[] {
  const rows = runs(it.area.top, it.area.bottom, it.sheet.hiddenRows);
  const columns = runs(it.area.left, it.area.right, it.sheet.hiddenColumns);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

function runs(first: number, last: number, hidden: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  let start: number | null = null;
  for (let index = first; index <= last + 1; index++) {
    const shown = index <= last && !hidden.has(index);
    if (shown) start ??= index;
    else if (start !== null) {
      found.push([start, index - 1]);
      start = null;
    }
  }
  return found;
}
