import { practice, type Explained } from "../explained.js";

/** Records below the grand total are read. */
export const rowsAfterTotal: Explained = {
  code: "rows-after-total",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "合计行之后还有记录", en: "Records below the total" },
  why: {
    "zh-CN": "合计下面补记的几笔已经读入，但表上的合计公式多半没有包括它们。",
    en: "Entries added below the total are read, but the total's own formula most likely does not cover them.",
  },
  source: practice,
  expects: { "zh-CN": "所有记录都在合计行之上", en: "all records above the total" },
  examples: {
    fails: [
      {
        at: "支出!A4",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
            ["合计", null, null, { formula: "=SUM(D2:D2)", value: 500 }],
            ["2026-03-09", "补记：插花材料", "职工活动支出", 60],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
            ["2026-03-09", "插花材料", "职工活动支出", 60],
            ["合计", null, null, { formula: "=SUM(D2:D3)", value: 560 }],
          ],
        },
      },
    ],
  },
};
