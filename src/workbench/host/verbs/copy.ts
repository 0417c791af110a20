import type { Area } from "../../../core/values/address.js";
import { columnsOf, contains, isWholeColumns, overlap, rowsOf } from "../book/addresses.js";
import { emptyCell, type BookCell, type CellFormat } from "../book/cell.js";
import { enter } from "../book/entry.js";
import { shiftFormula } from "../book/shift-formula.js";
import { notImitated } from "../rich-api/host-error.js";
import { oneOf } from "./arguments.js";
import { shownValue } from "./range-values.js";
import { checkNotCutting, checkSheetOpen, tellCells, tellLayout, type RangeIt } from "./state.js";

/** What of the source is copied: everything, formulas with number formats left behind, values, or looks. */
type CopyType = "All" | "Formulas" | "Values" | "Formats";

/**
 * `Range.copyFrom`: values, formulas (relative references moved), formats, merges; whole columns bring their widths. A source that
 * is smaller fills a target that is a multiple of it; a target of one cell grows to the source's size. Throws HostError.
 */
export function copyRange(given: RangeIt, source: RangeIt, copyType: unknown, skipBlanks: boolean): void {
  const what = oneOf(copyType ?? "All", ["All", "Formulas", "Values", "Formats"], "copyType");
  checkSheetOpen(given);
  const target = { ...given, area: targetArea(given.area, source.area) };
  if (target.sheet === source.sheet && overlap(target.area, source.area))
    throw notImitated("Range", "copyFrom onto itself");
  checkNotCutting(target.sheet, target.area);
  if (what === "All" && !skipBlanks) emptied(target);
  for (let top = target.area.top; top <= target.area.bottom; top += rowsOf(source.area)) {
    for (let left = target.area.left; left <= target.area.right; left += columnsOf(source.area)) {
      copyOnce(target, source, top - source.area.top, left - source.area.left, what, skipBlanks);
    }
  }
  tellCells(target);
  tellLayout(target);
}

/** The source's size, or several of it side by side. */
function targetArea(target: Area, source: Area): Area {
  const fits = rowsOf(target) % rowsOf(source) === 0 && columnsOf(target) % columnsOf(source) === 0;
  if (fits) return target;
  return {
    ...target,
    bottom: target.top + rowsOf(source) - 1,
    right: target.left + columnsOf(source) - 1,
  };
}

function emptied(target: RangeIt): void {
  target.sheet.eachIn(target.area, (row, column) => {
    target.sheet.put(row, column, emptyCell);
  });
  target.sheet.merges = target.sheet.merges.filter((merge) => !contains(target.area, merge));
  target.sheet.validations = target.sheet.validations.filter(({ area }) => !contains(target.area, area));
}

function copyOnce(
  target: RangeIt,
  source: RangeIt,
  down: number,
  across: number,
  what: CopyType,
  skipBlanks: boolean,
): void {
  copyCells(target, source, down, across, what, skipBlanks);
  if (what !== "All" || skipBlanks) return;
  const inside = (area: Area): boolean => contains(source.area, area);
  target.sheet.merges = target.sheet.merges.concat(
    source.sheet.merges.filter(inside).map((merge) => moved(merge, down, across)),
  );
  target.sheet.validations = target.sheet.validations.concat(
    source.sheet.validations
      .filter(({ area }) => inside(area))
      .map((validation) => ({ ...validation, area: moved(validation.area, down, across) })),
  );
  if (isWholeColumns(source.area)) copyWidths(target, source, across);
}

function copyCells(
  target: RangeIt,
  source: RangeIt,
  down: number,
  across: number,
  what: CopyType,
  skipBlanks: boolean,
): void {
  const put = (row: number, column: number, cell: BookCell): void => {
    const there = target.sheet.cell(row + down, column + across);
    target.sheet.put(row + down, column + across, copied(cell, there, what, down, across));
    target.state.counters.cellsWritten += 1;
  };
  if (skipBlanks || what === "All") {
    source.sheet.eachIn(source.area, (row, column, cell) => {
      if (!skipBlanks || cell.value !== null || cell.formula !== undefined) put(row, column, cell);
    });
    return;
  }
  const used = source.sheet.usedArea(false);
  const [bottom, right] = [
    Math.min(source.area.bottom, Math.max(used?.bottom ?? 0, target.sheet.usedArea(false)?.bottom ?? 0)),
    Math.min(source.area.right, Math.max(used?.right ?? 0, target.sheet.usedArea(false)?.right ?? 0)),
  ];
  for (let row = source.area.top; row <= bottom; row++) {
    for (let column = source.area.left; column <= right; column++) put(row, column, source.sheet.cell(row, column));
  }
}

function copied(cell: BookCell, there: BookCell, what: CopyType, down: number, across: number): BookCell {
  const formula = cell.formula === undefined ? {} : { formula: shiftFormula(cell.formula, down, across) };
  switch (what) {
    case "All":
      return { ...cell, ...formula };
    case "Formulas":
      return { value: cell.value, ...formula, format: there.format };
    case "Values":
      return typeof cell.value === "object"
        ? enter({ value: null, format: there.format }, shownValue(cell))
        : { value: cell.value, format: there.format };
    case "Formats":
      return { ...there, format: lookOf(cell.format, there.format) };
  }
}

/** An apostrophe belongs to the content. */
function lookOf(format: CellFormat, there: CellFormat): CellFormat {
  return { ...format, ...(there.quotePrefix === undefined ? {} : { quotePrefix: there.quotePrefix }) };
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
