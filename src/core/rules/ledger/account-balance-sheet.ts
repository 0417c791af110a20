import type { Explained } from "../explained.js";
import { accountScheme } from "../sources.js";

/** An account of assets, debts or balances. */
export const accountBalanceSheet: Explained = {
  code: "account-balance-sheet",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "不是收支科目", en: "Neither income nor spending" },
  why: {
    "zh-CN": "借出、垫付、往来的钱还要收回，不是花掉的；当作支出会把结余记少。",
    en: "Money lent or advanced comes back; counted as spent it would make the balance too small.",
  },
  source: accountScheme,
  expects: {
    "zh-CN": "收支用收支科目，往来款另行登记",
    en: "income and spending accounts; money owed is kept elsewhere",
  },
  examples: {
    fails: [
      {
        at: "支出!C2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "春游押金", "其他应收款", 500],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
          ],
        },
      },
    ],
  },
};
