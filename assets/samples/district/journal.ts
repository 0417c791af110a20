import type { Fen } from "../../../src/core/values/fen.js";
import type { Entry } from "./ledger-entry.js";
import { payments } from "./payments.js";
import { receipts } from "./receipts.js";
import { donationFund, ownFund } from "./unit.js";

/** A numbered line of the journal. */
export interface JournalLine extends Entry {
  readonly voucher: string;
}

/** Summary of the payment that somebody booked twice, voucher and all. */
export const bookedTwice = "心理健康讲座（北桥、河口片区）";

/** What each fund had on 1 January, in fen. */
export const openings: Readonly<Record<Entry["fund"], Fen>> = { [ownFund]: 38621457, [donationFund]: 2846000 };

/** The year's journal in order of date; lines of one day and one account share a voucher. */
export const journal: readonly JournalLine[] = withTwiceBooked(
  number([...receipts, ...payments].sort((a, b) => a.day - b.day)),
);

function number(entries: readonly Entry[]): JournalLine[] {
  let count = 0;
  return entries.map((entry, index) => {
    const before = entries[index - 1];
    const together = before?.day === entry.day && before.account === entry.account && before.fund === entry.fund;
    if (!together) count += 1;
    return { ...entry, voucher: `记-${String(count).padStart(3, "0")}` };
  });
}

function withTwiceBooked(lines: readonly JournalLine[]): JournalLine[] {
  return lines.flatMap((line) => (line.summary === bookedTwice ? [line, line] : [line]));
}
