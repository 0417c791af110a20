import type { Area, Cell } from "../values/address.js";
import { isCellError } from "../values/cell.js";
import type { TabIndex } from "./tab-index.js";

/** The region in which areas may lie: 0-based rows, and the month columns of a wide register (none for other tabs). */
export interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly wideColumns: readonly number[];
}

/**
 * The fewest areas whose numbers are exactly those of `cells`. In a wide register they reach over all its months and rows, so that what
 * is entered later is counted too; elsewhere they hold the cells and nothing else.
 */
export function coveringAreas(cells: readonly Cell[], index: TabIndex, bounds: Bounds): Area[] {
  const wanted = new Set(cells.map(nameOf));
  if (bounds.wideColumns.length > 0) {
    const columns = distinct([...bounds.wideColumns, ...cells.map((cell) => cell.column)]);
    const runs = runsWithout(bounds.first, bounds.last, (row) =>
      columns.some((column) => foreign(index, wanted, row, column)),
    );
    const rows = new Set(cells.map((cell) => cell.row));
    const used = runs.filter(({ from, to }) => someBetween(rows, from, to));
    return used.flatMap(({ from, to }) =>
      consecutive(columns).map(({ from: left, to: right }) => ({ top: from, bottom: to, left, right })),
    );
  }
  return distinct(cells.map((cell) => cell.column)).flatMap((column) => columnAreas(cells, column));
}

function columnAreas(cells: readonly Cell[], column: number): Area[] {
  const rows = distinct(cells.filter((cell) => cell.column === column).map((cell) => cell.row));
  return consecutive(rows).map(({ from, to }) => ({ top: from, bottom: to, left: column, right: column }));
}

function foreign(index: TabIndex, wanted: ReadonlySet<string>, row: number, column: number): boolean {
  const value = index.value(row, column);
  if (isCellError(value)) return true;
  return typeof value === "number" && value !== 0 && !wanted.has(nameOf({ row, column }));
}

function runsWithout(first: number, last: number, breaks: (row: number) => boolean): { from: number; to: number }[] {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return consecutive(rows.filter((row) => !breaks(row)));
}

/** Runs of neighbours in an ascending list. */
function consecutive(numbers: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run?.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

function someBetween(rows: ReadonlySet<number>, from: number, to: number): boolean {
  for (const row of rows) if (row >= from && row <= to) return true;
  return false;
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function nameOf({ row, column }: Cell): string {
  return `${row}/${column}`;
}
