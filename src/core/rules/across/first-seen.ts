import { bareName } from "../names.js";

/** What a later row with the same number is compared with. */
export interface Seen {
  /** 0-based row of the first one. */
  readonly row: number;
  /** Who had the number there, and who else has been said to have it since. */
  readonly name: string | null;
  others: Set<string> | null;
}

/**
 * The first row of a number when another person has it too; null for the first row itself and for the same person listed again,
 * which the ledger says (`member-repeated`).
 */
export function firstOfOther(seen: Map<string, Seen>, key: string, row: number, name: string | null): number | null {
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, { row, name, others: null });
    return null;
  }
  const bare = bareName(name ?? "");
  if (bare === bareName(first.name ?? "") || first.others?.has(bare) === true) return null;
  first.others ??= new Set();
  first.others.add(bare);
  return first.row;
}
