import { lastColumn } from "../limits.js";

/** More single cells than this are not worth telling apart. */
const most = 200_000;

/** The cells of a sheet whose value or formula has changed since they were last asked for. */
export class TouchedCells {
  private cells: Set<number> | "all" = "all";

  /** Notes a cell by 0-based row and column. */
  add(row: number, column: number): void {
    if (this.cells === "all") return;
    this.cells.add(cellKey(row, column));
    if (this.cells.size > most) this.cells = "all";
  }

  /** Notes that any cell may have changed. */
  addAll(): void {
    this.cells = "all";
  }

  get any(): boolean {
    return this.cells === "all" || this.cells.size > 0;
  }

  /** Gives the keys of the cells, or `all`, and forgets them. */
  take(): ReadonlySet<number> | "all" {
    const taken = this.cells;
    this.cells = new Set();
    return taken;
  }
}

/** A cell of a sheet as one number. */
export function cellKey(row: number, column: number): number {
  return row * (lastColumn + 1) + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / (lastColumn + 1));
}

export function columnOfKey(key: number): number {
  return key % (lastColumn + 1);
}
