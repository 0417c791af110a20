import { practice, type Explained } from "../explained.js";

/** Two headers that mean one column; only one of them can be read. */
export const headerDuplicate: Explained = {
  code: "header-duplicate",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "两列表头同义", en: "Two headers for one column" },
  why: {
    "zh-CN": "两列都像“金额”，只能读一列；若数字其实在另一列，整列就没有计入。",
    en: "Two columns look like the amount and only one can be read; if the figures stand in the other, none of them is counted.",
  },
  source: practice,
  expects: { "zh-CN": "一种内容只有一列", en: "one column for each matter" },
  examples: {
    fails: [
      {
        at: "支出!E1",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额", "发生额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500, 480],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额", "备注"],
            ["2026-03-06", "茶话会", "职工活动支出", 500, "含税"],
          ],
        },
      },
    ],
  },
};
