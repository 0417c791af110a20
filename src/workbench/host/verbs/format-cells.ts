import { notImitated } from "../rich-api/host-error.js";
import { columnsOf, rowsOf } from "../book/addresses.js";
import { emptyFormat, type CellFormat, type FontFormat } from "../book/cell.js";
import type { AreasIt } from "./range-areas.js";
import { checkAllowed, tellFormats } from "./state.js";

/** Cells of one format verb; formats of whole columns are not kept. */
const mostCells = 2_000_000;

/** Changes the format of every cell of the areas. Throws HostError. */
export function formatCells(it: AreasIt, change: (format: CellFormat) => CellFormat): void {
  checkAllowed(it, "allowFormatCells");
  for (const area of it.areas) {
    if (rowsOf(area) * columnsOf(area) > mostCells) throw notImitated("RangeFormat", "formats of whole columns");
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = it.sheet.cell(row, column);
        it.sheet.put(row, column, { ...cell, format: change(cell.format) });
      }
    }
    tellFormats({ ...it, area });
  }
}

/** Merges properties into the font of every cell of the areas. Throws HostError. */
export function setFont(it: AreasIt, font: FontFormat): void {
  formatCells(it, (format) => ({ ...format, font: { ...format.font, ...font } }));
}

/** What all cells of the areas have in common, or null where they differ. */
export function commonFormat<T>(it: AreasIt, get: (format: CellFormat) => T): T | null {
  const found = new Set<T>();
  for (const area of it.areas) {
    let kept = 0;
    it.sheet.eachIn(area, (_row, _column, cell) => {
      kept += 1;
      found.add(get(cell.format));
    });
    if (kept < rowsOf(area) * columnsOf(area)) found.add(get(emptyFormat));
  }
  const [value] = found;
  return found.size === 1 && value !== undefined ? value : null;
}

/** A format without some of its properties. */
export function withoutFormat(format: CellFormat, ...keys: (keyof CellFormat)[]): CellFormat {
  return Object.fromEntries(Object.entries(format).filter(([key]) => !keys.some((other) => other === key)));
}
