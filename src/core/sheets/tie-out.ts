import { fenOfYuan, type Fen } from "../values/fen.js";
import type { BuiltSheet } from "./built-sheet.js";
import { formulaCells } from "./page.js";

/** How a sheet's figures in the workbook compare with the ledger's. */
export interface TieOut {
  readonly figures: number;
  readonly mismatches: readonly Mismatch[];
}

export interface Mismatch {
  readonly sheet: string;
  readonly label: string;
  /** 0-based */
  readonly row: number;
  readonly column: number;
  readonly expected: Fen;
  /** Null where the cell does not show a number. */
  readonly found: Fen | null;
}

/**
 * Compares every figure of the sheets with the ledger's; null when there is none. `calculated` holds by sheet what the workbook
 * calculated for `formulaCells(page)`, in their order; null where nothing calculates, and the pages' own values are what the file shows.
 */
export function tieOut(
  sheets: readonly BuiltSheet[],
  calculated: readonly (readonly (number | string | null)[])[] | null,
): TieOut | null {
  const compared = sheets.map((sheet, index) => compare(sheet, calculated?.[index] ?? null));
  const figures = sheets.reduce((sum, sheet) => sum + sheet.figures.length, 0);
  return figures === 0 ? null : { figures, mismatches: compared.flat() };
}

function compare({ page, figures }: BuiltSheet, calculated: readonly (number | string | null)[] | null): Mismatch[] {
  const fromWorkbook = new Map<string, number | string | null>();
  if (calculated !== null) {
    formulaCells(page).forEach(({ row, column }, index) => {
      fromWorkbook.set(`${row}/${column}`, calculated[index] ?? null);
    });
  }
  return figures.flatMap(({ row, column, label, expected }): Mismatch[] => {
    const shown = fromWorkbook.get(`${row}/${column}`);
    const value = shown === undefined ? (page.rows[row]?.[column]?.value ?? null) : shown;
    const found = typeof value === "number" ? fenOfYuan(value) : null;
    return found === expected ? [] : [{ sheet: page.name, label, row, column, expected, found }];
  });
}
