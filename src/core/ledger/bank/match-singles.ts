import type { Fen } from "../../values/fen.js";
import { agree, areApart, contradict, daysApart } from "./agreeing.js";
import type { BankLine, BankMatch, BookMove } from "./reconciliation.js";

/** What is left to be matched. */
export interface Open {
  readonly lines: Set<BankLine>;
  readonly moves: Set<BookMove>;
}

/** The farthest, in days, that the bank's day may be from the books'. */
export const window = 45;

/** From what is certain to what is only likely: the same day and text first, then the same amount within a few days, then within the window. */
const passes = [
  { days: 0, text: true },
  { days: 3, text: true },
  { days: 10, text: true },
  { days: 0, text: false },
  { days: 3, text: false },
  { days: 10, text: false },
  { days: window, text: true },
  { days: window, text: false },
] as const;

/** Where the names contradict each other, only the nearest days count. */
const unlikePasses = [
  { days: 0, text: false },
  { days: 3, text: false },
] as const;

/**
 * Matches lines and movements of the same amount one to one, nearest days first, and takes them from `open`: those whose names do not contradict
 * each other, or only those that do (`unlike`).
 */
export function matchSingles(open: Open, unlike = false): BankMatch[] {
  const lines = byAmount(open.lines);
  const moves = byAmount(open.moves);
  const matches: BankMatch[] = [];
  for (const [fen, ofAmount] of lines) {
    const others = moves.get(fen);
    if (others === undefined) continue;
    for (const pass of unlike ? unlikePasses : passes) {
      const left = ofAmount.filter((line) => open.lines.has(line));
      const free = others.filter((move) => open.moves.has(move));
      if (left.length === 0 || free.length === 0) break;
      for (const match of matchPass(left, free, { ...pass, unlike }, open)) matches.push(match);
    }
  }
  return matches;
}

function byAmount<T extends { readonly fen: Fen }>(all: ReadonlySet<T>): Map<Fen, T[]> {
  const groups = new Map<Fen, T[]>();
  for (const one of all) {
    const group = groups.get(one.fen);
    if (group === undefined) groups.set(one.fen, [one]);
    else group.push(one);
  }
  return groups;
}

interface Pass {
  readonly days: number;
  readonly text: boolean;
  readonly unlike: boolean;
}

/** True where a line may be a movement of its amount. */
function fits(line: BankLine, move: BookMove, { days, text, unlike }: Pass): boolean {
  if (daysApart(line, move) > days) return false;
  if (text) return agree(line, move);
  return contradict(line, move) === unlike && !(days === window && areApart(line, move));
}

/** One look at lines and movements of one amount, both in the order of their days. */
function matchPass(lines: readonly BankLine[], moves: readonly BookMove[], pass: Pass, open: Open): BankMatch[] {
  const { days, text, unlike } = pass;
  const matches: BankMatch[] = [];
  let start = 0;
  // The last of several that would do is one of them, though nothing is left beside it.
  let equal: number | null = null;
  for (const [at, line] of lines.entries()) {
    while (start < moves.length && isBehind(moves[start], line, days, open)) start += 1;
    let best: BookMove | null = null;
    let nearest = days + 1;
    let fitting = 0;
    for (let index = start; index < moves.length; index += 1) {
      const move = moves[index];
      if (move === undefined || move.first > line.day + days) break;
      if (!open.moves.has(move)) continue;
      const apart = daysApart(line, move);
      if (!fits(line, move, pass)) continue;
      fitting += 1;
      if (apart < nearest) [best, nearest] = [move, apart];
      if (nearest === 0 && fitting > 1) break;
    }
    if (best === null) continue;
    const ambiguous = fitting > 1 || hasRival(lines, at, best, pass, open);
    open.lines.delete(line);
    open.moves.delete(best);
    const isAfterEqual = equal !== null && line.day - equal <= days;
    equal = ambiguous ? line.day : equal;
    const by = text ? "text" : "date";
    matches.push({ lines: [line], moves: [best], by, ambiguous: ambiguous || isAfterEqual, unlike });
  }
  return matches;
}

/** True for a movement that is taken or too early for this line and all that follow. */
function isBehind(move: BookMove | undefined, line: BankLine, days: number, open: Open): boolean {
  return move !== undefined && (!open.moves.has(move) || move.last < line.day - days);
}

/** True where another line left would do as well for the movement. */
function hasRival(lines: readonly BankLine[], at: number, move: BookMove, pass: Pass, open: Open): boolean {
  for (let index = at + 1; index < lines.length; index += 1) {
    const other = lines[index];
    if (other === undefined || other.day > move.last + pass.days) return false;
    if (open.lines.has(other) && fits(other, move, pass)) return true;
  }
  return false;
}
