import { practice, type Explained } from "../explained.js";

/** Money given or held for others, booked among the union's own. */
export const fundByAccount: Explained = {
  code: "fund-by-account",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "代管、捐助的钱混在工会收支里", en: "Money of others among the union's own" },
  why: {
    "zh-CN": "捐款和代管的钱不是工会的钱，混在结余里是审计常见的问题；已单列。",
    en: "Money given or held for others is not the union's; mixed into its balance it is a classic audit finding. It is kept apart here.",
  },
  source: practice,
  expects: {
    "zh-CN": "在“资金来源”栏注明，并单独核算",
    en: "the fund stated in the fund column, and accounts of its own",
  },
  examples: {
    fails: [
      {
        at: "收入!C3",
        sheets: {
          收入: [
            ["日期", "摘要", "科目", "资金来源", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", null, 10000],
            ["2026-03-06", "教职工捐款", "爱心捐款", null, 800],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收入: [
            ["日期", "摘要", "科目", "资金来源", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", null, 10000],
            ["2026-03-06", "教职工捐款", "爱心捐款", "爱心捐款", 800],
          ],
        },
      },
    ],
  },
};
