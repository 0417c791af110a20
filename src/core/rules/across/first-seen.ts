import { bareName } from "../names.js";

/** What a later row with the same number is compared with. */
export interface Seen {
  /** 0-based row of the first one. */
  readonly row: number;
  readonly names: Set<string>;
}

/**
 * The first row of a number when another person has it too; null for the first row itself and for the same person listed again,
 * which the ledger says (`member-repeated`).
 */
export function firstOfOther(seen: Map<string, Seen>, key: string, row: number, name: string | null): number | null {
  const bare = bareName(name ?? "");
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, { row, names: new Set([bare]) });
    return null;
  }
  if (first.names.has(bare)) return null;
  first.names.add(bare);
  return first.row;
}
