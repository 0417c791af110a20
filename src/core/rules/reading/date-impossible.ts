import { practice, type Explained } from "../explained.js";

/** The 30th of February and the like. */
export const dateImpossible: Explained = {
  code: "date-impossible",
  family: "cells",
  severity: "error",
  title: { "zh-CN": "没有这一天", en: "A day that does not exist" },
  why: {
    "zh-CN": "2 月 30 日这样的日期一定录错了，按它归入哪一年、哪一月都不可靠，所以不计入。",
    en: "A date such as 30 February is certainly mistyped; whatever month it is put in would be a guess, so the row is not counted.",
  },
  source: practice,
  expects: { "zh-CN": "日历上确有的日期", en: "a day of the calendar" },
  examples: {
    fails: [
      {
        at: "支出!A2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-02-30", "元宵灯谜奖品", "职工活动支出", 300],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-02-28", "元宵灯谜奖品", "职工活动支出", 300],
          ],
        },
      },
    ],
  },
};
