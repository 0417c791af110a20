import { yuanText, type Fen } from "../../values/fen.js";
import type { Payment } from "../across/payments.js";
import { placeOfRow } from "../across/row-place.js";
import { practice } from "../explained.js";
import { bareName } from "../names.js";
import { defineRule } from "../rule.js";
import { cellsOfPayments, listed } from "./listed-cells.js";
import { closePairs } from "./close-pairs.js";

/** Days within which two payments may be one and the same. */
const windowDays = 7;
/** Smaller ones, such as bank charges, recur by nature. */
const leastFen: Fen = 10000;
/** What recurs oftener in the year is a usual price. */
const mostInYear = 3;

/** The same payee paid the same amount twice within a week, on two vouchers. Hints only: it may well be two purchases. */
export const paymentNearDuplicate = defineRule<{
  readonly payee: string;
  readonly amount: string;
  readonly days: number;
  readonly cells: string;
}>({
  code: "payment-near-duplicate",
  family: "patterns",
  severity: "info",
  title: { "zh-CN": "同一收款人短期内同额支出", en: "Same payee and amount within days" },
  why: {
    "zh-CN": `同一收款人 ${windowDays} 天内收到两笔相同金额（${leastFen / 100} 元以上）而凭证不同，可能是同一张票报了两次，看一眼原始凭证即可排除。`,
    en: `The same payee and amount (${leastFen / 100} yuan or more) twice within ${windowDays} days on two vouchers may be one bill paid twice; a look at the bills tells.`,
  },
  source: practice,
  expects: { "zh-CN": "两张不同的原始凭证", en: "two different bills" },
  says: {
    "zh-CN": ({ payee, amount, days, cells }) =>
      `“${payee}”在 ${listed(cells, "zh-CN")} 也有一笔 ${amount} 元，相隔 ${days} 天；请看一下是否为两张不同的票据，是则不须改动。`,
    en: ({ payee, amount, days, cells }) =>
      `"${payee}" was also paid ${amount} yuan in ${listed(cells, "en")}, ${days} day(s) before; see that there are two bills. If so, nothing to do.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!E3",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "收款人"],
            ["2026-03-09", "记-005", "运动会奖品", "职工活动支出", 1860, "某某文体店"],
            ["2026-03-13", "记-008", "奖品", "职工活动支出", 1860, "某某文体店"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "收款人"],
            ["2026-03-09", "记-005", "3月保洁费", "业务支出", 1860, "某某保洁"],
            ["2026-04-09", "记-018", "4月保洁费", "业务支出", 1860, "某某保洁"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    if (tab?.columns.payee === undefined) return [];
    const pairs = closePairs(books, payeeOf, { windowDays, mostInYear, leastFen });
    return pairs.flatMap(({ first, other, days }) => {
      const [one, two] = [first.row.values.voucherNo, other.row.values.voucherNo];
      if (one === null || two === null || one === two) return [];
      const args = {
        payee: other.row.values.payee ?? "",
        amount: yuanText(other.fen),
        days,
        cells: cellsOfPayments(tab, [first]),
      };
      return [{ at: placeOfRow(tab, other.row, "amount", "spending"), args } as const];
    });
  },
});

/** The payee in one spelling; null for none and for groups of people. */
function payeeOf({ row: { values } }: Payment): string | null {
  const { payee } = values;
  return payee === null || /会员|职工|教师|片区|全体|[各等、，,]/.test(payee) ? null : bareName(payee);
}
