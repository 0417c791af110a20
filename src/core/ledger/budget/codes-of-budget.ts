import { anyName } from "../accounts/concept.js";
import type { CodeList } from "../accounts/recognise.js";
import type { BudgetEntry } from "./read-budget.js";

/** What the codes in the book's own budget stand for. */
export function codesOfBudget(budget: readonly BudgetEntry[]): CodeList {
  const codes = new Map<string, { readonly account: string; readonly item: string | null }>();
  for (const { named, code } of budget) {
    if (code === null || codes.has(code)) continue;
    const item = named.item === null ? named.extra : anyName(named.item.names, "2021");
    codes.set(code, { account: anyName(named.account.names, "2021"), item });
  }
  return codes;
}
