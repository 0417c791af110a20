import { practice, type Explained } from "../explained.js";

/** A journal's row is a receipt or a payment, never both. */
export const bothSides: Explained = {
  code: "both-sides",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "同一行既有收入又有支出", en: "Receipt and payment in one row" },
  why: {
    "zh-CN": "一行只能是一笔收入或一笔支出；两边都有数，不知道以哪个为准，两个都没有计入。",
    en: "A row is either a receipt or a payment; with figures on both sides neither can be trusted, and neither is counted.",
  },
  source: practice,
  expects: { "zh-CN": "收入、支出分成两行", en: "two rows, one for the receipt and one for the payment" },
  examples: {
    fails: [
      {
        at: "收支流水账!E3",
        sheets: {
          收支流水账: [
            ["日期", "摘要", "科目", "收入", "支出"],
            ["2026-01-05", "拨缴经费", "拨缴经费收入", 10000, null],
            ["2026-02-03", "元宵活动", "职工活动支出", 5, 100],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收支流水账: [
            ["日期", "摘要", "科目", "收入", "支出"],
            ["2026-01-05", "拨缴经费", "拨缴经费收入", 10000, null],
            ["2026-02-03", "元宵活动", "职工活动支出", null, 100],
          ],
        },
      },
    ],
  },
};
