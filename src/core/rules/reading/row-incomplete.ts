import { practice, type Explained } from "../explained.js";

/** A text that makes no record and is no note either. */
export const rowIncomplete: Explained = {
  code: "row-incomplete",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "只有一处文字的行", en: "A row with nothing but a text" },
  why: {
    "zh-CN": "一行里只有一处文字，可能是说明，也可能是没录完的一笔；程序没有把它算作记录。",
    en: "A row with a single text may be a remark or an entry not finished; it is not taken for a record.",
  },
  source: practice,
  expects: { "zh-CN": "填全的记录，或以“注：”开头的说明", en: 'a complete record, or a note that begins with "Note:"' },
  examples: {
    fails: [
      {
        at: "支出!B3",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", 500],
            [null, "老陈垫付", null, null],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", 500],
            ["注：茶话会费用由老陈垫付", null, null, null],
          ],
        },
      },
    ],
  },
};
