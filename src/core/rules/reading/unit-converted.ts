import { practice, type Explained } from "../explained.js";

/** Amounts kept in 万元 or 千元. */
export const unitConverted: Explained = {
  code: "unit-converted",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "金额不是以元为单位", en: "Amounts not in yuan" },
  why: {
    "zh-CN": "预算常以万元编制，与以元记的账相比要换算；这里告诉您已经换算过了。",
    en: "Budgets are often kept in units of 10,000 yuan; to compare them with books in yuan they are converted, and this says so.",
  },
  source: practice,
  expects: {
    "zh-CN": "核对换算后的数；以元编制则不会出现",
    en: "check the converted figures; a budget in yuan needs no conversion",
  },
  examples: {
    fails: [
      {
        at: "预算!B3",
        sheets: {
          预算: [
            ["2026年工会经费预算表", null],
            ["单位：万元", null],
            ["科目", "预算数"],
            ["拨缴经费收入", 10],
            ["职工活动支出", 8],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          预算: [
            ["2026年工会经费预算表", null],
            ["单位：元", null],
            ["科目", "预算数"],
            ["拨缴经费收入", 100000],
            ["职工活动支出", 80000],
          ],
        },
      },
    ],
  },
};
