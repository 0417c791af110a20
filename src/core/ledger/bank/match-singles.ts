import type { Fen } from "../../values/fen.js";
import { agree, daysApart } from "./agreeing.js";
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

/** Matches lines and movements of the same amount one to one, nearest days first, and takes them from `open`. */
export function matchSingles(open: Open): BankMatch[] {
  const lines = byAmount(open.lines);
  const moves = byAmount(open.moves);
  const matches: BankMatch[] = [];
  for (const [fen, ofAmount] of lines) {
    const others = moves.get(fen);
    if (others === undefined) continue;
    for (const pass of passes) {
      const left = ofAmount.filter((line) => open.lines.has(line));
      const free = others.filter((move) => open.moves.has(move));
      if (left.length === 0 || free.length === 0) break;
      for (const match of matchPass(left, free, pass, open)) matches.push(match);
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

/** One look at lines and movements of one amount, both in the order of their days. */
function matchPass(
  lines: readonly BankLine[],
  moves: readonly BookMove[],
  { days, text }: (typeof passes)[number],
  open: Open,
): BankMatch[] {
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
      if (apart > days || (text && !agree(line, move))) continue;
      fitting += 1;
      if (apart < nearest) [best, nearest] = [move, apart];
      if (nearest === 0 && fitting > 1) break;
    }
    if (best === null) continue;
    const ambiguous = fitting > 1 || hasRival(lines, at, best, days, text, open);
    open.lines.delete(line);
    open.moves.delete(best);
    const isAfterEqual = equal !== null && line.day - equal <= days;
    equal = ambiguous ? line.day : equal;
    matches.push({ lines: [line], moves: [best], by: text ? "text" : "date", ambiguous: ambiguous || isAfterEqual });
  }
  return matches;
}

/** True for a movement that is taken or too early for this line and all that follow. */
function isBehind(move: BookMove | undefined, line: BankLine, days: number, open: Open): boolean {
  return move !== undefined && (!open.moves.has(move) || move.last < line.day - days);
}

/** True where another line left would do as well for the movement. */
function hasRival(
  lines: readonly BankLine[],
  at: number,
  move: BookMove,
  days: number,
  text: boolean,
  open: Open,
): boolean {
  for (let index = at + 1; index < lines.length; index += 1) {
    const other = lines[index];
    if (other === undefined || other.day > move.last + days) return false;
    if (open.lines.has(other) && daysApart(other, move) <= days && (!text || agree(other, move))) return true;
  }
  return false;
}
