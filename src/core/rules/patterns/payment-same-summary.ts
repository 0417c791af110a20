import { yuanText, type Fen } from "../../values/fen.js";
import { squeezeText } from "../../values/text.js";
import type { Payment } from "../across/payments.js";
import { placeOfRow } from "../across/row-place.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { closePairs } from "./close-pairs.js";
import { cellsOfPayments, listed } from "./listed-cells.js";

/** Days within which two payments may be one and the same. */
const windowDays = 7;
/** Smaller ones, such as bank charges, recur by nature. */
const leastFen: Fen = 10000;
/** What recurs oftener in the year is a usual payment, or a list of people. */
const mostInYear = 3;

/** One purpose and one amount twice within a week, where no payee or voucher tells the two rows apart. */
export const paymentSameSummary = defineRule<{
  readonly summary: string;
  readonly amount: string;
  readonly days: number;
  readonly cells: string;
}>({
  code: "payment-same-summary",
  family: "patterns",
  severity: "info",
  title: { "zh-CN": "短期内同一事由同额支出", en: "Same purpose and amount within days" },
  why: {
    "zh-CN": `${windowDays} 天内两笔支出事由（不计标点、空格）和金额（${leastFen / 100} 元以上）都相同，可能重复报销。`,
    en: `Two payments within ${windowDays} days with the same purpose (marks and blanks aside) and amount (${leastFen / 100} yuan or more) may be one paid twice.`,
  },
  source: practice,
  expects: { "zh-CN": "摘要写明两笔的区别", en: "summaries that tell the two apart" },
  says: {
    "zh-CN": ({ summary, amount, days, cells }) =>
      `“${summary}”${amount} 元与 ${listed(cells, "zh-CN")} 的事由、金额相同，相隔 ${days} 天；请看一下原始凭证，不是重复的，可在摘要写明区别。`,
    en: ({ summary, amount, days, cells }) =>
      `"${summary}" (${amount} yuan) has the same purpose and amount as ${listed(cells, "en")}, ${days} day(s) apart; look at the bills, and say in the summaries how they differ.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!E3",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-005", "运动会奖品", "职工活动支出", 1860],
            ["2026-03-13", "记-008", "运动会 奖品。", "职工活动支出", 1860],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-005", "运动会奖品", "职工活动支出", 1860],
            ["2026-03-13", "记-008", "运动会服装", "职工活动支出", 1860],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    if (tab?.columns.summary === undefined) return [];
    const pairs = closePairs(books, bareSummary, { windowDays, mostInYear, leastFen });
    return pairs.flatMap(({ first, other, days }) => {
      if (isToldApart(first, other)) return [];
      const args = {
        summary: other.row.values.summary ?? "",
        amount: yuanText(other.fen),
        days,
        cells: cellsOfPayments(tab, [first]),
      };
      return [{ at: placeOfRow(tab, other.row, "amount", "spending"), args } as const];
    });
  },
});

/** Lines of one voucher are left to `voucher-twice`, one payee's payments to `payment-near-duplicate`; two payees or members are two payments. */
function isToldApart(first: Payment, other: Payment): boolean {
  const [a, b] = [first.row.values, other.row.values];
  if (a.voucherNo !== null && a.voucherNo === b.voucherNo) return true;
  return (a.payee !== null && b.payee !== null) || a.memberNo !== b.memberNo || a.activity !== b.activity;
}

/** A summary's letters and digits; null for none. */
function bareSummary({ row: { values } }: Payment): string | null {
  const text = values.summary === null ? "" : squeezeText(values.summary).replace(/[^\p{L}\p{N}]/gu, "");
  return text.length < 2 ? null : text;
}
