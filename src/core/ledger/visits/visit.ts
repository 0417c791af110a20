import type { Day, Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";

/** What a visit or gift was for. */
export type VisitKind =
  | "hardship"
  | "hospital"
  | "marriage"
  | "birth"
  | "death"
  | "retirement"
  | "birthday"
  | "warmth"
  | "cooling"
  | "schooling"
  | "festival"
  /** Several kinds that one amount was paid for. */
  | "mixed"
  | "other";

/** A visit or gift, however many rows tell of it. */
export interface Visit {
  readonly kind: VisitKind;
  /** Who was visited; null where the rows name nobody for certain, or several people. */
  readonly name: string | null;
  /** Everybody whom the rows name for certain. */
  readonly names: readonly string[];
  /** How many people it covers: what the rows say, else 1. */
  readonly people: number;
  /** True where the rows name somebody or say how many people it covers; 1 is then no mere assumption. */
  readonly peopleSaid: boolean;
  readonly day: Day | null;
  readonly month: Month | null;
  /** What was spent on it; null where no row says. */
  readonly fen: Fen | null;
  /** The cells that tell of it, the register's first: the name's cell there, the amount's in the disbursements. 0-based. */
  readonly sources: readonly VisitSource[];
}

export interface VisitSource {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
