import type { Explained } from "../explained.js";
import { accountScheme } from "../sources.js";

/** An income account among the payments, or the reverse. */
export const accountWrongSide: Explained = {
  code: "account-wrong-side",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "收入、支出科目用反了", en: "An account of the other side" },
  why: {
    "zh-CN": "支出表里写了收入科目，不知道是科目错了还是记错了表，两边都没有计入。",
    en: "A payment on an income account leaves open which of the two is wrong; it is counted on neither side.",
  },
  source: accountScheme,
  expects: {
    "zh-CN": "收入用收入科目，支出用支出科目",
    en: "income accounts for receipts, spending accounts for payments",
  },
  examples: {
    fails: [
      {
        at: "支出!C2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "退回多拨经费", "拨缴经费收入", 500],
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
            ["2026-03-06", "付会场费", "业务支出", 500],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
          ],
        },
      },
    ],
  },
};
