import type { Area } from "../../../core/values/address.js";
import { formulaCells, type SheetPage } from "../../../core/sheets/page.js";
import { readBlocks } from "../read/read-blocks.js";

/** The values that Excel calculates for the formula cells of pages, in the order of `formulaCells`. */
export async function calculatedValues(
  context: Excel.RequestContext,
  poured: readonly { readonly page: SheetPage; readonly sheet: Excel.Worksheet }[],
): Promise<(number | string | null)[][]> {
  const wanted = poured.map(({ page, sheet }) => {
    const cells = formulaCells(page);
    return { sheet, cells, area: around(cells) };
  });
  const withFormulas = wanted.flatMap(({ sheet, area }) => (area === null ? [] : [{ sheet, area }]));
  const grids = await readBlocks(context, withFormulas, { formats: false });
  let next = 0;
  return wanted.map(({ cells, area }) => {
    if (area === null) return [];
    const grid = grids[next++];
    return cells.map(({ row, column }) => shown(grid?.values[row - area.top]?.[column - area.left]));
  });
}

function shown(value: unknown): number | string | null {
  if (typeof value === "number" || typeof value === "string") return value;
  return typeof value === "boolean" ? String(value).toUpperCase() : null;
}

function around(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  if (cells.length === 0) return null;
  return cells.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: -1, right: -1 },
  );
}
