import { practice, type Explained } from "../explained.js";

/** A second table of the same kind in one sheet. */
export const blockNotRead: Explained = {
  code: "block-not-read",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "同一张表里还有一段没有读取", en: "A further table in the sheet is not read" },
  why: {
    "zh-CN": "一张表里收入、支出各只读一段；后面再起的一段没有计入。",
    en: "Of each kind one table is read in a sheet; the further one below is not counted.",
  },
  source: practice,
  expects: { "zh-CN": "同一种记录连成一段", en: "the records of one kind in one table" },
  examples: {
    fails: [
      {
        at: "收支!A8",
        sheets: {
          收支: [
            ["一月收入", null, null, null],
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "拨缴经费", "拨缴经费收入", 500],
            ["一月支出", null, null, null],
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-09", "迎春联欢", "职工活动支出", 100],
            ["二月收入", null, null, null],
            ["日期", "摘要", "科目", "金额"],
            ["2026-02-03", "拨缴经费", "拨缴经费收入", 300],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收支: [
            ["收入", null, null, null],
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "拨缴经费", "拨缴经费收入", 500],
            ["2026-02-03", "拨缴经费", "拨缴经费收入", 300],
            ["支出", null, null, null],
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-09", "迎春联欢", "职工活动支出", 100],
          ],
        },
      },
    ],
  },
};
