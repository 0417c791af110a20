import type { Area } from "../../../core/values/address.js";
import { columnsOf, contains, isWholeColumns, overlap, rowsOf } from "../book/addresses.js";
import { emptyCell } from "../book/cell.js";
import { shiftFormula } from "../book/shift-formula.js";
import { notImitated } from "../rich-api/host-error.js";
import { checkNotCutting, checkSheetOpen, type RangeIt } from "./state.js";

/** `Range.copyFrom` with everything: values, formulas (relative references moved), formats, merges; whole columns bring their widths. */
export function copyRange(target: RangeIt, source: RangeIt): void {
  checkSheetOpen(target);
  const sameSize = rowsOf(target.area) === rowsOf(source.area) && columnsOf(target.area) === columnsOf(source.area);
  if (!sameSize) throw notImitated("Range", "copyFrom between ranges of different size");
  if (target.sheet === source.sheet && overlap(target.area, source.area))
    throw notImitated("Range", "copyFrom onto itself");
  checkNotCutting(target.sheet, target.area);
  const down = target.area.top - source.area.top;
  const across = target.area.left - source.area.left;
  target.sheet.eachIn(target.area, (row, column) => {
    target.sheet.put(row, column, emptyCell);
  });
  source.sheet.eachIn(source.area, (row, column, cell) => {
    const formula = cell.formula === undefined ? {} : { formula: shiftFormula(cell.formula, down, across) };
    target.sheet.put(row + down, column + across, { ...cell, ...formula });
    target.state.counters.cellsWritten += 1;
  });
  target.sheet.merges = target.sheet.merges
    .filter((merge) => !contains(target.area, merge))
    .concat(
      source.sheet.merges.filter((merge) => contains(source.area, merge)).map((merge) => moved(merge, down, across)),
    );
  target.sheet.validations = target.sheet.validations
    .filter((validation) => !contains(target.area, validation.area))
    .concat(
      source.sheet.validations
        .filter((validation) => contains(source.area, validation.area))
        .map((validation) => ({ ...validation, area: moved(validation.area, down, across) })),
    );
  if (isWholeColumns(source.area)) copyWidths(target, source, across);
}

function copyWidths(target: RangeIt, source: RangeIt, across: number): void {
  for (let column = source.area.left; column <= source.area.right; column++) {
    const width = source.sheet.columnWidths.get(column);
    if (width === undefined) target.sheet.columnWidths.delete(column + across);
    else target.sheet.columnWidths.set(column + across, width);
    if (source.sheet.hiddenColumns.has(column)) target.sheet.hiddenColumns.add(column + across);
    else target.sheet.hiddenColumns.delete(column + across);
  }
}

function moved(area: Area, down: number, across: number): Area {
  return { top: area.top + down, bottom: area.bottom + down, left: area.left + across, right: area.right + across };
}
