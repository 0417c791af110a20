import type { SheetPage } from "../../../core/sheets/page.js";
import type { Side } from "../../../core/sheets/style.js";

/** The cells that merges cover, all but each one's first, by row and column, with the sides at which they touch the merge's outline. */
export function coveredCells({
  merges,
}: Pick<SheetPage, "merges">): ReadonlyMap<number, ReadonlyMap<number, readonly Side[]>> {
  const rows = new Map<number, Map<number, readonly Side[]>>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      const columns = rows.get(row) ?? new Map<number, readonly Side[]>();
      rows.set(row, columns);
      for (let column = row === top ? left + 1 : left; column <= right; column += 1) {
        columns.set(column, [
          ...(row === top ? (["top"] as const) : []),
          ...(row === bottom ? (["bottom"] as const) : []),
          ...(column === left ? (["left"] as const) : []),
          ...(column === right ? (["right"] as const) : []),
        ]);
      }
    }
  }
  return rows;
}
