import type { Explained } from "../explained.js";
import { excelLimits } from "../sources.js";

/** Rows that look like records above the header, where none is looked for. */
export const rowsAboveHeader: Explained = {
  code: "rows-above-header",
  family: "tabs",
  severity: "error",
  title: { "zh-CN": "表头上面有记录", en: "Records above the header" },
  why: {
    "zh-CN": "排序时连表头一起选中，表头就会落到中间，它上面的各笔读不到，会从合计里消失。",
    en: "When a list is sorted together with its header, the rows that come to stand above it cannot be read and drop out of every total.",
  },
  source: excelLimits,
  expects: {
    "zh-CN": "表头在所有记录之上",
    en: "the header above all records",
  },
  examples: {
    fails: [
      {
        at: "支出!A1",
        sheets: {
          支出: [
            ["2026-03-06", "茶话会", "职工活动支出", 500],
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-09", "插花材料", "职工活动支出", 60],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["某某小学工会支出明细"],
            ["编制单位：某某小学工会", null, "2026年3月", "单位：元"],
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
            ["2026-03-09", "插花材料", "职工活动支出", 60],
          ],
        },
      },
    ],
  },
};
