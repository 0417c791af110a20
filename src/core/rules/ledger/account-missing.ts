import type { Explained } from "../explained.js";
import { accountScheme } from "../sources.js";

/** No account, no item and no kind of visit that would tell it. */
export const accountMissing: Explained = {
  code: "account-missing",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "没有科目", en: "No account" },
  why: {
    "zh-CN": "没有科目就不知道列在决算表的哪一行，这笔支出没有计入。",
    en: "Without an account the payment has no line in the report; it is not counted.",
  },
  source: accountScheme,
  expects: { "zh-CN": "每笔收支都有科目", en: "an account in each row" },
  examples: {
    fails: [
      {
        at: "支出!C2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", null, 500],
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
            ["2026-03-06", "三八节茶话会", "职工活动支出", 500],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
          ],
        },
      },
    ],
  },
};
