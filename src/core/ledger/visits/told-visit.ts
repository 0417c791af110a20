import type { Day, Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { VisitKind, VisitSource } from "./visit.js";

/** A visit as one row tells of it, before the rows of one visit are put together. */
export interface ToldVisit {
  readonly kind: VisitKind;
  /** The people that the row names for certain. */
  readonly names: readonly string[];
  /** The row's words, in which another row's name may stand. */
  readonly words: string;
  /** How many people the row says; null where it neither says so nor names anybody. */
  readonly people: number | null;
  readonly day: Day | null;
  readonly month: Month | null;
  readonly fen: Fen | null;
  readonly source: VisitSource;
  /** Of a mixed one: how many of each kind, where the row says so. */
  readonly parts?: readonly VisitPart[];
  /** Of a payment: what came back of it later, and whose it was where that is said. */
  readonly refund?: Refund;
}

export interface VisitPart {
  readonly kind: VisitKind;
  readonly people: number;
}

export interface Refund {
  /** Above zero. */
  readonly fen: Fen;
  readonly names: readonly string[];
}
