import type { CellValue } from "../values/cell.js";

/** A cell of an example as somebody types it; a formula (`=B2*0.005`) comes with what it yields. */
export type ExampleCell = string | number | boolean | null | { readonly formula: string; readonly value: CellValue };

/** A small workbook: rows of cells from A1 by sheet name. The year is 2026 unless a 设置 sheet says otherwise. */
export interface Example {
  readonly sheets: Readonly<Record<string, readonly (readonly ExampleCell[])[]>>;
  /** Merged areas by sheet name, as `D2:D3`. */
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** Excel tables by sheet name, each with its header row, as `A1:D3`. */
  readonly tables?: Readonly<Record<string, readonly string[]>>;
  /** The year asked for, where that is not what the books say. */
  readonly year?: number;
  /** ISO day on which the books are checked; 2026-06-30 when absent. */
  readonly today?: string;
}

export interface FailingExample extends Example {
  /** Where the finding stands, as `会员!B2`; only the sheet's name, or "" for the whole workbook, where there is no cell. */
  readonly at: string;
}
