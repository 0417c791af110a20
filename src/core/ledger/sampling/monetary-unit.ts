import type { Fen } from "../../values/fen.js";
import type { Random } from "./minimal-standard.js";

/** A systematic sample of fen: the population's amounts laid end to end, and one fen taken at equal distances from a random start. */
export interface MonetaryUnitSample {
  /** Sum of the amounts above zero. */
  readonly total: Fen;
  /** Distance of two fen taken: the total divided by the size asked for, rounded up; 0 when there is nothing to draw from. */
  readonly interval: Fen;
  /** The first fen taken, counted from 0; less than the interval. */
  readonly start: Fen;
  /** The items drawn, in their order. */
  readonly drawn: readonly DrawnItem[];
}

export interface DrawnItem {
  /** 0-based place in the population. */
  readonly index: number;
  /** Sum of the amounts above zero before it: its own fen are numbered from here. */
  readonly before: Fen;
  /** The fen taken that belong to it, counted from 0 over the population; several of an item larger than the interval. */
  readonly taken: readonly Fen[];
}

/**
 * Draws about `size` of the amounts, each fen with the same chance; amounts of zero and below take no part. An amount of the interval or
 * more is always drawn. Uses one random number, whatever there is to draw from.
 */
export function drawMonetaryUnits(amounts: readonly Fen[], size: number, random: Random): MonetaryUnitSample {
  const total = amounts.reduce((sum, fen) => (fen > 0 ? sum + fen : sum), 0);
  const interval = size < 1 ? 0 : Math.ceil(total / size);
  const start = random.below(Math.max(1, interval));
  if (interval === 0) return { total, interval, start: 0, drawn: [] };
  const drawn: DrawnItem[] = [];
  let before = 0;
  let point = start;
  amounts.forEach((fen, index) => {
    if (fen <= 0) return;
    const end = before + fen;
    if (point < end) {
      const taken: Fen[] = [];
      for (; point < end; point += interval) taken.push(point);
      drawn.push({ index, before, taken });
    }
    before = end;
  });
  return { total, interval, start, drawn };
}
