import type { SchemeKey } from "../ledger.js";
import { stemOf } from "./account-text.js";
import type { AccountConcept, Direction, ItemConcept, SchemeNames } from "./concept.js";
import { incomeAccounts } from "./income-accounts.js";
import { spendingAccounts } from "./spending-accounts.js";

/** The accounts of one direction, of both schemes, in statutory order. */
export function accountsOf(direction: Direction): readonly AccountConcept[] {
  return direction === "income" ? incomeAccounts : spendingAccounts;
}

/** What a spelling names, and the scheme only whose users spell it so. */
export interface Spelled<Concept> {
  readonly concept: Concept;
  readonly tells: SchemeKey | null;
}

/** The account that a name (without code or numbering) spells, or null. */
export function findAccount(direction: Direction, name: string): Spelled<AccountConcept> | null {
  return accountIndex[direction].get(stemOf(direction, name)) ?? null;
}

/** The item of an account that a name spells, or null. */
export function findItem(account: AccountConcept, name: string): Spelled<ItemConcept> | null {
  return itemIndex.get(account)?.get(stemOf(account.direction, name)) ?? null;
}

/** The account and item that an item's name alone tells, or null when several accounts or none have such an item. */
export function findItemAnywhere(
  direction: Direction,
  name: string,
): { readonly account: AccountConcept; readonly item: Spelled<ItemConcept> } | null {
  const holders = accountsOf(direction).flatMap((account) => {
    const item = findItem(account, name);
    return item === null ? [] : [{ account, item }];
  });
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** Every spelling of accounts and items of a direction, by stem: what a misspelt name is compared with. */
export function spellings(direction: Direction): readonly string[] {
  return [
    ...accountIndex[direction].keys(),
    ...accountsOf(direction).flatMap((account) => [...(itemIndex.get(account)?.keys() ?? [])]),
  ];
}

const accountIndex = { income: indexAccounts("income"), spending: indexAccounts("spending") };
const itemIndex = new Map(
  [...incomeAccounts, ...spendingAccounts].map((account) => [account, indexOf(account.direction, account.items)]),
);

function indexAccounts(direction: Direction): Map<string, Spelled<AccountConcept>> {
  return indexOf(direction, accountsOf(direction));
}

function indexOf<Concept extends { names: SchemeNames; also: readonly string[] }>(
  direction: Direction,
  concepts: readonly Concept[],
): Map<string, Spelled<Concept>> {
  const index = new Map<string, Spelled<Concept>>();
  for (const concept of concepts) {
    for (const [text, tells] of spellingsOf(concept)) {
      const stem = stemOf(direction, text);
      if (!index.has(stem)) index.set(stem, { concept, tells });
    }
  }
  return index;
}

function spellingsOf(concept: {
  names: SchemeNames;
  also: readonly string[];
}): (readonly [string, SchemeKey | null])[] {
  const { "2017": older, "2021": newer } = concept.names;
  const names: (readonly [string | null, SchemeKey | null])[] =
    older === newer
      ? [[newer, null]]
      : [
          [older, "2017"],
          [newer, "2021"],
        ];
  const also = concept.also.map((text): readonly [string, SchemeKey | null] => {
    const match = /^(2017|2021):(.*)$/.exec(text);
    return match?.[2] === undefined ? [text, null] : [match[2], match[1] === "2017" ? "2017" : "2021"];
  });
  return [...names, ...also].flatMap(([text, tells]) => (text === null ? [] : [[text, tells] as const]));
}
