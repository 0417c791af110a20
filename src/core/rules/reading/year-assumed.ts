import { practice, type Explained } from "../explained.js";

/** Without a setting the year is told from titles and dates. */
export const yearAssumed: Explained = {
  code: "year-assumed",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "年度是推断的", en: "The year is assumed" },
  why: {
    "zh-CN": "没写年度，程序按标题和多数日期推断；推断错了，整年的收支都会归错。",
    en: "Without a stated year it is told from titles and dates; if that is wrong, everything is put into the wrong year.",
  },
  source: practice,
  expects: { "zh-CN": "设置表中写明“年度”", en: 'the setting "Year"' },
  examples: {
    fails: [
      {
        at: "",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
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
            ["2026-03-06", "茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
