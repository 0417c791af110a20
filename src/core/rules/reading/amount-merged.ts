import { practice, type Explained } from "../explained.js";

/** One amount merged over several rows is counted once. */
export const amountMerged: Explained = {
  code: "amount-merged",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "金额与上面的行合并", en: "An amount merged over rows" },
  why: {
    "zh-CN": "几行共用一个合并单元格的金额，只能算一笔；若各行其实各有金额，其余几笔就漏了。",
    en: "An amount merged over several rows can only count once; if each row has an amount of its own, the others are lost.",
  },
  source: practice,
  expects: { "zh-CN": "每行各自的金额，或一笔记一行", en: "an amount in each row, or one row a payment" },
  examples: {
    fails: [
      {
        at: "支出!D3",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会水果", "职工活动支出", 500],
            ["2026-03-06", "茶话会点心", "职工活动支出", null],
          ],
        },
        merges: { 支出: ["D2:D3"] },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会水果", "职工活动支出", 300],
            ["2026-03-06", "茶话会点心", "职工活动支出", 200],
          ],
        },
      },
    ],
  },
};
