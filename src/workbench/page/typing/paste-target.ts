import type { Area } from "../../../core/values/address.js";
import { columnsOf, contains, rowsOf, wholeSheet } from "../../host/book/addresses.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { selectedArea, wholeCell, type Selection } from "../grid/selection.js";
import { PageError } from "../page-error.js";
import { fillLimit } from "../sheet-edits.js";

/**
 * The area (0-based) that a paste of so many rows and columns takes. As in Excel, a selection that they fit into a whole number of
 * times is filled; else they are put once from its top left cell on, which is all that whole rows and columns get. Throws PageError
 * when that leaves the sheet, or is more than the page can fill at once.
 */
export function pasteTarget(selection: Selection, sheet: BookSheet, rows: number, columns: number): Area {
  const selected = selectedArea(selection, sheet);
  const down = repeated(rowsOf(selected), rows);
  const across = repeated(columnsOf(selected), columns);
  // A merged cell is one cell, as many as it covers.
  const single = contains(wholeCell(sheet, selection.active), selected);
  if (selection.whole !== null || single || down === null || across === null) return block(selected, rows, columns);
  if (down * across > Math.max(fillLimit, rows * columns)) throw new PageError("fill-too-large");
  return block(selected, down, across);
}

/** So many rows and columns from the top left cell of an area on. Throws PageError when they leave the sheet. */
export function block({ top, left }: Area, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (!contains(wholeSheet, area)) throw new PageError("paste-outside");
  return area;
}

/** How much of one direction is filled; null when the selection is not a whole number of times as long. */
function repeated(selected: number, pasted: number): number | null {
  return selected % pasted === 0 ? selected : selected === 1 ? pasted : null;
}
