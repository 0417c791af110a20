import { practice, type Explained } from "../explained.js";

/** Words in a date column of the books; a plan may have them. */
export const dateUnreadable: Explained = {
  code: "date-unreadable",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "日期看不懂", en: "A date that cannot be read" },
  why: {
    "zh-CN": "收支按日期归入年度；看不出是哪一天，这一笔就不知道该算在哪一年，只能不计入。",
    en: "Receipts and payments belong to the year of their date; when no day can be read, the row cannot be placed in a year and is not counted.",
  },
  source: practice,
  expects: { "zh-CN": "年月日齐全的日期，如 2026-03-05", en: "a date with year, month and day, such as 2026-03-05" },
  examples: {
    fails: [
      {
        at: "支出!A2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["开学那天", "迎新茶话会", "职工活动支出", 600],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-05", "迎新茶话会", "职工活动支出", 600],
          ],
        },
      },
    ],
  },
};
