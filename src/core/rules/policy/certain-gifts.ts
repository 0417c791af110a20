import type { Payment } from "./payments.js";

/** True for a payment that at least as many people share as there are members. */
export function isForAll({ heads, each }: Payment, members: number | null): boolean {
  return members !== null && heads !== null && each !== null && heads >= members;
}

/**
 * Of gifts to groups those that one member certainly got all of, in the order of their rows: as long as those left out by each,
 * taken together, are fewer than the members. Without a roster, the dearest gift of each festival.
 */
export function certainForOne(gifts: readonly Payment[], members: number | null): readonly Payment[] {
  const known = gifts.filter(({ each }) => each !== null);
  if (members === null) return dearestByFestival(known);
  const bySize = known.filter(({ heads }) => heads !== null).sort((a, b) => (b.heads ?? 0) - (a.heads ?? 0));
  const certain = new Set<Payment>();
  let leftOut = 0;
  for (const gift of bySize) {
    leftOut += Math.max(0, members - (gift.heads ?? 0));
    if (leftOut >= members) break;
    certain.add(gift);
  }
  return known.filter((gift) => certain.has(gift));
}

function dearestByFestival(gifts: readonly Payment[]): readonly Payment[] {
  const dearest = new Map<string, Payment>();
  for (const gift of gifts) {
    const key = gift.festivals.map((festival) => festival.key).join(" ");
    if ((dearest.get(key)?.each ?? -1) < (gift.each ?? 0)) dearest.set(key, gift);
  }
  const kept = new Set(dearest.values());
  return gifts.filter((gift) => kept.has(gift));
}
