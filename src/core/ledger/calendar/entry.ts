import type { Fen } from "../../values/fen.js";

/** Kinds of entries, in the order in which a day's entries are sorted. */
export const entryKinds = ["activity", "festival", "holiday", "workday", "birthday"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing that the calendar shows. */
export interface CalendarEntry {
  /** `2026-03-08`, or `2026-03` when only the month is known. A range is listed at its start. */
  readonly date: string;
  /** Last day or month of a range, null when there is none. */
  readonly until: string | null;
  /** An activity's name as typed, a member's name, or the day's name in the language asked for. */
  readonly title: string;
  readonly kind: EntryKind;
  /** Null for what no cell says. */
  readonly source: EntrySource | null;
  /** What the plan list says besides; null for all but activities. */
  readonly plan: PlanDetails | null;
  /** Only for a day off whose name the settings leave out: the day is marked, its name is not written. */
  readonly quiet?: true;
}

/** Sheet, and 0-based row and column. */
export interface EntrySource {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An activity whose time cannot be told: it has no place in `entries` and stands at the end of the plan list. */
export interface UndatedActivity {
  readonly title: string;
  readonly source: EntrySource;
  readonly plan: PlanDetails;
}

export interface PlanDetails {
  /** The time in the book's own words (国庆期间, 3月中旬), null when it was written as a date or a plain month. */
  readonly words: string | null;
  /** 0-based place among the activities that one cell lists. */
  readonly item: number;
  readonly content: string | null;
  readonly place: string | null;
  readonly owner: string | null;
  readonly participants: number | null;
  readonly budget: Fen | null;
  /** Whom it is for (参加范围) and its kind (类别), where the row says. */
  readonly area?: string;
  readonly category?: string;
  /** The row says that it was called off. */
  readonly cancelled?: true;
  /** The items of `content`, where there are several. */
  readonly contents?: readonly string[];
}
