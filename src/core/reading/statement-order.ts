import type { Day } from "../values/day.js";
import type { Fen } from "../values/fen.js";

/** What a statement's line says of its place: its day and the balance after it. */
export interface Ordered {
  readonly day: Day;
  readonly balance: Fen | null;
  /** Fen that came in, negative what went out. */
  readonly fen: Fen;
}

/** True for a statement whose newest line stands first: by its days, else, where all are of one day, by its balances. */
export function isNewestFirst(lines: readonly Ordered[]): boolean {
  let [up, down] = [0, 0];
  for (let index = 1; index < lines.length; index += 1) {
    const step = (lines[index]?.day ?? 0) - (lines[index - 1]?.day ?? 0);
    if (step > 0) up += 1;
    if (step < 0) down += 1;
  }
  if (up !== down) return down > up;
  return provenSteps([...lines].reverse()) > provenSteps(lines);
}

/** How many lines' balances follow from the balance before them, in the order given. */
export function provenSteps(lines: readonly Ordered[], sign: 1 | -1 = 1): number {
  let proven = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (before?.balance == null || line?.balance == null || line.fen === 0) continue;
    if (line.balance - before.balance === sign * line.fen) proven += 1;
  }
  return proven;
}
