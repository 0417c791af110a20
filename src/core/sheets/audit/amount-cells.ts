import type { Source } from "../../ledger/ledger.js";
import type { Books } from "../../rules/rule.js";
import { a1, a1Absolute, quoteSheet } from "../../values/address.js";
import { fenOfYuan, yuanOfFen, type Fen } from "../../values/fen.js";
import { jumpTo } from "../list/list-page.js";
import type { PageCell } from "../page.js";

/** Cells about amounts of the books. */
export interface AmountCells {
  /** The amount as a reference to the user's cell; a value marked ※ where the cell holds no number that says it. */
  readonly amount: (source: Source) => PageCell;
  /** A link to the cell, showing its address: 支出!F12. */
  readonly link: (source: Source) => PageCell;
  /** The sheet of a source. */
  readonly sheetOf: (source: Source) => string;
}

/** Makes the cells for the sources of a book. */
export function amountCells({ snapshot, reading }: Books): AmountCells {
  const values = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.values]));
  const sheetOf = ({ tab }: Source): string => reading.tabs[tab]?.sheet ?? "";
  return {
    sheetOf,
    link: (source) => jumpTo({ sheet: sheetOf(source), row: source.row, column: source.column }),
    amount: (source) => {
      const sheet = sheetOf(source);
      const formula = referenceTo(sheet, source, values.get(sheet)?.[source.row]?.[source.column]);
      const value = yuanOfFen(source.fen);
      return formula === null ? { value, role: "listMoneyFixed" } : { value, formula, role: "listMoney" };
    },
  };
}

/** The formula that gives exactly `fen` from a cell in yuan or 万元, with either sign; null where there is none. */
export function referenceTo(
  sheet: string,
  { row, column, fen }: Pick<Source, "row" | "column" | "fen">,
  held: unknown,
): string | null {
  if (typeof held !== "number") return null;
  const cell = `${quoteSheet(sheet)}!${a1Absolute(row, column)}`;
  if (held === yuanOfFen(fen)) return cell;
  const factor = ([1, -1, 10000, -10000, 1000, -1000] as const).find((one) => fenOfYuan(held * one) === fen);
  if (factor === undefined) return null;
  const times = Math.abs(factor) === 1 ? "" : `*${Math.abs(factor)}`;
  return `ROUND(${factor < 0 ? "-" : ""}${cell}${times},2)`;
}

/** The sum of a column of the sheet's own cells (0-based rows, both included), which is `fen`. */
export function columnSum(column: number, first: number, last: number, fen: Fen): PageCell {
  const range = `${a1(first, column)}:${a1(last, column)}`;
  return { value: yuanOfFen(fen), formula: `ROUND(SUM(${range}),2)`, role: "listMoneyTotal" };
}

/** A cell of the sheet's own divided by another (0-based); empty where that is 0. */
export function shareOf(
  part: { readonly row: number; readonly column: number; readonly fen: Fen },
  whole: { readonly row: number; readonly column: number; readonly fen: Fen },
): PageCell {
  const [above, below] = [a1(part.row, part.column), a1Absolute(whole.row, whole.column)];
  const value = whole.fen === 0 ? "" : part.fen / whole.fen;
  return { value, formula: `IF(${below}=0,"",${above}/${below})`, role: "listPercent" };
}
