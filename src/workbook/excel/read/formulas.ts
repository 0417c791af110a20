import type { Area } from "../../../core/values/address.js";
import type { SheetFormulas } from "../../../core/reading/snapshot.js";
import { areaOf } from "./address.js";
import type { Loaded } from "./read-book.js";

/** Separate areas of formulas in a sheet up to which each is read by itself; past that all of the sheet is. */
const mostAreas = 200;

/**
 * Where the user's own sheets hold formulas, 0-based, for each sheet in its order; in one sync for all. Where Excel cannot say
 * (it refuses when there are very many separate areas), everything used, of which `formulasIn` takes what is a formula.
 */
export async function findFormulas(context: Excel.RequestContext, loaded: readonly Loaded[]): Promise<Area[][]> {
  const asked = loaded.map(({ listed, used }) => {
    if (listed.mark !== null) return null;
    const areas = used.getSpecialCellsOrNullObject("Formulas");
    areas.load("areaCount,address");
    return areas;
  });
  if (asked.every((areas) => areas === null)) return loaded.map(() => []);
  try {
    await context.sync();
  } catch {
    return loaded.map(({ listed, used }) => (listed.mark === null ? [usedArea(used)] : []));
  }
  return loaded.map(({ used }, index) => {
    const areas = asked[index];
    if (areas == null || areas.isNullObject) return [];
    return areas.areaCount > mostAreas ? [usedArea(used)] : listed(areas, used);
  });
}

/** An address that Excel has cut short names fewer areas than there are. */
function listed(areas: Excel.RangeAreas, used: Excel.Range): Area[] {
  const named = areas.address.split(",").map(areaOf);
  return named.length === areas.areaCount ? named : [usedArea(used)];
}

/** Formulas among what was read of some areas of a sheet: a text that only looks like one is its own value. Undefined when there are none. */
export function formulasIn(
  read: readonly { readonly area: Area; readonly formulas: readonly (readonly unknown[])[] }[],
  valueAt: (row: number, column: number) => unknown,
): SheetFormulas | undefined {
  const byRow = new Map<number, Map<number, string>>();
  for (const { area, formulas } of read) {
    formulas.forEach((line, index) => {
      const row = area.top + index;
      line.forEach((formula, offset) => {
        const column = area.left + offset;
        if (typeof formula !== "string" || !formula.startsWith("=") || formula === valueAt(row, column)) return;
        const cells = byRow.get(row);
        if (cells === undefined) byRow.set(row, new Map([[column, formula]]));
        else cells.set(column, formula);
      });
    });
  }
  return byRow.size === 0 ? undefined : byRow;
}

/** The area of a used range that is loaded and no null object. */
export function usedArea(used: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
