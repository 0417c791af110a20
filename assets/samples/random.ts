/** A source of numbers that is the same on every machine and every run. */
export interface Random {
  /** A whole number from `first` to `last`, both included. */
  readonly whole: (first: number, last: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in `share` of the cases. */
  readonly chance: (share: number) => boolean;
}

/** mulberry32, seeded. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1));
  return {
    whole,
    chance: (share) => next() < share,
    pick: (list) => {
      const item = list[whole(0, list.length - 1)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}
