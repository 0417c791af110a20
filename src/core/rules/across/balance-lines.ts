import type { TabReading } from "../../reading/reading.js";
import { isBankBalance } from "../../reading/row-words.js";
import { fundName } from "../../ledger/funds/fund-name.js";
import { remember } from "../../ledger/remember.js";
import type { CellValue } from "../../values/cell.js";
import { fenOfYuan, type Fen } from "../../values/fen.js";
import { squeezeText } from "../../values/text.js";
import type { Books } from "../rule.js";

/** A row of a journal as far as its balance goes: a payment or receipt, a balance to start from, a row whose amount is not known, or a statement such as 对账单余额. */
export type BalanceLine =
  | {
      readonly kind: "move";
      readonly row: number;
      readonly delta: Fen;
      readonly stated: Fen | null;
      readonly fund: string;
    }
  | { readonly kind: "base"; readonly row: number; readonly stated: Fen; readonly fund: string }
  | { readonly kind: "unknown" }
  | { readonly kind: "statement"; readonly row: number; readonly column: number; readonly stated: Fen };

/** A table with a 余额 column: one tab, or both where receipts and payments stand in the same rows. */
export interface Journal {
  readonly sheet: string;
  /** 0-based, of the balances. */
  readonly column: number;
  readonly income: TabReading<"income"> | null;
  readonly disbursements: TabReading<"disbursements"> | null;
}

/** The rows of a journal, from top to bottom: the last one may be either a receipt or a payment. */
export function balanceLines(
  { snapshot, reading, ledger }: Books,
  { sheet, column, income, disbursements }: Journal,
): readonly BalanceLine[] {
  const tab = income ?? disbursements;
  if (tab === null) return [];
  const fundOf = remember(fundName);
  const lines = new Map<number, BalanceLine>();
  const repeated = new Set(
    ledger.excluded.flatMap(({ sheet: at, row, why }) => (at === sheet && why.startsWith("opening") ? [row] : [])),
  );
  const add = (row: number, delta: Fen | null, stated: Fen | null, fund: string): void => {
    if (delta === null || repeated.has(row)) {
      lines.set(row, stated === null ? { kind: "unknown" } : { kind: "base", row, stated, fund });
      return;
    }
    const there = lines.get(row);
    const before = there?.kind === "move" ? there.delta : 0;
    lines.set(row, { kind: "move", row, delta: before + delta, stated, fund });
  };
  for (const { row, values } of income?.rows ?? [])
    add(row, values.amount ?? values.receipt, values.balance, fundOf(values.fund ?? ""));
  for (const { row, values } of disbursements?.rows ?? []) {
    const paid = values.amount ?? values.spending;
    add(row, paid === null ? null : -paid, values.balance, fundOf(values.fund ?? ""));
  }
  const unknown = new Set(reading.excluded.filter((one) => one.sheet === sheet).map(({ row }) => row));
  for (const { code, at } of reading.findings) {
    if (code === "row-incomplete" && at?.sheet === sheet && at.row !== null) unknown.add(at.row);
  }
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.values ?? [];
  const unit = tab.columnUnits?.balance ?? tab.unit;
  const lastRow = Math.max(income?.lastRow ?? -1, disbursements?.lastRow ?? -1);
  const ordered: BalanceLine[] = [];
  for (let row = tab.firstRow; row <= lastRow + rowsBelow; row += 1) {
    const line = lines.get(row) ?? statementIn(cells[row] ?? [], row, column, unit);
    if (line !== null) ordered.push(line);
    else if (unknown.has(row)) ordered.push({ kind: "unknown" });
  }
  return ordered;
}

/** A statement of the bank's balance may stand below the table. */
const rowsBelow = 5;
const ownBalance = /^(?:期末|月末|年末|本月|本期)?(?:余额|结余|结存)[:：]?$/;

function statementIn(cells: readonly CellValue[], row: number, column: number, unit: number): BalanceLine | null {
  const isStatement = cells.some((cell) => typeof cell === "string" && isStatementText(cell));
  if (!isStatement) return null;
  const own = cells[column];
  const numbers = cells.flatMap((cell, at) => (typeof cell === "number" && cell > 0 ? [{ cell, at }] : []));
  const only = typeof own === "number" ? { cell: own, at: column } : numbers.length === 1 ? numbers[0] : undefined;
  const stated = only === undefined ? null : fenOfYuan(only.cell * unit);
  return only === undefined || stated === null ? null : { kind: "statement", row, column: only.at, stated };
}

function isStatementText(text: string): boolean {
  return text.length <= 24 && /[余存]/.test(text) && (isBankBalance(text) || ownBalance.test(squeezeText(text)));
}
