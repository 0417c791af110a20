/**
 * Random numbers that anybody can reckon again in a cell: the "minimal standard" generator of Park and Miller with the multiplier
 * of 1993 (minstd_rand of the C++ standard), x → x × 48271 mod 2147483647. Every product stays below 2^53, so that a spreadsheet's
 * own numbers give the same sequence. Not for secrets.
 */
export const multiplier = 48271;
export const modulus = 2147483647;

/** So many numbers are passed over at first: those after a small seed are small themselves. */
export const passedOver = 10;

/** A sequence of random numbers. */
export interface Random {
  /** The next number of the sequence, 1 … modulus − 1. */
  next(): number;
  /** The next number as a place among `count`: 0 … count − 1, ⌊x ÷ modulus × count⌋. */
  below(count: number): number;
}

/** The sequence of a seed, a whole number; the first number is that after the ones passed over. */
export function randomFrom(seed: number): Random {
  let state = seedOf(seed);
  const next = (): number => {
    state = (state * multiplier) % modulus;
    return state;
  };
  for (let count = 0; count < passedOver; count += 1) next();
  return { next, below: (count) => Math.floor((next() / modulus) * count) };
}

/** Any whole number as a seed of the generator: 1 … modulus − 1; one that is already there stays as it is. */
export function seedOf(number: number): number {
  const rest = Math.abs(Math.trunc(number)) % modulus;
  return Number.isFinite(rest) && rest > 0 ? rest : 1;
}
