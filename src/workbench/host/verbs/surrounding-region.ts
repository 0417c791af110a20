import type { Area } from "../../../core/values/address.js";
import { lastColumn, lastRow } from "../book/limits.js";
import type { RangeIt } from "./state.js";

/** The area around a range up to the first blank row and column on each side. */
export function surroundingRegion({ sheet, area }: RangeIt): Area {
  for (let region = area; ;) {
    const grown = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(lastRow, region.bottom + 1),
      right: Math.min(lastColumn, region.right + 1),
    };
    const filled = { ...region };
    sheet.eachIn(grown, (row, column, cell) => {
      if (cell.value === null && cell.formula === undefined) return;
      filled.top = Math.min(filled.top, row);
      filled.left = Math.min(filled.left, column);
      filled.bottom = Math.max(filled.bottom, row);
      filled.right = Math.max(filled.right, column);
    });
    const same =
      filled.top === region.top &&
      filled.left === region.left &&
      filled.bottom === region.bottom &&
      filled.right === region.right;
    if (same) return region;
    region = filled;
  }
}
