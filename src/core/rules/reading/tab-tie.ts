import { practice, type Explained } from "../explained.js";

/** Two sheets that nothing tells apart. */
export const tabTie: Explained = {
  code: "tab-tie",
  family: "tabs",
  severity: "error",
  title: { "zh-CN": "分不清用哪张表", en: "Two sheets alike" },
  why: {
    "zh-CN": "两张表一模一样像“支出”，只能用一张，另一张的记录没有计入。",
    en: "Two sheets look alike as disbursements; only one can be taken and the records of the other are not counted.",
  },
  source: practice,
  expects: { "zh-CN": "合成一张表，或在设置表中写明用哪一张", en: "one sheet, or a row of the settings that names it" },
  examples: {
    fails: [
      {
        at: "支出一!A1",
        sheets: {
          支出一: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
          ],
          支出二: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-04-11", "春游", "职工活动支出", 900],
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
            ["2026-04-11", "春游", "职工活动支出", 900],
          ],
        },
      },
    ],
  },
};
