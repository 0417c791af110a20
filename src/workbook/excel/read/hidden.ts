import { areaOf } from "./address.js";
import type { Loaded } from "./read-book.js";

export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Hidden rows and columns of used ranges, 0-based. Excel says for a range as a whole whether all, none or some are hidden;
 * only where it is some are the visible cells asked for, in one sync for all sheets. Where Excel refuses that
 * (too many separate areas), they are left empty: hidden cells are read and counted all the same.
 */
export async function findHidden(context: Excel.RequestContext, loaded: readonly Loaded[]): Promise<HiddenLines[]> {
  const mixed = loaded.map(({ used }) => {
    if (!isMixed(used.rowHidden) && !isMixed(used.columnHidden)) return null;
    const areas = used.getSpecialCellsOrNullObject("Visible");
    areas.load("address");
    return areas;
  });
  let known = true;
  if (mixed.some((areas) => areas !== null)) {
    try {
      await context.sync();
    } catch {
      known = false;
    }
  }
  return loaded.map(({ used }, index) => {
    const visible = mixed[index];
    if (visible != null) return known ? outside(used, visible) : { rows: [], columns: [] };
    return {
      rows: used.rowHidden ? lines(used.rowIndex, used.rowCount) : [],
      columns: used.columnHidden ? lines(used.columnIndex, used.columnCount) : [],
    };
  });
}

/** Excel gives null for a mixed state, which the declarations leave out. */
function isMixed(hidden: boolean | null): boolean {
  return hidden === null;
}

function outside(used: Excel.Range, visible: Excel.RangeAreas): HiddenLines {
  const rows = new Set(lines(used.rowIndex, used.rowCount));
  const columns = new Set(lines(used.columnIndex, used.columnCount));
  const areas = visible.isNullObject ? [] : visible.address.split(",").map(areaOf);
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, used.rowIndex + used.rowCount - 1); row++) rows.delete(row);
    for (let column = area.left; column <= Math.min(area.right, used.columnIndex + used.columnCount - 1); column++)
      columns.delete(column);
  }
  return { rows: [...rows], columns: [...columns] };
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
