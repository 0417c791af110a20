import { ledgerPlace } from "./ledger-place.js";
import type { Rule } from "../rule.js";
import { yuanText } from "../../values/fen.js";

/** In a union that budgets its spending, an account with spending has a budget. */
export const spendingWithoutBudget: Rule = {
  code: "spending-without-budget",
  source: "工会预算管理办法: no spending without a budget",
  check: (books) => {
    const { spending } = books.ledger;
    if (!spending.some(({ budget }) => budget !== null && budget > 0)) return [];
    return spending.flatMap(({ account, item, budget, actual, sources }) => {
      if (item !== null || budget !== null || actual <= 0) return [];
      const at = ledgerPlace(books, sources.at(-1));
      const args = { account, actual: yuanText(actual) };
      return [{ code: "spending-without-budget", severity: "warning", at, args } as const];
    });
  },
};
