import type { SchemeBooking } from "../accounts/name-in-scheme.js";
import type { Placed } from "../journal/place-entries.js";
import type { Mapping, Source } from "../ledger.js";

/** The rows that are booked under another name than the one they bear, by name; `names` are those of `booked`, in its order. */
export function mappingsOf({ booked }: Pick<Placed, "booked">, names: readonly SchemeBooking[]): Mapping[] {
  const found = new Map<string, Mapping & { readonly sources: Source[] }>();
  names.forEach(({ account, item, mappedFrom }, index) => {
    const one = booked[index];
    if (mappedFrom === null || one === undefined) return;
    const { direction } = one.entry;
    const key = `${direction} ${mappedFrom} ${account} ${item ?? ""}`;
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { from: mappedFrom, direction, account, item, sources: [one.source] });
    } else known.sources.push(one.source);
  });
  return [...found.values()];
}
