import type { Explained } from "../explained.js";
import { excelLimits } from "../sources.js";

/** An error value is unknown, never zero. */
export const cellError: Explained = {
  code: "cell-error",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "单元格是错误值", en: "A cell holds an error" },
  why: {
    "zh-CN": "公式出错的单元格没有数值，程序不会把它当作 0，该行也就不计入，合计会少一笔。",
    en: "A cell whose formula fails has no value. It is not taken for zero, so its row is not counted and the sums come short.",
  },
  source: excelLimits,
  expects: {
    "zh-CN": "数字、日期或文字，不是 #REF!、#N/A 一类的错误值",
    en: "a number, a date or a text, not #REF! or #N/A",
  },
  examples: {
    fails: [
      {
        at: "支出!D2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", { formula: "=#REF!*2", value: { error: "#REF!" } }],
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
            ["2026-03-06", "三八节茶话会", "职工活动支出", { formula: "=400*2", value: 800 }],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
          ],
        },
      },
    ],
  },
};
