import { practice, type Explained } from "../explained.js";

/** One tab kept in a sheet a month, a quarter or a half-year. */
export const tabInParts: Explained = {
  code: "tab-in-parts",
  family: "tabs",
  severity: "error",
  title: { "zh-CN": "按月分记在几张表", en: "A sheet for each part of the year" },
  why: {
    "zh-CN": "每月一张表时程序只能取其中一张，其余各月都没有计入，全年的数必然少。",
    en: "With a sheet for each month only one of them is taken; the other months are not counted and the year's figures come short.",
  },
  source: practice,
  expects: { "zh-CN": "全年记在一张表里", en: "the whole year in one sheet" },
  examples: {
    fails: [
      {
        at: "1月支出!A1",
        sheets: {
          "1月支出": [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-16", "迎春联欢", "职工活动支出", 500],
          ],
          "2月支出": [
            ["日期", "摘要", "科目", "金额"],
            ["2026-02-26", "元宵灯谜", "职工活动支出", 300],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-16", "迎春联欢", "职工活动支出", 500],
            ["2026-02-26", "元宵灯谜", "职工活动支出", 300],
          ],
        },
      },
    ],
  },
};
