import type { SchemeKey } from "../ledger.js";
import { fold } from "./account-text.js";
import { anyName, type AccountConcept, type Booking, type ItemConcept } from "./concept.js";

/** The account and item of a scheme under which something is reported, and whether that is another name than in its own scheme. */
export interface SchemeBooking extends Booking {
  readonly mappedFrom: string | null;
}

/** Names what was recognised in the scheme the book uses, moving it where that scheme has no such line. */
export function nameInScheme(
  scheme: SchemeKey,
  named: {
    readonly account: AccountConcept;
    readonly item: ItemConcept | null;
    readonly extra: string | null;
    readonly evidence: readonly { readonly scheme: SchemeKey; readonly name: string }[];
  },
): SchemeBooking {
  const foreign = named.evidence.filter((one) => one.scheme !== scheme).map((one) => fold(one.name));
  const mappedFrom = foreign.length === 0 ? null : foreign.join("/");
  const accountName = named.account.names[scheme];
  if (named.item !== null) {
    const itemName = named.item.names[scheme];
    if (itemName !== null && accountName !== null) return { account: accountName, item: itemName, mappedFrom };
    if (named.item.instead !== null) {
      return { ...named.item.instead, mappedFrom: mappedFrom ?? anyName(named.item.names, scheme) };
    }
  }
  if (accountName === null) {
    const own = anyName(named.account.names, scheme);
    return { account: named.account.instead?.account ?? own, item: named.extra, mappedFrom: mappedFrom ?? own };
  }
  return { account: accountName, item: named.extra, mappedFrom };
}
