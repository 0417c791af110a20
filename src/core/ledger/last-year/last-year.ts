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
}

export interface LastYearLine {
  readonly section: "income" | "spending";
  readonly account: string;
  readonly item: string | null;
  readonly actual: Fen;
}
