import type { Random } from "./minimal-standard.js";

/** An item drawn, and which number of the sequence drew it. */
export interface RandomDraw {
  /** 0-based place in the population. */
  readonly index: number;
  /** 1-based count of random numbers used up to and including this one: those that named an item again are passed over. */
  readonly attempt: number;
}

/** Draws `size` of `count` items without replacement, in the order of drawing; all of them when there are no more. */
export function drawSimple(count: number, size: number, random: Random): readonly RandomDraw[] {
  if (size >= count) return Array.from({ length: count }, (_, index) => ({ index, attempt: index + 1 }));
  const seen = new Set<number>();
  const drawn: RandomDraw[] = [];
  for (let attempt = 1; drawn.length < size; attempt += 1) {
    const index = random.below(count);
    if (seen.has(index)) continue;
    seen.add(index);
    drawn.push({ index, attempt });
  }
  return drawn;
}
