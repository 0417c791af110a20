import type { Day } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import { agree, contradict, daysApart } from "./agreeing.js";
import type { Open } from "./match-singles.js";
import type { BankLine, BankMatch, BookMove } from "./reconciliation.js";

/** How far, in days, the parts of a batch may be from its sum. */
const reach = 10;
/** Parts among which a sum is searched; more of them are only taken all together. */
const mostParts = 16;
/** Steps of one search. */
const mostSteps = 4000;

/**
 * Matches one line with several movements of a day, a voucher or a payee, then one movement with several lines of a day or a counterparty, and takes
 * them from `open`. Of several sums that would do the nearest is taken and marked as ambiguous.
 */
export function matchBatches(open: Open): BankMatch[] {
  const [lines, moves] = [[...open.lines], [...open.moves]];
  const matches: BankMatch[] = [];
  const ofMoves = new Batches(
    moves.filter(({ first, last }) => first === last),
    ({ first }) => first,
    ({ voucherNo, bareName }) => [voucherNo, bareName],
    open.moves,
  );
  for (const line of lines) {
    const found = ofMoves.find(
      line.fen,
      line.day,
      line.day,
      (move) => daysApart(line, move) <= reach && agree(line, move),
      (move) => !contradict(line, move),
    );
    if (found === null) continue;
    open.lines.delete(line);
    for (const move of found.parts) open.moves.delete(move);
    matches.push({ lines: [line], moves: found.parts, by: "batch", ambiguous: found.ambiguous, unlike: false });
  }
  const ofLines = new Batches(
    lines.filter((line) => open.lines.has(line)),
    ({ day }) => day,
    ({ bareName, bareText }) => [bareName, bareText],
    open.lines,
  );
  for (const move of moves) {
    if (!open.moves.has(move)) continue;
    const found = ofLines.find(
      move.fen,
      move.first,
      move.last,
      (line) => daysApart(line, move) <= reach && agree(line, move),
      (line) => !contradict(line, move),
    );
    if (found === null) continue;
    open.moves.delete(move);
    for (const line of found.parts) open.lines.delete(line);
    matches.push({ lines: found.parts, moves: [move], by: "batch", ambiguous: found.ambiguous, unlike: false });
  }
  return matches;
}

interface Batch<T> {
  readonly parts: readonly T[];
  readonly ambiguous: boolean;
}

/** What may be part of a batch, by day. */
class Batches<T extends BankLine | BookMove> {
  readonly #days = new Map<Day, T[]>();

  constructor(
    all: readonly T[],
    dayOf: (one: T) => Day,
    private readonly keysOf: (one: T) => readonly (string | null)[],
    private readonly open: ReadonlySet<T>,
  ) {
    for (const one of all) {
      const day = this.#days.get(dayOf(one));
      if (day === undefined) this.#days.set(dayOf(one), [one]);
      else day.push(one);
    }
  }

  /** The parts that add up to an amount: all that agree with it in words, else those of one day, voucher or name, nearest days first; none that may not be. */
  find(fen: Fen, first: Day, last: Day, agrees: (one: T) => boolean, mayBe: (one: T) => boolean): Batch<T> | null {
    const near = daysAround(first, last).map((day) => this.#left(day, fen).filter(mayBe));
    const said = near.flat().filter(agrees);
    const whole = said.length > 1 && sumOf(said) === fen ? said : null;
    if (whole !== null) return { parts: whole, ambiguous: false };
    for (const ofDay of near) {
      if (ofDay.length < 2) continue;
      const groups = [ofDay, ...this.#groups(ofDay)].filter((group) => sumOf(group) === fen);
      const [group] = groups;
      if (group !== undefined) return { parts: group, ambiguous: groups.some((one) => one.length !== group.length) };
    }
    for (const parts of [said, ...near]) {
      const found = parts.length > 2 && parts.length <= mostParts ? partsOf(parts, fen) : null;
      if (found !== null) return found;
    }
    return null;
  }

  #left(day: Day, fen: Fen): T[] {
    return (this.#days.get(day) ?? []).filter((one) => this.open.has(one) && one.fen > 0 === fen > 0);
  }

  #groups(ofDay: readonly T[]): T[][] {
    const groups = new Map<string, T[]>();
    for (const one of ofDay) {
      this.keysOf(one).forEach((key, kind) => {
        if (key === null || key === "") return;
        const group = groups.get(`${kind}${key}`);
        if (group === undefined) groups.set(`${kind}${key}`, [one]);
        else group.push(one);
      });
    }
    return [...groups.values()].filter((group) => group.length > 1 && group.length < ofDay.length);
  }
}

/** The days about a time, its own first, then outwards. */
function daysAround(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day += 1) days.push(day);
  for (let apart = 1; apart <= reach; apart += 1) days.push(last + apart, first - apart);
  return days;
}

function sumOf(parts: readonly { readonly fen: Fen }[]): Fen {
  return parts.reduce((sum, { fen }) => sum + fen, 0);
}

/** The first choice of parts that adds up to an amount, and whether there is another; null when there is none, or too many to try. */
function partsOf<T extends { readonly fen: Fen }>(parts: readonly T[], fen: Fen): Batch<T> | null {
  const found: T[][] = [];
  const chosen: T[] = [];
  let steps = 0;
  const target = Math.abs(fen);
  const search = (from: number, left: Fen): void => {
    if (left === 0 && chosen.length > 1) found.push([...chosen]);
    if (left <= 0 || found.length > 1) return;
    for (let index = from; index < parts.length && steps < mostSteps; index += 1) {
      const part = parts[index];
      steps += 1;
      if (part === undefined || Math.abs(part.fen) > left) continue;
      chosen.push(part);
      search(index + 1, left - Math.abs(part.fen));
      chosen.pop();
    }
  };
  search(0, target);
  const [first] = found;
  return first === undefined ? null : { parts: first, ambiguous: found.length > 1 || steps >= mostSteps };
}
