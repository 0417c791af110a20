import type { BankLine, BookMove, Reconciliation } from "../../ledger/bank/reconciliation.js";
import { isoDay, type Day } from "../../values/day.js";
import { digest } from "../../values/digest.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { WrittenBefore } from "./written-before.js";

/** A row of the lists: what the statement says and what the books say, either of which may be missing. */
export interface Entry {
  readonly line: BankLine | null;
  readonly move: BookMove | null;
  /** How the two were found to be the same; null for what only one side has and for the further rows of a batch. */
  readonly match: Reconciliation["matches"][number] | null;
  /** Why a row of the books that fits the line is not in the balance. */
  readonly why: "later" | "uncounted" | "cash" | null;
  /** Says which it is, wherever its rows have moved; null for rows that take no note. */
  readonly key: string | null;
}

/** The lists of the sheet, in its order. */
export interface Entries {
  readonly bankReceived: readonly Entry[];
  readonly bankPaid: readonly Entry[];
  readonly bookReceived: readonly Entry[];
  readonly bookPaid: readonly Entry[];
  readonly matched: readonly Entry[];
}

/** Sorts what was compared into the lists of the form. */
export function entriesOf({ bankOnly, bookOnly, matches }: Reconciliation): Entries {
  const keys = new Keys();
  const bank = bankOnly.map(({ line, elsewhere }): Entry => {
    return {
      line,
      move: elsewhere?.move ?? null,
      why: elsewhere?.why ?? null,
      match: null,
      key: keys.next("B", line.day, line.fen, [line.voucherNo ?? "", line.bareName, line.bareText]),
    };
  });
  const books = bookOnly.map((move): Entry => {
    return {
      line: null,
      move,
      why: null,
      match: null,
      key: keys.next("J", move.first, move.fen, [move.voucherNo ?? "", move.bareName, move.bareText]),
    };
  });
  return {
    bankReceived: bank.filter(({ line }) => (line?.fen ?? 0) > 0),
    bankPaid: bank.filter(({ line }) => (line?.fen ?? 0) < 0),
    bookReceived: books.filter(({ move }) => (move?.fen ?? 0) > 0),
    bookPaid: books.filter(({ move }) => (move?.fen ?? 0) < 0),
    matched: matches.flatMap((match) =>
      Array.from({ length: Math.max(match.lines.length, match.moves.length) }, (_, at): Entry => {
        return {
          line: match.lines[at] ?? null,
          move: match.moves[at] ?? null,
          why: null,
          match: at === 0 ? match : null,
          key: null,
        };
      }),
    ),
  };
}

/** Keys such as `B 2026-03-05 -200.00 1f2e3d4c #1`: side, day, amount, a digest of voucher, payee and text, and which of several that are alike. */
class Keys {
  readonly #counts = new Map<string, number>();

  next(side: "B" | "J", day: Day, fen: Fen, texts: readonly string[]): string {
    const key = `${side} ${isoDay(day)} ${yuanText(fen)} ${digest(texts.join(" ")).slice(0, 8)}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return `${key} #${count}`;
  }
}

const keyPattern = /^([BJ] \d{4}-\d{2}-\d{2} -?\d+\.\d{2})( [0-9a-f]{8})? #(\d+)$/;

/** True for a text that a key of the lists may be. */
export function isKey(text: string): boolean {
  return keyPattern.test(text);
}

/** The notes by the keys of today: those of earlier sheets, whose keys have no digest, go to the one item of their side, day and amount. */
export function notesByKey(notes: WrittenBefore["notes"], keys: ReadonlySet<string>): WrittenBefore["notes"] {
  const alike = new Map<string, string[]>();
  for (const key of keys) {
    const stem = keyPattern.exec(key)?.[1] ?? key;
    const others = alike.get(stem);
    if (others === undefined) alike.set(stem, [key]);
    else others.push(key);
  }
  const now = (old: string): string => {
    const [, stem = "", hasDigest] = keyPattern.exec(old) ?? [];
    const [only, ...others] = alike.get(stem) ?? [];
    const isOne = only !== undefined && others.length === 0 && !notes.has(only) && !notes.has(`${stem} #2`);
    return hasDigest === undefined && isOne && old === `${stem} #1` ? only : old;
  };
  return new Map([...notes].map(([key, note]) => [now(key), note]));
}
