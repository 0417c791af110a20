import type { Explained } from "../explained.js";
import { excelLimits } from "../sources.js";

/** Excel keeps 15 digits of a number; resident IDs have a rule of their own. */
export const digitsLost: Explained = {
  code: "digits-lost",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "号码超过 15 位的部分变成 0", en: "Digits after the 15th became 0" },
  why: {
    "zh-CN": "Excel 的数字只保留 15 位，更长的号码存成数字后，末几位就永远成了 0，找不回来。",
    en: "Excel keeps 15 digits of a number; of a longer one stored as a number the last digits are 0 for good.",
  },
  source: excelLimits,
  expects: { "zh-CN": "先设为“文本”格式再录入的号码", en: "the number typed into a cell formatted as text" },
  examples: {
    fails: [
      {
        at: "支出!B2",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-06", 202603060012345000, "茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-06", "202603060012345678", "茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
