import type { Day } from "../core/values/day.js";
import type { Language } from "../core/values/language.js";

/** What every use case is told: nothing in it is taken from a clock or a locale of the machine. */
export interface Options {
  readonly language: Language;
  readonly today: Day;
  /** The year asked for, or null for the one the books say. */
  readonly year: number | null;
  /** Told at the beginning of each stage of the work. */
  readonly progress?: (stage: Stage) => void;
}

export type Stage = "read" | "check" | "build" | "write";
