import type { Fen } from "../../values/fen.js";
import type { Booking, Ledger } from "../ledger.js";
import { modulus } from "./minimal-standard.js";

/** What samples are drawn from: every counted payment of all funds, in the order of the sheet. */
export interface Population {
  readonly payments: readonly Booking[];
  readonly amounts: readonly Fen[];
  /** Of amounts above zero. */
  readonly sum: Fen;
  /** Payments of zero and below (reversals): no fen of theirs can be taken. */
  readonly reversals: readonly Booking[];
  /** Sum of those, zero or negative. */
  readonly reversed: Fen;
}

/** The year's payments as a population. Their order is that of sheets and rows alone. */
export function paymentsOf({ bookings }: Pick<Ledger, "bookings">): Population {
  const payments = bookings
    .filter(({ kind }) => kind === "spending")
    .sort((a, b) => order[a.entry.tab] - order[b.entry.tab] || a.source.row - b.source.row);
  const amounts = payments.map(({ source }) => source.fen);
  const reversals = payments.filter(({ source }) => source.fen <= 0);
  const reversed = reversals.reduce((sum, { source }) => sum + source.fen, 0);
  return { payments, amounts, sum: amounts.reduce((sum, fen) => sum + fen, 0) - reversed, reversals, reversed };
}

const order = { income: 0, disbursements: 1 };

/** The seed of a population for which nobody chose one: the sum in fen plus the number of payments, mod modulus − 1, plus 1. */
export function seedOfPopulation({ sum, payments }: Population): number {
  return ((sum + payments.length) % (modulus - 1)) + 1;
}

/** Fewer are never drawn, unless there are no more. */
export const leastSample = 25;

/** How many payments are drawn when nobody says: 25, or the square root of their number where that is more; all when fewer. */
export function usualSize(count: number): number {
  return Math.min(count, Math.max(leastSample, Math.ceil(Math.sqrt(count))));
}
