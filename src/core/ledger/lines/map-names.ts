import type { AccountConcept, ItemConcept } from "../accounts/concept.js";
import { nameInScheme, type SchemeBooking } from "../accounts/name-in-scheme.js";
import type { Evidence } from "../accounts/recognise.js";
import type { SchemeKey } from "../ledger.js";
import type { Notes, Spot } from "../notes.js";

interface Named {
  readonly account: AccountConcept;
  readonly item: ItemConcept | null;
  readonly extra: string | null;
  readonly evidence: readonly Evidence[];
}

/** A function that names accounts in the book's scheme, and notes each foreign name and each account outside the form once. */
export function mapNames(scheme: SchemeKey, notes: Notes): (named: Named, at: () => Spot) => SchemeBooking {
  const said = new Set<string>();
  const cache = new Map<Named, SchemeBooking>();
  return (named, at) => {
    const known = cache.get(named);
    if (known !== undefined) return known;
    const booking = nameInScheme(scheme, named);
    cache.set(named, booking);
    const { account, item, mappedFrom } = booking;
    if (mappedFrom !== null && !said.has(mappedFrom)) {
      said.add(mappedFrom);
      const to = item === null ? account : `${account}/${item}`;
      notes.find("account-mapped", "info", at(), { from: mappedFrom, to, scheme });
    }
    const unlisted = named.account.names[scheme] !== null && !named.account.listed[scheme];
    if (unlisted && !said.has(`unlisted ${account}`)) {
      said.add(`unlisted ${account}`);
      notes.find("account-unlisted", "warning", at(), { account });
    }
    return booking;
  };
}
