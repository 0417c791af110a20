import type { Snapshot } from "../../reading/snapshot.js";
import { a1Absolute, quoteSheet } from "../../values/address.js";
import type { CellValue } from "../../values/cell.js";
import { fenOfYuan, yuanOfFen, type Fen } from "../../values/fen.js";
import type { PageCell } from "../page.js";
import type { Role } from "../style.js";

/** Makes cells that show an amount of another sheet's cell: a formula where the cell holds just that number, or its negative, else a value. */
export function amountCells(snapshot: Snapshot) {
  const sheets = new Map<string, readonly (readonly CellValue[] | undefined)[]>(
    snapshot.sheets.map(({ name, values }) => [name, values]),
  );
  return (
    at: { readonly sheet: string; readonly row: number; readonly column: number } | null,
    fen: Fen,
    role: Role,
  ): PageCell => {
    const value = at === null ? null : sheets.get(at.sheet)?.[at.row]?.[at.column];
    const yuan = yuanOfFen(fen);
    if (at === null || typeof value !== "number" || Math.abs(value) !== Math.abs(yuan)) return { value: yuan, role };
    const reference = `${quoteSheet(at.sheet)}!${a1Absolute(at.row, at.column)}`;
    return { value: yuan, formula: fenOfYuan(value) === fen ? reference : `-${reference}`, role };
  };
}
