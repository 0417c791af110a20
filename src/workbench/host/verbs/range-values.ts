import { HostError } from "../rich-api/host-error.js";
import { columnsOf, rowsOf } from "../book/addresses.js";
import type { BookCell } from "../book/cell.js";
import { formulaR1C1 } from "../book/formula/r1c1.js";
import { enter } from "../book/entry.js";
import { readCells } from "../book/limits.js";
import { matrixArgument } from "./arguments.js";
import { checkNotCutting, checkUnlocked, tellCells, type RangeIt } from "./state.js";

/** Reads every cell of a range by `show` into a matrix. Throws HostError past what Excel gives in one read. */
export function readMatrix(
  range: RangeIt,
  show: (cell: BookCell, row: number, column: number) => unknown,
): unknown[][] {
  const rows = rowsOf(range.area);
  const columns = columnsOf(range.area);
  if (rows * columns > readCells) throw new HostError("ResponsePayloadSizeLimitExceeded", "More than 5 million cells.");
  range.state.counters.cellsRead += rows * columns;
  const empty = show({ value: null, format: {} }, range.area.top, range.area.left);
  const matrix: unknown[][] = [];
  for (let row = range.area.top; row <= range.area.bottom; row++) {
    const cells = range.sheet.rows.get(row);
    const line = new Array<unknown>(columns).fill(empty);
    cells?.forEach((cell, column) => {
      if (column >= range.area.left && column <= range.area.right)
        line[column - range.area.left] = show(cell, row, column);
    });
    matrix.push(line);
  }
  return matrix;
}

/** Puts values or formulas as typed. A cell covered by a merge takes nothing in. */
export function writeMatrix(range: RangeIt, input: unknown): void {
  checkUnlocked(range);
  checkNotCutting(range.sheet, range.area);
  const rows = rowsOf(range.area);
  const columns = columnsOf(range.area);
  const valueAt = matrixArgument(input, rows, columns);
  if (rows * columns > readCells) throw new HostError("InvalidArgument", "More than 5 million cells.");
  const before = range.sheet.cell(range.area.top, range.area.left);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = { row: range.area.top + row, column: range.area.left + column };
      const value = valueAt(row, column);
      if (value === null || value === undefined || range.sheet.coveredBy(at.row, at.column) !== null) continue;
      range.sheet.put(at.row, at.column, enter(range.sheet.cell(at.row, at.column), value));
      range.state.counters.cellsWritten += 1;
    }
  }
  tellCells(range, before);
}

export function shownValue(cell: BookCell): unknown {
  if (cell.value === null) return "";
  return typeof cell.value === "object" ? cell.value.error : cell.value;
}

export function shownFormula(cell: BookCell): unknown {
  return cell.formula ?? shownValue(cell);
}

export function shownR1C1(cell: BookCell, row: number, column: number): unknown {
  return cell.formula === undefined ? shownValue(cell) : formulaR1C1(cell.formula, row, column);
}

export function valueType(cell: BookCell): string {
  if (cell.value === null) return "Empty";
  if (typeof cell.value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof cell.value as "string" | "number" | "boolean"
  ];
}
