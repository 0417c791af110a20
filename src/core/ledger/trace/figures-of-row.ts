import type { Fen } from "../../values/fen.js";
import type { Trace, TracedFigure } from "./trace.js";

/** A figure that a row enters, and what it adds to it. */
export interface Entered {
  readonly figure: TracedFigure;
  readonly fen: Fen;
}

/** The figures that a row (0-based) of the user's enters, from its leaf up to the balance; empty when it enters none. */
export function figuresOfRow(trace: Trace, sheet: string, row: number): Entered[] {
  const found: Entered[] = [];
  const closings = [trace.closing, ...trace.apart.map(({ closing }) => closing)];
  for (const closing of closings) climb(closing, sheet, row, found);
  for (const figure of [...trace.ownFunds, ...trace.transfers]) climb(figure, sheet, row, found);
  return found;
}

/** Adds the figure and those it consists of, as far as the row is in them, and gives what the row adds; null when it is not in it. */
function climb(figure: TracedFigure, sheet: string, row: number, found: Entered[]): Fen | null {
  let fen: Fen | null = null;
  for (const one of figure.rows) if (one.row === row && one.sheet === sheet) fen = (fen ?? 0) + one.fen;
  for (const part of figure.parts) {
    const added = climb(part.figure, sheet, row, found);
    if (added !== null) fen = (fen ?? 0) + part.sign * added;
  }
  if (fen !== null) found.push({ figure, fen });
  return fen;
}
