import type { Area } from "../../../core/values/address.js";
import type { BookTable } from "../book/sheet.js";

/** The header row, or null. */
export function headerArea({ area, showHeaders }: BookTable): Area | null {
  return showHeaders ? { ...area, bottom: area.top } : null;
}

/** The totals row, or null. */
export function totalArea({ area, showTotals }: BookTable): Area | null {
  return showTotals ? { ...area, top: area.bottom } : null;
}

/** The rows between headers and totals. */
export function bodyArea({ area, showHeaders, showTotals }: BookTable): Area {
  return { ...area, top: area.top + Number(showHeaders), bottom: area.bottom - Number(showTotals) };
}

/** One column of an area, by its 0-based index in the table. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}
