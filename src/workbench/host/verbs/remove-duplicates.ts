import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { columnsOf } from "../book/addresses.js";
import { emptyCell, type BookCell } from "../book/cell.js";
import { checkNotCutting, checkUnlocked, tellCells, type RangeIt } from "./state.js";

interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

export const removeDuplicatesResult: ClassVerbs<Removed> = {
  name: "RemoveDuplicatesResult",
  scalars: { removed: { get: (it) => it.removed }, uniqueRemaining: { get: (it) => it.uniqueRemaining } },
};

/** `Range.removeDuplicates`: later rows alike in the given 0-based columns go, the rest move up. Throws HostError. */
export function removeDuplicates(it: RangeIt, columns: unknown, includesHeader: unknown): HostObject<Removed> {
  checkUnlocked(it);
  checkNotCutting(it.sheet, it.area);
  const keys = keyColumns(it, columns);
  const first = it.area.top + (includesHeader === true ? 1 : 0);
  const seen = new Set<string>();
  const kept: BookCell[][] = [];
  const last = Math.min(it.area.bottom, it.sheet.usedArea(false)?.bottom ?? it.area.top);
  for (let row = first; row <= last; row++) {
    const cells = Array.from({ length: columnsOf(it.area) }, (_, column) => it.sheet.cell(row, it.area.left + column));
    const key = JSON.stringify(keys.map((column) => comparable(cells[column] ?? emptyCell)));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(cells);
  }
  const removed = Math.max(0, last - first + 1 - kept.length);
  for (let row = first; row <= last; row++) {
    const cells = kept[row - first];
    for (let column = 0; column < columnsOf(it.area); column++)
      it.sheet.put(row, it.area.left + column, cells?.[column] ?? emptyCell);
  }
  if (removed > 0) tellCells(it);
  return hosted(removeDuplicatesResult, { removed, uniqueRemaining: kept.length });
}

function keyColumns(it: RangeIt, columns: unknown): number[] {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument("At least one column is wanted.");
  return (columns as unknown[]).map((column) => {
    if (typeof column !== "number" || column < 0 || column >= columnsOf(it.area))
      throw invalidArgument(`${String(column)} is not a column of the range.`);
    return column;
  });
}

/** Excel compares what cells show, letters of either case alike. */
function comparable({ value }: BookCell): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}
