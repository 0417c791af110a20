import type { Area } from "../../../core/values/address.js";
import { contains, overlap } from "../book/addresses.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { checkSheetOpen, tellCells, tellLayout, type RangeIt } from "./state.js";

/** `Range.merge`: into one area, or one a row. Cells that are covered lose what they hold. Throws HostError. */
export function merge(it: RangeIt, across: boolean): void {
  checkSheetOpen(it);
  if (it.sheet.tables.some((table) => overlap(table.area, it.area)))
    throw invalidArgument("A table cannot hold merged cells.");
  const areas = across ? rowsOf(it.area) : [it.area];
  it.sheet.merges = it.sheet.merges
    .filter((area) => !overlap(area, it.area))
    .concat(areas.filter((area) => area.top !== area.bottom || area.left !== area.right));
  const emptied: unknown[] = [];
  it.sheet.eachIn(it.area, (row, column, cell) => {
    const covered = areas.some(
      (area) =>
        contains(area, { top: row, left: column, bottom: row, right: column }) &&
        (row !== area.top || column !== area.left),
    );
    if (!covered) return;
    if (cell.value !== null) emptied.push(cell);
    it.sheet.put(row, column, { value: null, format: cell.format });
  });
  if (emptied.length > 0) tellCells(it);
  tellLayout(it);
}

/** `Range.unmerge`: every merged area that the range touches. Throws HostError. */
export function unmerge(it: RangeIt): void {
  checkSheetOpen(it);
  it.sheet.merges = it.sheet.merges.filter((area) => !overlap(area, it.area));
  tellLayout(it);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}
