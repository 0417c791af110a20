/** A formula over cells of the same sheet, said by their keys; the layout turns it into addresses and a computed value. */
export type Expression =
  | { readonly kind: "outside"; readonly formula: string; readonly value: number }
  | { readonly kind: "sum"; readonly keys: readonly string[] }
  | { readonly kind: "balance"; readonly terms: readonly BalanceTerm[]; readonly unless: Unless | null }
  | { readonly kind: "ratio"; readonly part: string; readonly whole: string }
  | { readonly kind: "growth"; readonly now: string; readonly before: string }
  | { readonly kind: "text"; readonly pieces: readonly TextPiece[] }
  | { readonly kind: "gap"; readonly found: string; readonly expected: string }
  | { readonly kind: "verdict"; readonly gap: string; readonly agrees: string; readonly differs: string }
  | { readonly kind: "tally"; readonly tally: Tally };

/** A piece of a live sentence: words, an amount in yuan as 1,234.50, or a share as 12.3%. */
export type TextPiece = string | { readonly amount: string } | { readonly part: string; readonly whole: string };

export interface BalanceTerm {
  readonly sign: 1 | -1;
  readonly key: string;
}

/** What stands instead of a balance while one of its terms is not a number. */
export interface Unless {
  readonly notNumber: string;
  readonly text: string;
}

/** The sentence that counts verdicts: pieces of text around the number of figures, of those that agree, and the first that differs. */
export interface Tally {
  readonly verdicts: readonly string[];
  readonly labels: readonly string[];
  readonly agrees: string;
  readonly differs: string;
  readonly all: readonly [before: string, after: string];
  readonly some: readonly [before: string, between: string, beforeLabel: string, after: string];
}

/** A formula over the user's cells that is known to give `value` (yuan). */
export function outside(formula: string, value: number): Expression {
  return { kind: "outside", formula, value };
}

/** The sum of cells. */
export function sumOf(keys: readonly string[]): Expression {
  return { kind: "sum", keys };
}

/** Cells added and taken off, rounded to the fen. */
export function balance(
  plus: readonly string[],
  minus: readonly string[] = [],
  unless: Unless | null = null,
): Expression {
  const terms = [
    ...plus.map((key) => ({ sign: 1 as const, key })),
    ...minus.map((key) => ({ sign: -1 as const, key })),
  ];
  return { kind: "balance", terms, unless };
}

/** One cell's value. */
export function same(key: string): Expression {
  return { kind: "balance", terms: [{ sign: 1, key }], unless: null };
}

/** A share, or nothing where the whole is 0 or empty. */
export function ratio(part: string, whole: string): Expression {
  return { kind: "ratio", part, whole };
}

/** The share by which a figure has grown, or nothing where it was 0 or empty. */
export function growth(now: string, before: string): Expression {
  return { kind: "growth", now, before };
}

/** A sentence with figures of the sheet in it. */
export function sentence(...pieces: readonly TextPiece[]): Expression {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === "string" && typeof last === "string") joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return { kind: "text", pieces: joined };
}

/** By how much a figure of the sheet differs from the expected one. */
export function gap(found: string, expected: string): Expression {
  return { kind: "gap", found, expected };
}

/** A word for a gap of 0, another for any other and for errors. */
export function verdict(gapKey: string, agrees: string, differs: string): Expression {
  return { kind: "verdict", gap: gapKey, agrees, differs };
}

/** The sentence that sums up verdicts. */
export function tally(described: Tally): Expression {
  return { kind: "tally", tally: described };
}
