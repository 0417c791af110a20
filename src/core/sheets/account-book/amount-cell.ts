import type { TracedRow } from "../../ledger/trace/trace.js";
import type { Snapshot } from "../../reading/snapshot.js";
import { a1Absolute, quoteSheet } from "../../values/address.js";
import { isBlank, type CellValue } from "../../values/cell.js";
import { fenOfYuan, isWholeFen, yuanOfFen } from "../../values/fen.js";
import type { PageCell } from "../page.js";

/** What one unit of a cell is in yuan, added or taken off. */
const factors = [1, -1, 10000, -10000, 1000, -1000] as const;
type Factor = (typeof factors)[number];

/** Gives a line's amount: a formula over the user's cells where it says exactly what the ledger counted, else the value, marked ※. */
export function amountCells({ sheets }: Snapshot): (cells: readonly TracedRow[]) => PageCell {
  const values = new Map(sheets.map((sheet) => [sheet.name, sheet.values]));
  const valueAt = (sheet: string, row: number, column: number): CellValue => values.get(sheet)?.[row]?.[column] ?? null;
  return (cells) => {
    const value = yuanOfFen(cells.reduce((sum, { fen }) => sum + fen, 0));
    const formula = formulaOf(cells, valueAt);
    return formula === null ? { value, role: "listMoneyFixed" } : { value, formula, role: "listMoney" };
  };
}

type ValueAt = (sheet: string, row: number, column: number) => CellValue;

function formulaOf(cells: readonly TracedRow[], valueAt: ValueAt): string | null {
  const [first] = cells;
  if (first === undefined) return null;
  const factor = factorOf(valueAt(first.sheet, first.row, first.column), first.fen);
  if (factor === null) return null;
  let isWhole = true;
  for (const { sheet, row, column, fen } of cells) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "number" || fenOfYuan(value * factor) !== fen) return null;
    isWhole &&= isWholeFen(value * factor);
  }
  const sheet = quoteSheet(first.sheet);
  const areas = areasOf(cells, valueAt).map((area) => `${sheet}!${area}`);
  const isOne = cells.length === 1;
  // Fractions of a fen are rounded cell by cell in the ledger: no sum of several such cells says the same.
  if (!isWhole && !isOne) return null;
  const text = isOne ? (areas[0] ?? "") : `SUM(${areas.join(",")})`;
  const signed = `${factor < 0 ? "-" : ""}${text}${Math.abs(factor) === 1 ? "" : `*${Math.abs(factor)}`}`;
  return isOne && isWhole && Math.abs(factor) === 1 ? signed : `ROUND(${signed},2)`;
}

function factorOf(value: CellValue, fen: number): Factor | null {
  if (typeof value !== "number") return null;
  return factors.find((factor) => fenOfYuan(value * factor) === fen) ?? null;
}

/** The cells, in order of rows and columns, as areas along their rows; blanks between them are included. */
function areasOf(cells: readonly TracedRow[], valueAt: ValueAt): string[] {
  const runs: { row: number; from: number; to: number }[] = [];
  for (const { sheet, row, column } of cells) {
    const run = runs.at(-1);
    if (run?.row === row && isBlankBetween(sheet, row, run.to, column, valueAt)) run.to = column;
    else runs.push({ row, from: column, to: column });
  }
  return runs.map(({ row, from, to }) => {
    const first = a1Absolute(row, from);
    return from === to ? first : `${first}:${a1Absolute(row, to)}`;
  });
}

function isBlankBetween(sheet: string, row: number, from: number, to: number, valueAt: ValueAt): boolean {
  for (let column = from + 1; column < to; column += 1) {
    const value = valueAt(sheet, row, column);
    if (!isBlank(value) && value !== 0) return false;
  }
  return true;
}
