import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** Money moved between the union's own accounts. */
export const transferNotCounted: Explained = {
  code: "transfer-not-counted",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "内部划转不计收支", en: "A transfer between own accounts" },
  why: {
    "zh-CN": "提现、转账只是钱换了地方，不是收入也不是支出；若其实是花掉了，请填科目。",
    en: "Drawing cash or moving money changes its place only; if it was in fact spent, fill in the account.",
  },
  source: accountingRules,
  expects: { "zh-CN": "收支才记收支科目，划转不记", en: "accounts for what was earned or spent only" },
  examples: {
    fails: [
      {
        at: "支出!D2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "提现", null, 500],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
          ],
        },
      },
    ],
  },
};
