import { practice, type Explained } from "../explained.js";

/** A row dated outside the report's year. */
export const otherYear: Explained = {
  code: "other-year",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "日期不在本年度", en: "A date outside the year" },
  why: {
    "zh-CN": "决算只列本年的收支；别的年度的日期可能是录错了，也可能是补记上年，先不计入。",
    en: "The account is of one year; another year's date may be a slip or an entry of last year, and is not counted.",
  },
  source: practice,
  expects: { "zh-CN": "本年度之内的日期", en: "a date within the year" },
  examples: {
    fails: [
      {
        at: "支出!A2",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
          ],
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2025-03-06", "三八节茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
          ],
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
