import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import type { Row } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import { monthOfDay } from "../../values/day.js";
import { yuanText } from "../../values/fen.js";

/**
 * A payment booked twice: one voucher number, one amount, one payee and purpose in one month. Vouchers are numbered anew each month,
 * and one voucher has several lines, so that the number alone proves nothing.
 */
export const voucherTwice: Rule = {
  code: "voucher-twice",
  source: "practice",
  check: ({ reading }) => {
    const tab = reading.tabs.disbursements;
    const column = tab?.columns.voucherNo;
    if (tab === undefined || column === undefined) return [];
    const repeated = repeatedVouchers(tab.rows);
    if (repeated.size === 0) return [];
    const first = new Map<string, number>();
    return tab.rows.flatMap((row) => {
      const paid = row.values.spending ?? row.values.amount;
      const voucher = row.values.voucherNo;
      if (voucher === null || paid === null || paid === 0 || !repeated.has(voucher)) return [];
      const key = JSON.stringify([voucher, paid, ...payment(row)]);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, row.row);
        return [];
      }
      const args = { voucher, amount: yuanText(paid), first: a1(earlier, column) };
      return [{ code: "voucher-twice", severity: "warning", at: placeIn(tab, row.row, "voucherNo"), args } as const];
    });
  },
};

/** The numbers that stand in more than one row: only their payments need to be compared. */
function repeatedVouchers(rows: readonly Row<"disbursements">[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { values } of rows) {
    const voucher = values.voucherNo;
    if (voucher === null) continue;
    if (seen.has(voucher)) repeated.add(voucher);
    else seen.add(voucher);
  }
  return repeated;
}

/** What must agree besides number and amount. */
function payment({ values }: Row<"disbursements">): (string | number | null)[] {
  const { date, summary, account, item, payee, memberNo, category } = values;
  const month = date === null ? null : "day" in date ? monthOfDay(date.day) : "month" in date ? date.month : date.words;
  return [month, summary, account, item, payee, memberNo, category];
}
