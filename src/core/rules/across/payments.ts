import type { Row } from "../../reading/reading.js";
import type { Fen } from "../../values/fen.js";
import { dayOf, monthOf, type Day, type Month } from "../../values/day.js";
import { oncePerBooks } from "../once.js";
import type { Books } from "../rule.js";

/** A disbursement of the year: money that left, neither a reversal nor a transfer or balance brought forward. */
export interface Payment {
  readonly row: Row<"disbursements">;
  /** Above zero. */
  readonly fen: Fen;
  /** Null where only a month is stated. */
  readonly day: Day | null;
}

/** The year's payments in the order of the sheet. */
export const paymentsOfYear = oncePerBooks((books): readonly Payment[] => {
  const { reading, ledger } = books;
  const first = dayOf(reading.year, 1, 1) ?? 0;
  const last = dayOf(reading.year, 12, 31) ?? 0;
  const january = monthOf(reading.year, 1);
  const aside = rowsAside(ledger.excluded);
  const payments: Payment[] = [];
  for (const row of reading.tabs.disbursements?.rows ?? []) {
    const fen = paidIn(row);
    if (fen === null || fen <= 0 || aside.has(row.row)) continue;
    const { date } = row.values;
    const day = date !== null && "day" in date ? date.day : null;
    if (day !== null && (day < first || day > last)) continue;
    if (date !== null && "month" in date && !isMonthOf(date.month, january)) continue;
    payments.push({ row, fen, day });
  }
  return payments;
});

/** What a row of the disbursements says was paid, in fen; null when it says nothing. */
export function paidIn({ values }: Row<"disbursements">): Fen | null {
  return values.amount ?? values.spending;
}

const notPaid = new Set([
  "transfer-not-counted",
  "transfer-across-funds",
  "opening-in-spending",
  "opening-repeated",
  "other-year",
]);

function rowsAside(excluded: Books["ledger"]["excluded"]): ReadonlySet<number> {
  return new Set(excluded.filter(({ tab, why }) => tab === "disbursements" && notPaid.has(why)).map(({ row }) => row));
}

function isMonthOf(month: Month, january: Month): boolean {
  return month >= january && month < january + 12;
}
