import { reconcile } from "../../ledger/bank/reconcile.js";
import type { Reconciliation } from "../../ledger/bank/reconciliation.js";
import { a1, type Cell } from "../../values/address.js";
import { isoDay, type Day } from "../../values/day.js";
import { yuanText, type Fen } from "../../values/fen.js";
import { oncePerBooks } from "../once.js";

/** The bank's statement compared with the books, once for all rules and sheets that ask; null without a statement. */
export const bankCompared = oncePerBooks(({ reading, ledger }) => reconcile(reading, ledger));

/** Days after which what only one side has booked is no longer merely under way. */
export const longUnderWay = 30;

/** An item of one side only that has been open for long when the statement ends: what its sentence says. */
export interface LongOpen {
  readonly [name: string]: string | number;
  readonly amount: string;
  readonly day: string;
  readonly days: number;
  readonly until: string;
}

/** Says how long an item has been open on the last day compared; null for one that may still be under way. */
export function longOpen({ last }: Reconciliation, day: Day, fen: Fen): LongOpen | null {
  const days = last - day;
  if (days <= longUnderWay) return null;
  return { amount: yuanText(Math.abs(fen)), day: isoDay(day), days, until: isoDay(last) };
}

/** The cell that stands for a statement's opening balance: where it is stated, else the first line's. */
export function openingCell({ openingAt, lines }: Reconciliation): Cell {
  const [first] = lines;
  return openingAt ?? { row: first?.row ?? 0, column: first?.column ?? 0 };
}

/** A cell's address, for sentences that point elsewhere. */
export function addressOf({ row, column }: Cell): string {
  return a1(row, column);
}
