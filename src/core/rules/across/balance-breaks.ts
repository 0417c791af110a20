import { yuanText } from "../../values/fen.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { balanceRuns } from "./running-balance.js";

/** Each balance of a journal is the one before it plus what came in less what went out; said where it first breaks, not wherever that is carried on. */
export const balanceBreaks = defineRule<{
  readonly stated: string;
  readonly expected: string;
  readonly gap: string;
}>({
  code: "balance-breaks",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "余额推算不符", en: "Running balance breaks" },
  why: {
    "zh-CN": "余额＝上行余额＋收入－支出；断开之处不是余额录错，就是有一笔收支漏记、错记或插入后没有重算。",
    en: "A balance is the one above plus receipts less payments; where it breaks, it is mistyped, or a row is missing, wrong, or was put in later.",
  },
  source: practice,
  expects: { "zh-CN": "上行余额＋收入－支出", en: "the balance above + in − out" },
  says: {
    "zh-CN": ({ stated, expected, gap }) =>
      `余额为 ${stated} 元，按上一余额和收支推算应为 ${expected} 元，相差 ${gap} 元；请核对本行余额和收支金额。`,
    en: ({ stated, expected, gap }) =>
      `The balance says ${stated} yuan, but the one before it with what came in and went out makes ${expected} (${gap} apart); check this row's balance and amount.`,
  },
  needs: [["disbursements", "income"]],
  examples: {
    fails: [
      {
        at: "收支明细账!G5",
        sheets: {
          收支明细账: [
            ["日期", "凭证号", "摘要", "科目", "收入", "支出", "余额"],
            ["2026-01-01", null, "上年结转", null, 1000, null, 1000],
            ["2026-01-05", "记-001", "办公用品", "业务支出", null, 100, 900],
            ["2026-01-10", "记-002", "利息", "其他收入", 20, null, 920],
            ["2026-01-20", "记-003", "横幅", "职工活动支出", null, 80, 860],
            ["2026-02-20", "记-004", "奖品", "职工活动支出", null, 60, 800],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收支明细账: [
            ["日期", "凭证号", "摘要", "科目", "收入", "支出", "余额"],
            ["2026-01-01", null, "上年结转", null, 1000, null, 1000],
            ["2026-01-05", "记-001", "办公用品", "业务支出", null, 100, 900],
            ["2026-01-10", "记-002", "利息", "其他收入", 20, null, 920],
            ["2026-01-20", "记-003", "横幅", "职工活动支出", null, 80, 840],
            ["2026-02-20", "记-004", "奖品", "职工活动支出", null, 60, 780],
          ],
        },
      },
    ],
  },
  wanting: (books) => {
    const runs = balanceRuns(books);
    return runs.length > 0 && runs.every(({ isClear }) => !isClear) ? { kind: "unclear", column: "balance" } : null;
  },
  check: (books) =>
    balanceRuns(books).flatMap(({ isClear, breaks }) => {
      if (!isClear) return [];
      return breaks.map(({ sheet, row, column, stated, expected }) => {
        const args = {
          stated: yuanText(stated),
          expected: yuanText(expected),
          gap: yuanText(Math.abs(stated - expected)),
        };
        return { at: { sheet, row, column }, args };
      });
    }),
});
