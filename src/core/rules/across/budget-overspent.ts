import { ledgerPlace } from "./ledger-place.js";
import type { Rule } from "../rule.js";
import { yuanText } from "../../values/fen.js";

/** An account's spending stays within its budget; items may run over as long as their account does not. */
export const budgetOverspent: Rule = {
  code: "budget-overspent",
  source: "工会预算管理办法: no spending beyond the approved budget without an adjustment",
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
      return [{ code: "budget-overspent", severity: "warning", at, args } as const];
    }),
};
