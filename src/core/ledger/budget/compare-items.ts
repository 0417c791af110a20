import { yuanText } from "../../values/fen.js";
import { sumOf } from "../lines/account-lines.js";
import type { SchemeBooking } from "../accounts/name-in-scheme.js";
import type { Notes } from "../notes.js";
import type { BudgetEntry } from "./read-budget.js";

/** Notes accounts whose stated budget is not the sum of their items' budgets; the stated one is used. */
export function compareBudgetItems(
  entries: readonly { readonly entry: BudgetEntry; readonly booking: SchemeBooking }[],
  notes: Notes,
): void {
  const accounts = new Map<string, { own: number; items: number; at: BudgetEntry["at"] | null; hasItems: boolean }>();
  for (const { entry, booking } of entries) {
    if (entry.sources.length === 0) continue;
    const key = `${entry.named.account.direction} ${booking.account}`;
    const sums = accounts.get(key) ?? { own: 0, items: 0, at: null, hasItems: false };
    accounts.set(key, sums);
    if (booking.item === null) {
      sums.own += sumOf(entry.sources);
      sums.at ??= entry.at;
    } else {
      sums.items += sumOf(entry.sources);
      sums.hasItems = true;
    }
  }
  for (const [key, { own, items, at, hasItems }] of accounts) {
    if (at === null || !hasItems || own === items) continue;
    const account = key.slice(key.indexOf(" ") + 1);
    notes.find("budget-items-differ", "warning", at, { account, own: yuanText(own), items: yuanText(items) });
  }
}
