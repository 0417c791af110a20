import { isBlank } from "../values/cell.js";
import type { Fit } from "./fit.js";
import type { Region } from "./regions.js";

/** Counts the rows under a header that hold something in at least two of the columns found; looks only as far as it is asked. */
export class RowCount {
  #any: boolean | null = null;
  #all: number | null = null;

  constructor(
    private readonly region: Region,
    private readonly fit: Fit,
  ) {}

  /** True when there is at least one such row. */
  get any(): boolean {
    this.#any ??= this.#count(1) > 0;
    return this.#any;
  }

  get all(): number {
    this.#all ??= this.#count(Infinity);
    return this.#all;
  }

  #count(limit: number): number {
    const { sheet, firstRow, lastRow } = this.region;
    const columns = [...this.fit.columns.values()].map((column) => column.cell.column);
    const enough = Math.min(2, columns.length);
    let rows = 0;
    for (let row = firstRow; row <= lastRow && rows < limit; row += 1) {
      const cells = sheet.values[row];
      if (cells === undefined) continue;
      let filled = 0;
      for (const column of columns) {
        if (isBlank(cells[column])) continue;
        filled += 1;
        if (filled === enough) break;
      }
      if (filled === enough) rows += 1;
    }
    return rows;
  }
}
