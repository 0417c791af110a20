import { ledgerPlace } from "./ledger-place.js";
import { defineRule } from "../rule.js";
import { yuanText } from "../../values/fen.js";

/** An account's spending stays within its budget; items may run over as long as their account does not. */
export const budgetOverspent = defineRule<{
  readonly account: string;
  readonly budget: string;
  readonly actual: string;
  readonly over: string;
}>({
  code: "budget-overspent",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "超预算支出", en: "Budget overspent" },
  why: {
    "zh-CN": "工会经费先有预算后有支出，超出部分须按程序调整预算。",
    en: "Spending follows the budget; what exceeds it needs a budget adjustment.",
  },
  source: {
    "zh-CN": "工会预算管理办法：无预算不支出，调整须按程序报批",
    en: "union budget rules: no spending without a budget, adjustments need approval",
  },
  expects: { "zh-CN": "不超过预算", en: "no more than the budget" },
  says: {
    "zh-CN": ({ account, budget, actual, over }) =>
      `“${account}”预算 ${budget} 元，已支出 ${actual} 元，超出 ${over} 元；请办理预算调整或说明原因。`,
    en: ({ account, budget, actual, over }) =>
      `"${account}" has a budget of ${budget} yuan and spending of ${actual}, ${over} too much; adjust the budget or explain.`,
  },
  needs: [["budget"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "预算!C2",
        sheets: {
          预算: [
            ["收支类别", "科目", "预算数"],
            ["支出", "维权支出", 1000],
            ["支出", "业务支出", 2000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-001", "困难职工帮扶", "维权支出", 1200],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          预算: [
            ["收支类别", "科目", "预算数"],
            ["支出", "维权支出", 1500],
            ["支出", "业务支出", 2000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-001", "困难职工帮扶", "维权支出", 1200],
          ],
        },
      },
    ],
  },
  check: (books) =>
    books.ledger.spending.flatMap(({ account, item, budget, actual, budgetSources }) => {
      if (item !== null || budget === null || actual <= budget) return [];
      const args = {
        account,
        budget: yuanText(budget),
        actual: yuanText(actual),
        over: yuanText(actual - budget),
      };
      const at = ledgerPlace(books, budgetSources.at(-1));
      return [{ at, args } as const];
    }),
});
