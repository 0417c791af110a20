import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** A line of a voucher is a debit or a credit. */
export const bothLegs: Explained = {
  code: "both-legs",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "同一行既有借方又有贷方", en: "Debit and credit in one row" },
  why: {
    "zh-CN": "分录的一行只能记借方或贷方一边；两边都有数，看不出是收是支，没有计入。",
    en: "A line of an entry is a debit or a credit; with both, it cannot be told whether money came in or went out, and neither is counted.",
  },
  source: accountingRules,
  expects: { "zh-CN": "借方、贷方分成两行", en: "two rows, one for the debit and one for the credit" },
  examples: {
    fails: [
      {
        at: "序时账!F4",
        sheets: {
          序时账: [
            ["日期", "凭证号", "摘要", "科目", "借方金额", "贷方金额"],
            ["2026-01-05", "记-1", "收到拨缴经费", "银行存款", 500, null],
            ["2026-01-05", "记-1", "收到拨缴经费", "拨缴经费收入", null, 500],
            ["2026-01-07", "记-2", "退回球衣款", "职工活动支出", 10, 10],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          序时账: [
            ["日期", "凭证号", "摘要", "科目", "借方金额", "贷方金额"],
            ["2026-01-05", "记-1", "收到拨缴经费", "银行存款", 500, null],
            ["2026-01-05", "记-1", "收到拨缴经费", "拨缴经费收入", null, 500],
            ["2026-01-07", "记-2", "买球衣", "职工活动支出", 10, null],
            ["2026-01-07", "记-2", "买球衣", "银行存款", null, 10],
          ],
        },
      },
    ],
  },
};
