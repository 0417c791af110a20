import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";
import type { Row } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import { monthOfDay } from "../../values/day.js";
import { yuanText } from "../../values/fen.js";

/**
 * A payment booked twice: one voucher number, one amount, one payee and purpose in one month. Vouchers are numbered anew each month,
 * and one voucher has several lines, so that the number alone proves nothing.
 */
export const voucherTwice = defineRule<{ readonly voucher: string; readonly amount: string; readonly first: string }>({
  code: "voucher-twice",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "同一凭证重复记账", en: "A voucher booked twice" },
  why: {
    "zh-CN": "同一张凭证记两次，支出就虚增一笔。",
    en: "A voucher entered twice adds a payment that was never made.",
  },
  source: practice,
  expects: { "zh-CN": "每笔支出记一次", en: "each payment once" },
  says: {
    "zh-CN": ({ voucher, amount, first }) =>
      `凭证 ${voucher} 金额 ${amount} 元与 ${first} 所在行完全相同，可能重复记账；请核对原始凭证。`,
    en: ({ voucher, amount, first }) =>
      `Voucher ${voucher} over ${amount} yuan is the same as in the row of ${first}, perhaps booked twice; compare the paper vouchers.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!B3",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-005", "运动会奖品", "职工活动支出", 800],
            ["2026-03-09", "记-005", "运动会奖品", "职工活动支出", 800],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-005", "运动会奖品", "职工活动支出", 800],
            ["2026-03-09", "记-005", "运动会饮用水", "职工活动支出", 120],
          ],
        },
      },
    ],
  },
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
      return [{ at: placeIn(tab, row.row, "voucherNo"), args } as const];
    });
  },
});

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
