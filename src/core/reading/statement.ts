import type { Day } from "../values/day.js";
import type { Fen } from "../values/fen.js";

/** What a bank's statement says of itself above its rows, each with its 0-based cell; null where it says nothing. */
export interface StatementHead {
  readonly holder: Stated<string> | null;
  /** Personal data once a card's number stands there: shown only masked. */
  readonly account: Stated<string> | null;
  /** First and last day that it covers. */
  readonly period: Stated<{ readonly first: Day; readonly last: Day }> | null;
  readonly opening: Stated<Fen> | null;
  readonly closing: Stated<Fen> | null;
}

/** Something that a cell states. */
export interface Stated<T> {
  readonly is: T;
  readonly row: number;
  readonly column: number;
}
