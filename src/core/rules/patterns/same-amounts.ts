import type { Fen } from "../../values/fen.js";
import { paymentsOfYear, type Payment } from "../across/payments.js";
import { oncePerBooks } from "../once.js";

/** The year's payments that share their amount with another, by amount in fen, each group in the order of the sheet. */
export const sameAmounts = oncePerBooks((books): ReadonlyMap<Fen, readonly Payment[]> => {
  const payments = paymentsOfYear(books);
  const several = amountsTwice(payments);
  const firsts = new Map<Fen, Payment>();
  const groups = new Map<Fen, Payment[]>();
  for (const payment of payments) {
    const { fen } = payment;
    if (!several.has(fen)) continue;
    const first = firsts.get(fen);
    const group = groups.get(fen);
    if (first === undefined) firsts.set(fen, payment);
    else if (group === undefined) groups.set(fen, [first, payment]);
    else group.push(payment);
  }
  return groups;
});

/** The amounts that stand more than once: found in a sorted list, since few of thousands do and a set of them all costs more. */
function amountsTwice(payments: readonly Payment[]): ReadonlySet<Fen> {
  const amounts = new Float64Array(payments.length);
  for (const [index, { fen }] of payments.entries()) amounts[index] = fen;
  amounts.sort();
  return new Set(amounts.filter((fen, index) => fen === amounts[index - 1]));
}
