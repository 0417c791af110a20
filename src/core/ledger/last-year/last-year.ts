import type { Fen } from "../../values/fen.js";

/** What is known of the year before: figures in the names of this year's scheme. */
export interface LastYear {
  readonly year: number;
  /** Where it was read: a file's name, or the sheet of this workbook. */
  readonly from: string;
  /** An account's own line has no item and includes its items. */
  readonly lines: readonly LastYearLine[];
  readonly opening: Fen | null;
  readonly closing: Fen | null;
  /** Rows of that year's workbook that are in no figure; absent when there are none, or nobody knows. */
  readonly uncounted?: number;
  /** That year's workbook does not say whose it is; absent where it does, or the figures are this workbook's. */
  readonly unnamed?: true;
}

export interface LastYearLine {
  readonly section: "income" | "spending";
  readonly account: string;
  readonly item: string | null;
  readonly actual: Fen;
  /** The cells of this workbook that add up to it; absent where no cells do. */
  readonly cells?: readonly LastYearCell[];
}

/** A cell of this workbook, 0-based. */
export interface LastYearCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
