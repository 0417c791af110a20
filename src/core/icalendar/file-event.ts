import type { Day } from "../values/day.js";

/** One thing in a calendar file. */
export interface FileEvent {
  readonly uid: string;
  readonly first: Day;
  /** Included. */
  readonly last: Day;
  readonly title: string;
  readonly description: readonly string[];
  readonly place: string | null;
  readonly category: string | null;
  /** True for what was called off. */
  readonly cancelled?: boolean;
}
