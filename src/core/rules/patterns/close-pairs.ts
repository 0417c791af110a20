import type { Day } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { Payment } from "../across/payments.js";
import type { Books } from "../rule.js";
import { sameAmounts } from "./same-amounts.js";

/** Two payments that are alike and close together. */
export interface ClosePair {
  readonly first: Payment;
  /** The later row of the two. */
  readonly other: Payment;
  /** Days between them. */
  readonly days: number;
}

interface Alike {
  last: Payment;
  lastDay: Day;
  count: number;
}

/** Which payments are close, and how often a key may stand in the year. */
export interface Closeness {
  readonly windowDays: number;
  readonly mostInYear: number;
  readonly leastFen: Fen;
}

/**
 * Payments of one amount and key no further apart than the window, each with the one like it before it, in the order of the sheet; none of a
 * key that stands oftener than `mostInYear`. Payments with the key null, or without a day, are left out.
 */
export function closePairs(
  books: Books,
  keyOf: (payment: Payment) => string | null,
  { windowDays, mostInYear, leastFen }: Closeness,
): readonly ClosePair[] {
  const pairs: ClosePair[] = [];
  for (const [fen, payments] of sameAmounts(books)) {
    if (fen >= leastFen) pairs.push(...pairsOfAmount(payments, keyOf, windowDays, mostInYear));
  }
  return pairs.sort((a, b) => a.other.row.row - b.other.row.row);
}

function pairsOfAmount(
  payments: readonly Payment[],
  keyOf: (payment: Payment) => string | null,
  windowDays: number,
  mostInYear: number,
): readonly ClosePair[] {
  const seen = new Map<string, Alike>();
  const pairs: { readonly pair: ClosePair; readonly alike: Alike }[] = [];
  for (const payment of payments) {
    const key = payment.day === null ? null : keyOf(payment);
    if (key === null || payment.day === null) continue;
    const alike = seen.get(key);
    if (alike === undefined) {
      seen.set(key, { last: payment, lastDay: payment.day, count: 1 });
      continue;
    }
    const days = Math.abs(payment.day - alike.lastDay);
    if (days <= windowDays) pairs.push({ pair: { first: alike.last, other: payment, days }, alike });
    alike.count += 1;
    alike.last = payment;
    alike.lastDay = payment.day;
  }
  return pairs.filter(({ alike }) => alike.count <= mostInYear).map(({ pair }) => pair);
}
