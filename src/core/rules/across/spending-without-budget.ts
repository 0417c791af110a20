import { ledgerPlace } from "./ledger-place.js";
import { defineRule } from "../rule.js";
import { yuanText } from "../../values/fen.js";

/** In a union that budgets its spending, an account with spending has a budget. */
export const spendingWithoutBudget = defineRule<{ readonly account: string; readonly actual: string }>({
  code: "spending-without-budget",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "无预算支出", en: "Spending without a budget" },
  why: {
    "zh-CN": "工会经费无预算不得支出，是审计的常见问题。",
    en: "Nothing may be spent without a budget; a usual audit finding.",
  },
  source: {
    "zh-CN": "工会预算管理办法：无预算不支出，调整须按程序报批",
    en: "union budget rules: no spending without a budget, adjustments need approval",
  },
  expects: { "zh-CN": "预算表中有此科目", en: "a budget line for the account" },
  says: {
    "zh-CN": ({ account, actual }) => `“${account}”没有预算却已支出 ${actual} 元；请办理预算调整。`,
    en: ({ account, actual }) => `"${account}" has spending of ${actual} yuan and no budget; adjust the budget.`,
  },
  needs: [["budget"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!E3",
        sheets: {
          预算: [
            ["收支类别", "科目", "预算数"],
            ["支出", "维权支出", 1500],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-001", "困难职工帮扶", "维权支出", 1200],
            ["2026-04-09", "记-002", "购打印机", "资本性支出", 3000],
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
            ["支出", "资本性支出", 3000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-001", "困难职工帮扶", "维权支出", 1200],
            ["2026-04-09", "记-002", "购打印机", "资本性支出", 3000],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { spending } = books.ledger;
    if (!spending.some(({ budget }) => budget !== null && budget > 0)) return [];
    return spending.flatMap(({ account, item, budget, actual, sources }) => {
      if (item !== null || budget !== null || actual <= 0) return [];
      const at = ledgerPlace(books, sources.at(-1));
      const args = { account, actual: yuanText(actual) };
      return [{ at, args } as const];
    });
  },
});
