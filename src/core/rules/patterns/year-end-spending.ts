import { dayOf } from "../../values/day.js";
import { yuanText } from "../../values/fen.js";
import { paymentsOfYear, type Payment } from "../across/payments.js";
import { placeOfRow } from "../across/row-place.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { cellsOfPayments, listed } from "./listed-cells.js";

/** The last days of December that count as the year's end. */
const lastDays = 5;
/** More than this share of the year's spending. */
const mostShare = 1 / 3;
/** In books with fewer payments one large one decides. */
const leastPayments = 10;

/** A large part of the year's spending falls on its last days. */
export const yearEndSpending = defineRule<{
  readonly percent: number;
  readonly amount: string;
  readonly payments: number;
  readonly cells: string;
}>({
  code: "year-end-spending",
  family: "patterns",
  severity: "info",
  title: { "zh-CN": "年底集中支出", en: "Spending at the year's end" },
  why: {
    "zh-CN": `全年 ${leastPayments} 笔以上支出中，最后 ${lastDays} 天的金额超过三分之一，审计会问是否突击花钱；年终慰问等正常支出说明即可。`,
    en: `Where more than a third of the spending of a year with ${leastPayments} payments or more falls on its last ${lastDays} days, auditors ask about spending for spending's sake; year-end visits and the like explain it.`,
  },
  source: practice,
  expects: { "zh-CN": "支出均衡，或有说明", en: "spending spread over the year, or a reason" },
  says: {
    "zh-CN": ({ percent, amount, payments, cells }) =>
      `最后 ${lastDays} 天支出 ${payments} 笔、${amount} 元，占全年 ${percent}%（${listed(cells, "zh-CN")}）；请备好说明。`,
    en: ({ percent, amount, payments, cells }) =>
      `${payments} payments of the last ${lastDays} days come to ${amount} yuan, ${percent}% of the year (${listed(cells, "en")}); have the reason at hand.`,
  },
  needs: [["disbursements"]],
  examples: { fails: [{ at: "支出!E11", ...bookOf(900) }], passes: [bookOf(300)] },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    const payments = paymentsOfYear(books);
    if (tab === undefined || payments.length < leastPayments) return [];
    const from = (dayOf(books.reading.year, 12, 31) ?? 0) - lastDays + 1;
    const late = payments.filter(({ day }) => day !== null && day >= from);
    const last = late.at(-1);
    if (last === undefined) return [];
    const [all, end] = [sumOf(payments), sumOf(late)];
    if (end <= all * mostShare) return [];
    const args = {
      percent: Math.round((end / all) * 100),
      amount: yuanText(end),
      payments: late.length,
      cells: cellsOfPayments(tab, late),
    };
    return [{ at: placeOfRow(tab, last.row, "amount", "spending"), args }];
  },
});

function sumOf(payments: readonly Payment[]): number {
  return payments.reduce((sum, { fen }) => sum + fen, 0);
}

/** Nine payments of a hundred yuan and odd, and one at the year's end. */
function bookOf(last: number): { readonly today: string; readonly sheets: Record<string, (string | number)[][]> } {
  const rows = Array.from({ length: 9 }, (_, index) => [
    `2026-0${index + 1}-12`,
    `记-00${index + 1}`,
    `第${index + 1}次活动用品`,
    "职工活动支出",
    100 + index,
  ]);
  const end = ["2026-12-29", "记-010", "年终活动用品", "职工活动支出", last];
  return {
    today: "2027-01-10",
    sheets: { 支出: [["日期", "凭证号", "摘要", "科目", "金额"], ...rows, end] },
  };
}
