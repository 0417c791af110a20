import type { Fen } from "../../values/fen.js";
import { paymentsOfYear, type Payment } from "../across/payments.js";
import { placeOfRow } from "../across/row-place.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { cellsOfPayments, listed } from "./listed-cells.js";

/** Payments of 1000 yuan and more are looked at, and multiples of it are round. */
const roundFen: Fen = 100000;
/** Fewer payments show nothing. */
const leastPayments = 10;
/** Far above the half that might be chance in a small union. */
const mostRound = 0.75;

/** Nearly all larger payments are whole thousands: bills seldom are. Benefits and grants, which are fixed sums, are left out. */
export const roundAmounts = defineRule<{ readonly round: number; readonly payments: number; readonly cells: string }>({
  code: "round-amounts",
  family: "patterns",
  severity: "info",
  title: { "zh-CN": "整千元支出偏多", en: "Mostly round amounts" },
  why: {
    "zh-CN": `据实报销的金额很少是整千元；1000 元以上的支出（不计慰问、补助）有 ${leastPayments} 笔以上，而整千元的超过 ${mostRound * 100}% 时，请留意是否按概数报销或预付。`,
    en: `Bills are seldom whole thousands; where more than ${mostRound * 100}% of ${leastPayments} or more payments of 1000 yuan and over (benefits aside) are, estimates or advances may have been booked.`,
  },
  source: practice,
  expects: { "zh-CN": "与票据一致的金额", en: "the amounts of the bills" },
  says: {
    "zh-CN": ({ round, payments, cells }) =>
      `1000 元以上的 ${payments} 笔支出中有 ${round} 笔是整千元（${listed(cells, "zh-CN")}）；请留意是否附有等额票据。`,
    en: ({ round, payments, cells }) =>
      `${round} of ${payments} payments of 1000 yuan and over are whole thousands (${listed(cells, "en")}); see that there are bills for just these amounts.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [{ at: "支出!E11", sheets: { 支出: sheetOf([2, 3, 1, 5, 4, 2, 6, 3, 8, 2]) } }],
    passes: [{ sheets: { 支出: sheetOf([2, 3.12, 1, 5.4, 4, 2.36, 6, 3, 8, 2]) } }],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    if (tab === undefined) return [];
    const payments = paymentsOfYear(books);
    const whole = payments.filter(({ fen }) => fen % roundFen === 0);
    if (whole.length <= leastPayments * mostRound) return [];
    const large = payments.filter((payment) => payment.fen >= roundFen && !isFixedSum(payment));
    const round = large.filter(({ fen }) => fen % roundFen === 0);
    const last = round.at(-1);
    if (last === undefined || large.length < leastPayments || round.length <= large.length * mostRound) return [];
    const args = { round: round.length, payments: large.length, cells: cellsOfPayments(tab, round) };
    return [{ at: placeOfRow(tab, last.row, "amount", "spending"), args }];
  },
});

/** Benefits and grants are fixed sums a head. */
function isFixedSum({ row: { values } }: Payment): boolean {
  const { summary, category, item, memberNo } = values;
  return (
    memberNo !== null ||
    /慰问|补助|救助|帮扶|助学|送温暖|奖金|经费|津贴|讲课费|课酬|gift|grant/i.test(
      `${summary ?? ""}${category ?? ""}${item ?? ""}`,
    )
  );
}

/** A register of payments of so many thousand yuan, one a fortnight. */
function sheetOf(thousands: readonly number[]): (string | number)[][] {
  const rows = thousands.map((thousand, index) => [
    `2026-0${1 + Math.floor(index / 2)}-${index % 2 === 0 ? "08" : "22"}`,
    `记-${String(index + 1).padStart(3, "0")}`,
    `第${index + 1}次活动用品`,
    "职工活动支出",
    Math.round(thousand * 1000),
  ]);
  return [["日期", "凭证号", "摘要", "科目", "金额"], ...rows];
}
