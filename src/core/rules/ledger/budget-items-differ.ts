import { practice, type Explained } from "../explained.js";

/** An account's own budget is not the sum of its items'. */
export const budgetItemsDiffer: Explained = {
  code: "budget-items-differ",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "预算与明细之和不符", en: "A budget that is not the sum of its items" },
  why: {
    "zh-CN": "科目预算应等于其明细之和；不等，批准的数和执行的数就对不上。写“其中”的只列一部分，其和不应超过科目预算。",
    en: "An account's budget should be the sum of its items; otherwise what was approved and what is followed differ. Items after 其中 (of which) are only a part and may come to less.",
  },
  source: practice,
  expects: {
    "zh-CN": "科目预算 = 各明细预算之和；只列“其中”的，不超过科目预算",
    en: "the account's budget = the sum of its items; parts of it come to no more",
  },
  examples: {
    fails: [
      {
        at: "预算!A2",
        sheets: {
          预算: [
            ["科目", "明细科目", "预算数"],
            ["职工活动支出", null, 8000],
            ["职工活动支出", "文体活动", 5000],
            ["职工活动支出", "会员活动", 2000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          预算: [
            ["科目", "明细科目", "预算数"],
            ["职工活动支出", null, 8000],
            ["职工活动支出", "文体活动", 5000],
            ["职工活动支出", "会员活动", 3000],
          ],
        },
      },
      {
        sheets: {
          预算: [
            ["科目", "预算数"],
            ["职工活动支出", 40000],
            ["其中：会员活动", 20000],
          ],
        },
      },
    ],
  },
};
