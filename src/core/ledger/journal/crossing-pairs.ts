import { yearOfMonth } from "../../values/day.js";
import type { Entry } from "./entry.js";
import type { EntryWords } from "./entry-words.js";
import { timeOf } from "./year-of-entry.js";

/** The two rows of money that went between the union's own funds and one kept for others, as far as they have no account. */
export interface CrossingPair {
  readonly from: string;
  readonly to: string;
  readonly out: Entry;
  readonly into: Entry;
}

/** What tells such rows: the funds that the books name, which of them are kept for others, and the year. */
export interface Crossing {
  readonly funds: ReadonlySet<string>;
  readonly isApart: (fund: string) => boolean;
  readonly year: number;
}

/**
 * For each row that is one side of such a move its pair: a payment and a receipt of the same amount in the year, without an account, each
 * naming the other's fund. Counted on one side alone the funds would together hold more, or less, than came in.
 */
export function crossingPairs(
  entries: readonly Entry[],
  { funds, isApart, year }: Crossing,
  words: EntryWords,
): ReadonlyMap<Entry, CrossingPair> {
  const pairs = new Map<Entry, CrossingPair>();
  const [apart, ours] = [[...funds].filter(isApart), [...funds].filter((fund) => !isApart(fund))];
  if (apart.length === 0) return pairs;
  const groups = new Map<string, { readonly from: string; readonly to: string; outs: Entry[]; ins: Entry[] }>();
  for (const entry of entries) {
    const { fen, direction, summary, payee, account } = entry;
    if (fen === null || !mayCross(entry, words) || !isOf(entry, year)) continue;
    const own = words.fundOf(entry);
    const text = `${account ?? ""} ${summary ?? ""} ${payee ?? ""}`;
    for (const other of isApart(own) ? ours : apart) {
      if (!text.includes(other)) continue;
      const [from, to] = direction === "spending" ? [own, other] : [other, own];
      const key = `${fen} ${from} ${to}`;
      const group = groups.get(key) ?? { from, to, outs: [], ins: [] };
      groups.set(key, group);
      (direction === "spending" ? group.outs : group.ins).push(entry);
    }
  }
  for (const { from, to, outs, ins } of groups.values()) {
    const into = ins.filter((entry) => !pairs.has(entry));
    outs
      .filter((entry) => !pairs.has(entry))
      .forEach((out, index) => {
        const other = into[index];
        if (other === undefined) return;
        const pair = { from, to, out, into: other };
        pairs.set(out, pair).set(other, pair);
      });
  }
  return pairs;
}

/** True for a row with nothing that it could be booked on. */
function mayCross(entry: Entry, words: EntryWords): boolean {
  const isBlank = (text: string | null) => text === null || words.isNothing(text);
  if (!isBlank(entry.item) || !isBlank(entry.category) || words.openingText(entry) !== null) return false;
  return isBlank(entry.account) || words.isTransfer(entry.account ?? "");
}

function isOf({ when, month, dated }: Entry, year: number): boolean {
  if (!dated && when === null) return true;
  const time = timeOf(when, month, year);
  return time.kind === "month" && yearOfMonth(time.month) === year;
}
