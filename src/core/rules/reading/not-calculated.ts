import type { Explained } from "../explained.js";
import { excelLimits } from "../sources.js";

/** A formula saved by a program that does not calculate. */
export const notCalculated: Explained = {
  code: "not-calculated",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "公式还没有计算", en: "A formula without a result" },
  why: {
    "zh-CN": "有的软件导出时只存公式、不存结果，不打开重算就不知道金额是多少，只能先不计入。",
    en: "Some programs save a formula without its result; until Excel has calculated it the amount is unknown and cannot be counted.",
  },
  source: excelLimits,
  expects: { "zh-CN": "用 Excel 打开并保存过、带有计算结果的公式", en: "a formula saved by Excel with its result" },
  examples: {
    fails: [
      {
        at: "支出!D2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", { formula: "=400*2", value: { error: "#UNCALCULATED" } }],
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
          ],
        },
      },
    ],
  },
};
