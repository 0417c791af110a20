import { fenOfYuan, type Fen } from "../values/fen.js";
import type { FundReport } from "./fund-report.js";
import { formulaCells } from "./page.js";

/** How the report's figures in the workbook compare with the ledger's. */
export interface TieOut {
  readonly figures: number;
  readonly mismatches: readonly Mismatch[];
}

export interface Mismatch {
  readonly label: string;
  /** 0-based */
  readonly row: number;
  readonly column: number;
  readonly expected: Fen;
  /** Null where the cell does not show a number. */
  readonly found: Fen | null;
}

/**
 * Compares every figure with the ledger's. `calculated` holds what the workbook calculated for `formulaCells(page)`, in their order;
 * null where nothing calculates, and the page's own values are what the file shows.
 */
export function tieOut(report: FundReport, calculated: readonly (number | string | null)[] | null): TieOut {
  const { page, figures } = report;
  const fromWorkbook = new Map<string, number | string | null>();
  if (calculated !== null) {
    formulaCells(page).forEach(({ row, column }, index) => {
      fromWorkbook.set(`${row}/${column}`, calculated[index] ?? null);
    });
  }
  const mismatches = figures.flatMap(({ row, column, label, expected }): Mismatch[] => {
    const shown = fromWorkbook.get(`${row}/${column}`);
    const value = shown === undefined ? (page.rows[row]?.[column]?.value ?? null) : shown;
    const found = typeof value === "number" ? fenOfYuan(value) : null;
    return found === expected ? [] : [{ label, row, column, expected, found }];
  });
  return { figures: figures.length, mismatches };
}
