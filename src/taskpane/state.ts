import type { CheckResult } from "../app/check-workbook.js";
import type { CreatedTabs } from "../app/create-tabs.js";
import type { SheetsResult } from "../app/make-sheets.js";
import type { Stage } from "../app/options.js";
import type { Args } from "../core/values/finding.js";

/** What the pane can be asked to do. */
export const tasks = ["check", "fund-report", "activity-calendar", "create-tabs"] as const;
export type Task = (typeof tasks)[number];

/** What came of the last task. */
export type Outcome =
  | { readonly kind: "checked"; readonly result: CheckResult }
  | { readonly kind: "made"; readonly task: Task; readonly result: SheetsResult }
  | { readonly kind: "created"; readonly result: CreatedTabs }
  | ({ readonly kind: "failed"; readonly task: Task } & Failure);

/** An error by code and arguments; `core/locale/say-error` makes the sentence. */
export interface Failure {
  readonly code: string;
  readonly args: Args;
}

export interface PaneState {
  /** Null for the year that the books say. */
  readonly year: number | null;
  readonly working: { readonly task: Task; readonly stage: Stage } | null;
  readonly outcome: Outcome | null;
  /** Why the last jump to a cell failed, or null. */
  readonly lostWay: Failure | null;
}

export const atRest: PaneState = { year: null, working: null, outcome: null, lostWay: null };
