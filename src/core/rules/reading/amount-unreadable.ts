import { practice, type Explained } from "../explained.js";

/** Text that leaves the amount open is never counted. */
export const amountUnreadable: Explained = {
  code: "amount-unreadable",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "金额看不懂", en: "An amount that cannot be read" },
  why: {
    "zh-CN": "“约500”“500左右”不是确定的金额，记进账里就对不上凭证，所以不计入。",
    en: '"About 500" is no certain amount and would not agree with the voucher, so it is not counted.',
  },
  source: practice,
  expects: { "zh-CN": "只有数字的金额", en: "an amount in digits only" },
  examples: {
    fails: [
      {
        at: "支出!D2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", "约500"],
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
          ],
        },
      },
    ],
  },
};
