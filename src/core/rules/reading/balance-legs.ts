import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** The other leg of each payment in a journal of vouchers; said once a sheet. */
export const balanceLegs: Explained = {
  code: "balance-legs",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "对方科目的行不计入", en: "The other leg of an entry" },
  why: {
    "zh-CN": "凭证账里银行存款等行是同一笔钱的另一面，计入就会重复；这里只是告诉您它们没有算。",
    en: "In a journal of vouchers the rows of the bank and the like are the other side of the same money; counting them would count it twice. This only says that they were left out.",
  },
  source: accountingRules,
  expects: {
    "zh-CN": "收支各以收支科目的行为准；无须处理",
    en: "income and spending are taken from their own accounts' rows; nothing to do",
  },
  examples: {
    fails: [
      {
        at: "序时账!D2",
        sheets: {
          序时账: [
            ["日期", "凭证号", "摘要", "科目", "借方金额", "贷方金额"],
            ["2026-01-05", "记-1", "收到拨缴经费", "银行存款", 500, null],
            ["2026-01-05", "记-1", "收到拨缴经费", "拨缴经费收入", null, 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "收到拨缴经费", "拨缴经费收入", 500],
          ],
        },
      },
    ],
  },
};
