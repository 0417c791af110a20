import { yuanText } from "../../values/fen.js";
import { activityAccounts } from "../activities/activity-accounts.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { placeOfRow } from "./row-place.js";

/** An activity cost more than was planned for it; by its payments, else by the plan's own figure. */
export const activityOverBudget = defineRule<Readonly<Record<"title" | "budget" | "spent" | "excess", string>>>({
  code: "activity-over-budget",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "活动支出超预算", en: "Activity over its budget" },
  why: {
    "zh-CN": "活动超出预算的部分要有批准手续，否则就是无预算支出。",
    en: "What an activity costs beyond its budget needs an approval; else it is spending without a budget.",
  },
  source: practice,
  expects: { "zh-CN": "不超过活动预算，或有追加预算的批准", en: "no more than its budget, or an approved addition" },
  says: {
    "zh-CN": ({ title, budget, spent, excess }) =>
      `“${title}”预算 ${budget} 元，实际支出 ${spent} 元，超出 ${excess} 元；请核对支出是否都属于此活动，确属超支的补办追加预算手续。`,
    en: ({ title, budget, spent, excess }) =>
      `"${title}" had a budget of ${budget} yuan and cost ${spent}, ${excess} too much; see whether all of it belongs to the activity, and have an addition to the budget approved where it does.`,
  },
  needs: [["activities"]],
  examples: {
    fails: [
      {
        at: "活动!C3",
        sheets: {
          活动: [
            ["活动日期", "活动名称", "预算金额"],
            ["2026-03-06", "三八妇女节插花", 2000],
            ["2026-04-20", "教职工运动会", 6000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
            ["2026-03-06", "记-001", "鲜花", "职工活动支出", 1800, "三八妇女节插花"],
            ["2026-04-20", "记-002", "奖品", "职工活动支出", 4000, "教职工运动会"],
            ["2026-04-22", "记-003", "服装", "职工活动支出", 2500, "教职工运动会"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "预算金额"],
            ["2026-04-20", "教职工运动会", 6000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
            ["2026-04-20", "记-001", "奖品", "职工活动支出", 4000, "教职工运动会"],
            ["2026-04-22", "记-002", "服装", "职工活动支出", 2000, "教职工运动会"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.activities;
    if (tab?.columns.budget === undefined) return [];
    return activityAccounts(books).flatMap(({ row, title, budget, spent }) => {
      if (budget === null || spent === null || budget <= 0 || spent <= budget) return [];
      const args = { title, budget: yuanText(budget), spent: yuanText(spent), excess: yuanText(spent - budget) };
      return [{ at: placeOfRow(tab, row, "budget"), args } as const];
    });
  },
});
