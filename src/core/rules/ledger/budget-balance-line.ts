import { practice, type Explained } from "../explained.js";

/** A balance in the budget is neither income nor spending. */
export const budgetBalanceLine: Explained = {
  code: "budget-balance-line",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "预算中的结余项目", en: "A balance in the budget" },
  why: {
    "zh-CN": "结余不是预算收入也不是预算支出，没有算进去，否则预算合计就多了。",
    en: "A balance is neither budgeted income nor spending; it is left out of the budget's sums.",
  },
  source: practice,
  expects: { "zh-CN": "无须处理", en: "nothing to do" },
  examples: {
    fails: [
      {
        at: "预算!B3",
        sheets: {
          预算: [
            ["收支类别", "科目", "预算数"],
            ["收入", "拨缴经费收入", 10000],
            ["支出", "提取后备金", 2000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          预算: [
            ["收支类别", "科目", "预算数"],
            ["收入", "拨缴经费收入", 10000],
            ["支出", "业务支出", 2000],
          ],
        },
      },
    ],
  },
};
