import type { Day } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import type { LimitKey } from "./limit-key.js";

/** The limits that the documents of one province state; what holds everywhere has a pack of its own. */
export interface PolicyPack {
  /** Stable, such as `anhui`. */
  readonly key: string;
  readonly province: Bilingual;
  /** Further ways to write the province: 皖, Anhui Province. */
  readonly also: readonly string[];
  /** In any order; of one key the times in force never overlap. */
  readonly limits: readonly Limit[];
}

/**
 * How sure the figure is: `high` seen in an official or first-hand document, `medium` in a reputable report, `low` in weak or
 * conflicting ones, `recalled` not seen. What is low or recalled gives findings of severity info at most.
 */
export type Confidence = "high" | "medium" | "low" | "recalled";

/** One figure of one document. */
export interface Limit {
  readonly key: LimitKey;
  /** In the unit of its kind: fen, a share, times, days. */
  readonly figure: number;
  /** Document number, else its title, else who ruled and when; `practice` where no document states it. */
  readonly document: string;
  /** Null where not known. */
  readonly article: string | null;
  /** First day in force; 1 January where of the document only the year is known; null for ever since. */
  readonly from: Day | null;
  /** Last day in force; null while it is. */
  readonly to: Day | null;
  readonly confidence: Confidence;
  readonly note?: Bilingual;
}

/** In the place of a document: nothing written states the figure, unions keep to it. */
export const practiceDocument = "实务惯例";

/** One document, and what all its figures share. */
export interface PolicyDocument {
  readonly document: string;
  /** First and last day in force, ISO; null for open ends. */
  readonly from: string | null;
  readonly to: string | null;
  readonly confidence: Confidence;
  readonly article?: string;
}
