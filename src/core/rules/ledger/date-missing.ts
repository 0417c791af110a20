import { practice, type Explained } from "../explained.js";

/** An amount whose year is unknown. */
export const dateMissing: Explained = {
  code: "date-missing",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "没有日期，不知道是哪一年的", en: "No date, so no year" },
  why: {
    "zh-CN": "没有日期就不知道该不该算在本年，不计入；只有写明是上年结余的行可以没有日期。",
    en: "Without a date nobody can tell whether the row belongs to the year; only one that says it is last year's balance needs none.",
  },
  source: practice,
  expects: { "zh-CN": "填写日期", en: "the date" },
  examples: {
    fails: [
      {
        at: "收入!A2",
        sheets: {
          收入: [
            ["日期", "缴款单位", "摘要", "科目", "金额"],
            [null, "上年结余", "转入", "其他收入", 12000],
            ["2026-01-05", "区教育工会", "一季度经费", "拨缴经费收入", 10000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收入: [
            ["日期", "缴款单位", "摘要", "科目", "金额"],
            ["2026-01-02", "上年结余", "转入", "其他收入", 12000],
            ["2026-01-05", "区教育工会", "一季度经费", "拨缴经费收入", 10000],
          ],
        },
      },
    ],
  },
};
