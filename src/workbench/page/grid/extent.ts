import { lastColumn, lastRow } from "../../host/book/limits.js";
import type { BookSheet } from "../../host/book/sheet.js";

/** How many rows and columns a grid offers to scroll to: what is used and some more. */
export class Extent {
  rows = 0;
  columns = 0;

  /** Measures a sheet. */
  measure(sheet: BookSheet): void {
    const used = sheet.usedArea(false);
    [this.rows, this.columns] = [0, 0];
    this.reach((used?.bottom ?? 0) + 60, (used?.right ?? 0) + 8);
    this.reach(199, 25);
  }

  /** Offers at least this row and column (0-based); true when that is more than before. */
  reach(row: number, column: number): boolean {
    const [rows, columns] = [this.rows, this.columns];
    this.rows = Math.min(lastRow + 1, Math.max(rows, row + 1));
    this.columns = Math.min(lastColumn + 1, Math.max(columns, column + 1));
    return this.rows > rows || this.columns > columns;
  }
}
