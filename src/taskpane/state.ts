import type { ActivityChoices } from "../app/activity-choices.js";
import type { FixedBatch } from "../app/apply-fixes.js";
import type { CheckResult } from "../app/check-workbook.js";
import type { CreatedTabs } from "../app/create-tabs.js";
import type { ListedResult } from "../app/list-findings.js";
import type { SheetsResult } from "../app/make-sheets.js";
import type { Stage } from "../app/options.js";
import type { Asked } from "../core/sheets/asked.js";
import type { TreatedFinding } from "../core/sheets/check-results/listed.js";
import type { Args } from "../core/values/finding.js";
import { nothingChosen, type Chosen } from "./chosen.js";

/** What the pane can be asked to do. */
export const tasks = ["check", "fund-report", "activity-calendar", "audit", "work-summary", "create-tabs"] as const;
export type Task = (typeof tasks)[number];

/** What came of the last task. */
export type Outcome =
  | Checked
  | Made
  | { readonly kind: "created"; readonly result: CreatedTabs }
  | ({ readonly kind: "failed"; readonly task: Task } & Failure);

/** Sheets made, and what had been asked of them. */
export interface Made {
  readonly kind: "made";
  readonly task: Task;
  readonly result: SheetsResult;
  readonly asked: Asked;
}

/** A check, and what was done with its findings since. */
export interface Checked {
  readonly kind: "checked";
  readonly result: CheckResult;
  /** The last thing done with the findings; null right after the check. */
  readonly done: Done | null;
  /** Findings of edited rows that only a check of the whole workbook can judge. */
  readonly again: ReadonlySet<TreatedFinding>;
  /** Rows have moved since, so that places may be wrong. */
  readonly moved: boolean;
  /** The last batch of corrections, while it can be undone. */
  readonly batch: FixedBatch | null;
}

export type Done =
  | { readonly kind: "listed"; readonly result: ListedResult }
  | { readonly kind: "accepted" | "taken-back"; readonly findings: number; readonly result: ListedResult }
  | { readonly kind: "fixed" | "undone"; readonly cells: number }
  | { readonly kind: "unmarked" }
  | { readonly kind: "rows"; readonly rows: number; readonly found: number };

/** An error by code and arguments; `core/locale/say-error` makes the sentence. */
export interface Failure {
  readonly code: string;
  readonly args: Args;
}

export interface PaneState {
  /** Null for the year that the books say. */
  readonly year: number | null;
  readonly working: { readonly stage: Stage } | null;
  readonly outcome: Outcome | null;
  /** Why the last jump to a cell, or the last thing to be done with findings, failed; or null. */
  readonly trouble: Failure | null;
  /** Edited rows are checked as they are edited. */
  readonly typing: boolean;
  /** What the sheets to be made are asked for. */
  readonly chosen: Chosen;
  /** What the activities can be chosen by, read for this alone; null before. */
  readonly choices: ActivityChoices | null;
}

export const atRest: PaneState = {
  year: null,
  working: null,
  outcome: null,
  trouble: null,
  typing: false,
  chosen: nothingChosen,
  choices: null,
};

/** The outcome of a check that nothing was done with yet. */
export function checkedNow(result: CheckResult, done: Done | null = null, batch: FixedBatch | null = null): Checked {
  return { kind: "checked", result, done, again: new Set(), moved: false, batch };
}
