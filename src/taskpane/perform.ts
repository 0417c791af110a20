import { activityKinds, auditKinds, summaryKinds, type ReportKind } from "../app/report-kinds.js";
import type { Options } from "../app/options.js";
import type { SheetKind } from "../core/reading/snapshot.js";
import type { TabKey } from "../core/tabs/tab.js";
import { WorkbookError } from "../workbook/errors.js";
import { askedFor } from "./chosen.js";
import type { Pane } from "./pane.js";
import { checkedNow, type Failure, type Outcome, type Task } from "./state.js";

/** Does a task and puts what came of it into the store; while one is under way, a further one is not begun. Never throws. */
export async function perform(pane: Pane, task: Task): Promise<void> {
  await whileWorking(pane, task, () => doTask(pane, task));
}

/** Keeps the user's answers to which sheet is which tab, then does the task again with them. Never throws. */
export async function answer(pane: Pane, task: Task, choices: ReadonlyMap<TabKey, string>): Promise<void> {
  await whileWorking(pane, task, async () => {
    for (const [tab, sheet] of choices) await pane.useCases.chooseSheet(pane.workbook, tab, sheet, optionsOf(pane));
    return doTask(pane, task);
  });
}

/** Brings a cell into view (0-based); failing that, says why. Never throws. */
export async function goTo(pane: Pane, sheet: string, row: number, column: number): Promise<void> {
  try {
    await pane.workbook.show(sheet, row, column);
    if (pane.store.get().trouble !== null) pane.store.set({ trouble: null });
  } catch (error) {
    pane.store.set({ trouble: failureOf(error) });
  }
}

/**
 * Does something with the findings that are shown: what came of it takes their place; when it fails they stay and it is said why.
 * While other work is under way it is not begun. Never throws.
 */
export async function workOn(pane: Pane, work: (options: Options) => Promise<Outcome>): Promise<void> {
  if (pane.store.get().working !== null) return;
  pane.store.set({ working: { stage: "read" }, trouble: null });
  await nextPaint();
  try {
    const outcome = await work(optionsOf(pane));
    pane.store.set({ working: null, outcome });
  } catch (error) {
    pane.store.set({ working: null, trouble: failureOf(error) });
  }
}

/** Of several sheets made at once, the one from which the others are reached. */
const opensFirst: SheetKind = "audit-programme";

/** What every use case is told. */
export function optionsOf(pane: Pane): Options {
  return {
    language: pane.language,
    today: pane.today,
    year: pane.store.get().year,
    progress: (stage) => {
      pane.store.set({ working: { stage } });
    },
  };
}

/** An error as the pane tells it; what is no WorkbookError is a fault of the program's. */
export function failureOf(error: unknown): Failure {
  return error instanceof WorkbookError ? { code: error.code, args: error.args } : { code: "unexpected", args: {} };
}

async function whileWorking(pane: Pane, task: Task, work: () => Promise<Outcome>): Promise<void> {
  const { working, outcome: before } = pane.store.get();
  if (working !== null) return;
  // What failed before is of no more use; what was found stays, dimmed, until there is something newer.
  const kept = before?.kind === "failed" ? null : before;
  pane.store.set({ working: { stage: "read" }, trouble: null, outcome: kept });
  await nextPaint();
  let outcome: Outcome;
  try {
    outcome = await work();
  } catch (error) {
    outcome = { kind: "failed", task, ...failureOf(error) };
  }
  pane.store.set({ working: null, outcome });
  const made = outcome.kind === "made" ? outcome.result.made : [];
  const first = made.find(({ kind }) => kind === opensFirst) ?? made[0];
  if (first !== undefined) await goTo(pane, first.name, 0, 0);
}

const kindsOf: Readonly<Record<Exclude<Task, "check" | "create-tabs">, readonly ReportKind[]>> = {
  "fund-report": ["fund-report"],
  "activity-calendar": activityKinds,
  audit: auditKinds,
  "work-summary": summaryKinds,
};

async function doTask(pane: Pane, task: Task): Promise<Outcome> {
  const { workbook, useCases } = pane;
  const options = optionsOf(pane);
  if (task === "check") return checkedNow(await useCases.checkWorkbook(workbook, options));
  if (task === "create-tabs") return { kind: "created", result: await useCases.createTabs(workbook, options) };
  const { chosen } = pane.store.get();
  const asked = askedFor(task, chosen);
  const previous = chosen.lastYear === null ? null : await useCases.openLastYear(chosen.lastYear);
  const made = await useCases.makeSheets(workbook, { ...options, kinds: kindsOf[task], asked, previous });
  return { kind: "made", task, result: made, asked };
}

/** Lets the browser show the progress line before long work holds the thread. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
