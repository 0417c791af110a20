import { yuanText, type Fen } from "../../values/fen.js";
import { sumOf } from "../lines/account-lines.js";
import type { SchemeBooking } from "../accounts/name-in-scheme.js";
import type { Notes } from "../notes.js";
import type { BudgetEntry } from "./read-budget.js";

/**
 * Notes accounts whose stated budget is not the sum of their items' budgets; the stated one is used. Items after 其中 are
 * only a part: they are wrong where they come to more than what they are part of.
 */
export function compareBudgetItems(
  entries: readonly { readonly entry: BudgetEntry; readonly booking: SchemeBooking }[],
  notes: Notes,
): void {
  const accounts = new Map<string, AccountSums>();
  for (const { entry, booking } of entries) {
    if (entry.sources.length === 0) continue;
    const key = `${entry.named.account.direction} ${booking.account}`;
    const sums = accounts.get(key) ?? { own: 0, at: null, items: 0, whole: 0, before: 0, count: 0, firstPart: -1 };
    accounts.set(key, sums);
    if (booking.item === null) {
      sums.own += sumOf(entry.sources);
      sums.at ??= entry.at;
    } else addItem(sums, entry);
  }
  for (const [key, sums] of accounts) {
    if (sums.at === null || sums.count === 0 || agrees(sums)) continue;
    const account = key.slice(key.indexOf(" ") + 1);
    const args = { account, own: yuanText(sums.own), items: yuanText(sums.items) };
    notes.find("budget-items-differ", "warning", sums.at, args);
  }
}

interface AccountSums {
  own: Fen;
  at: BudgetEntry["at"] | null;
  /** Of all items, of those not marked 其中, and of those before the first 其中. */
  items: Fen;
  whole: Fen;
  before: Fen;
  count: number;
  /** Which item is the first marked 其中, from 0; −1 when none is. */
  firstPart: number;
}

function addItem(sums: AccountSums, { isPart, sources }: BudgetEntry): void {
  const fen = sumOf(sources);
  if (isPart && sums.firstPart < 0) sums.firstPart = sums.count;
  if (!isPart) sums.whole += fen;
  if (sums.firstPart < 0) sums.before += fen;
  sums.items += fen;
  sums.count += 1;
}

/** 其中 right below the account makes all its items parts of it; further down it divides the item above, and what follows may belong to either. */
function agrees({ own, items, whole, before, firstPart }: AccountSums): boolean {
  if (items === own) return true;
  if (firstPart < 0) return false;
  return firstPart === 0 ? items <= own : before <= own && own <= whole;
}
