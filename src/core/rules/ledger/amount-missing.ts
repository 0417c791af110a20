import { practice, type Explained } from "../explained.js";

/** A row of the journal from which no amount can be taken. */
export const amountMissing: Explained = {
  code: "amount-missing",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "没有可用的金额", en: "No usable amount" },
  why: {
    "zh-CN": "一行里没有金额，就没有数可以列进决算；余额栏里的数只在写明是上年结余时才用。",
    en: "Without an amount there is nothing to enter in the report; a balance is taken only where the row says that it is last year's.",
  },
  source: practice,
  expects: {
    "zh-CN": "填写金额；上年结余在摘要中写明",
    en: "the amount; a balance brought forward named as such in the description",
  },
  examples: {
    fails: [
      {
        at: "收入!D2",
        sheets: {
          收入: [
            ["日期", "缴款单位", "摘要", "金额", "余额", "科目"],
            ["2026-01-01", "上年结余", null, null, 12000, null],
            ["2026-01-05", "区教育工会", "一季度经费", 10000, 22000, "拨缴经费收入"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收入: [
            ["日期", "缴款单位", "摘要", "金额", "余额", "科目"],
            ["2026-01-01", null, "上年结余", null, 12000, null],
            ["2026-01-05", "区教育工会", "一季度经费", 10000, 22000, "拨缴经费收入"],
          ],
        },
      },
    ],
  },
};
