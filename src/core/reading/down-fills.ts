import { isBlank, type CellValue } from "../values/cell.js";
import type { Region } from "./regions.js";
import type { Block } from "./slots.js";

/** What cells merged downwards give to the rows under their first. */
export interface DownFills {
  /** By row: column and value. */
  readonly values: ReadonlyMap<number, readonly (readonly [number, CellValue])[]>;
  /** Rows whose amount is part of a merged amount above: it is counted once, in the first row. */
  readonly amounts: ReadonlySet<number>;
}

/** A department, date or account merged over several rows holds for each of them; a merged amount is one amount. */
export function downFills(region: Region, block: Block): DownFills {
  const values = new Map<number, (readonly [number, CellValue])[]>();
  const amounts = new Set<number>();
  const slots = new Map(block.slots.map((slot) => [slot.column, slot]));
  for (const merge of region.sheet.merges) {
    if (merge.bottom === merge.top || merge.bottom < region.firstRow || merge.top > region.lastRow) continue;
    if (merge.top < region.firstRow) continue;
    const slot = slots.get(merge.left);
    if (slot === undefined) continue;
    const value = region.sheet.values[merge.top]?.[merge.left] ?? null;
    if (isBlank(value)) continue;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, region.lastRow); row += 1) {
      if (slot.kind === "money" || slot.kind === "number") {
        amounts.add(row);
        continue;
      }
      const known = values.get(row);
      if (known === undefined) values.set(row, [[merge.left, value]]);
      else known.push([merge.left, value]);
    }
  }
  return { values, amounts };
}
