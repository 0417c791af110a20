import { practice, type Explained } from "../explained.js";

/** A sheet of receipts or payments without any column for dates. */
export const datesAbsent: Explained = {
  code: "dates-absent",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "表中没有日期栏", en: "No column for dates" },
  why: {
    "zh-CN": "没有日期就查不出混进来的别的年度的账，各行只能都当作本年。",
    en: "Without dates, rows of another year cannot be told apart; all are taken to be of this one.",
  },
  source: practice,
  expects: { "zh-CN": "有“日期”一栏", en: "a column for dates" },
  examples: {
    fails: [
      {
        at: "支出",
        sheets: {
          支出: [
            ["凭证号", "摘要", "科目", "金额"],
            ["记-1", "三八节茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-06", "记-1", "三八节茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
