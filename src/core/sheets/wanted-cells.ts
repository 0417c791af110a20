import type { SheetSnapshot } from "../reading/snapshot.js";

/** Cells of one tab: 0-based rows by column. */
interface CellsOfTab {
  readonly tab: { readonly index: { readonly sheet: SheetSnapshot } };
  readonly rows: ReadonlyMap<number, readonly number[]>;
}

/** The cells that a figure is the sum of. */
export interface Wanted {
  /** Number of different cells. */
  readonly count: number;
  /** True when a cell is among the sources more than once. */
  readonly areTwice: boolean;
  readonly cells: () => ReadonlyMap<SheetSnapshot, ReadonlySet<number>>;
}

/** Gathers the cells of all parts. */
export function wantedCells(parts: readonly CellsOfTab[]): Wanted {
  let named = 0;
  for (const { rows } of parts) for (const ofColumn of rows.values()) named += ofColumn.length;
  if (parts.length === 1 && parts[0] !== undefined && [...parts[0].rows.values()].every(isAscending)) {
    return { count: named, areTwice: false, cells: () => cellsBySheet(parts) };
  }
  const cells = cellsBySheet(parts);
  let count = 0;
  for (const ofSheet of cells.values()) count += ofSheet.size;
  return { count, areTwice: count < named, cells: () => cells };
}

function cellsBySheet(parts: readonly CellsOfTab[]): ReadonlyMap<SheetSnapshot, ReadonlySet<number>> {
  const cells = new Map<SheetSnapshot, Set<number>>();
  for (const { tab, rows } of parts) {
    const ofSheet = cells.get(tab.index.sheet) ?? new Set();
    cells.set(tab.index.sheet, ofSheet);
    for (const [column, ofColumn] of rows) for (const row of ofColumn) ofSheet.add(numberOf(row, column));
  }
  return cells;
}

function isAscending(numbers: readonly number[]): boolean {
  for (let index = 1; index < numbers.length; index += 1) {
    if ((numbers[index] ?? 0) <= (numbers[index - 1] ?? 0)) return false;
  }
  return true;
}

/** Tells the cells of a sheet apart; a sheet has 16,384 columns. */
export function numberOf(row: number, column: number): number {
  return row * 16384 + column;
}
