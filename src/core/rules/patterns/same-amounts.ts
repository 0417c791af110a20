import type { Fen } from "../../values/fen.js";
import { paymentsOfYear, type Payment } from "../across/payments.js";
import { oncePerBooks } from "../once.js";

/** The year's payments that share their amount with another, by amount in fen, each group in the order of the sheet. */
export const sameAmounts = oncePerBooks((books): ReadonlyMap<Fen, readonly Payment[]> => {
  const payments = paymentsOfYear(books);
  const once = new Set<Fen>();
  const groups = new Map<Fen, Payment[]>();
  for (const { fen } of payments) {
    if (!once.has(fen)) once.add(fen);
    else if (!groups.has(fen)) groups.set(fen, []);
  }
  for (const payment of payments) groups.get(payment.fen)?.push(payment);
  return groups;
});
