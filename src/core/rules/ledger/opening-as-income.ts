import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** Last year's balance typed as a receipt is the opening. */
export const openingAsIncome: Explained = {
  code: "opening-as-income",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "上年结余记成了收入", en: "The opening entered as income" },
  why: {
    "zh-CN": "上年结余是去年剩下的钱，算进今年收入，本年收入就虚增了。",
    en: "Last year's balance is money already counted last year; as income it would inflate this year's.",
  },
  source: accountingRules,
  expects: { "zh-CN": "上年结余填在设置中，不记收入", en: "the opening in the settings, not among the income" },
  examples: {
    fails: [
      {
        at: "收入!C2",
        sheets: {
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-01", "上年转入", "上年结余", 12000],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          日记账: [
            ["日期", "摘要", "科目", "收入", "支出", "余额"],
            ["2026-01-01", "上年结转", null, null, null, 12000],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000, null, 22000],
            ["2026-02-03", "茶话会", "职工活动支出", null, 500, 21500],
          ],
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 12000],
          ],
        },
      },
      {
        sheets: {
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
          ],
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 12000],
          ],
        },
      },
    ],
  },
};
