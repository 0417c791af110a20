import { standardHeight, standardWidth } from "../book/limits.js";
import type { RangeIt } from "./state.js";

/** Where something stands on its sheet, in points from the top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a range; hidden rows and columns take none. */
export function placeOf({ sheet, area }: Pick<RangeIt, "sheet" | "area">): Place {
  const across = (first: number, end: number): number =>
    extent(sheet.columnWidths, sheet.hiddenColumns, standardWidth, first, end);
  const down = (first: number, end: number): number =>
    extent(sheet.rowHeights, sheet.hiddenRows, standardHeight, first, end);
  return {
    left: across(0, area.left),
    top: down(0, area.top),
    width: across(area.left, area.right + 1),
    height: down(area.top, area.bottom + 1),
  };
}

/** The size of lines from `first` up to, not with, `end`; by the few lines that differ, as a sheet has a million. */
function extent(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standard: number,
  first: number,
  end: number,
): number {
  let total = (end - first) * standard;
  for (const [index, size] of sizes) if (index >= first && index < end) total += size - standard;
  for (const index of hidden) if (index >= first && index < end) total -= sizes.get(index) ?? standard;
  return total;
}
