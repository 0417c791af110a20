import { WorkbookError } from "../../errors.js";
import type { WorkbookChange, Written } from "../../port.js";
import { inExcel } from "../in-excel.js";
import { workbookError } from "../excel-errors.js";
import { calculatedValues } from "./calculated.js";
import { cellSteps, restoreSteps } from "./cells.js";
import type { OldCell } from "./old-cells.js";
import { groupRows, type Outlined } from "./outline.js";
import { begin, commit, isStepwise } from "./milestones.js";
import { planPage } from "./plan-page.js";
import { prepare, type Prepared } from "./prepare.js";
import { setUpPrint } from "./print-setup.js";
import { recover } from "./recover.js";
import { runSteps } from "./steps.js";

/**
 * Puts pages in, all or none. A replaced sheet stays the same worksheet, so that the user's formulas and charts that point to it
 * survive (deleting it and renaming a new one would turn them into #REF!). Its content is first copied to a hidden sheet; a hidden name
 * of the workbook says that a write is under way, and deleting that name is the one action that completes it. Whatever fails
 * before is taken back: added sheets are deleted and copies poured back, at once where Excel still answers, else by the next read.
 * Values, formulas, formats, merges and column widths come back; row heights and panes of a replaced sheet may stay new.
 * Throws WorkbookError: `unsettled` where the workbook is not as before until the next read has put it right.
 */
export async function writeBook(change: WorkbookChange): Promise<Written> {
  const undo: Undo = { cells: [], begun: false, committing: false };
  let outlined: readonly Outlined[] = [];
  let calculated: Written["calculated"] = [];
  let unmarked: Written["unmarked"] = [];
  try {
    await inExcel(async (context) => {
      const prepared = await prepare(context, change);
      undo.cells = prepared.cells.cells;
      undo.begun = true;
      calculated = await pour(context, change, prepared);
      unmarked = prepared.marks?.unmarked ?? [];
      outlined = outlinedPages(change, prepared);
      undo.committing = isStepwise(prepared, change);
      commit(context, prepared, change);
      await context.sync();
    });
  } catch (error) {
    const outcome = undo.begun ? await settle(undo) : "taken-back";
    if (outcome === "unsettled") throw new WorkbookError("unsettled", {}, { cause: error });
    if (outcome === "taken-back") throw workbookError(error);
  }
  await setUpPrinting(change);
  await setUpOutlines(outlined);
  return { calculated, lost: [], unmarked, formats: undo.cells.map(({ numberFormat }) => numberFormat) };
}

/**
 * Set apart from the write itself, and tolerated when it fails: Excel asks the printer's driver about paper,
 * and a computer without a printer shall get its report all the same.
 */
async function setUpPrinting(change: WorkbookChange): Promise<void> {
  if (change.pages.length === 0) return;
  try {
    await inExcel(async (context) => {
      for (const { page, replaces } of change.pages) {
        setUpPrint(page, context.workbook.worksheets.getItem(replaces ?? page.name), replaces !== null);
      }
      await context.sync();
    });
  } catch {
    // The sheets are in place; only their print settings are Excel's own.
  }
}

function outlinedPages({ pages }: WorkbookChange, { replaced }: Prepared): Outlined[] {
  return pages.map(({ page, replaces }) => {
    const before = replaces === null ? undefined : replaced.get(replaces)?.listed.outlineText;
    return { page, sheet: replaces ?? page.name, before: before ?? null };
  });
}

/** As the print settings: a sheet whose rows do not fold is still whole. */
async function setUpOutlines(pages: readonly Outlined[]): Promise<void> {
  try {
    await groupRows(pages);
  } catch {
    // The rows are in place, unfolded.
  }
}

/** What to take back when a write fails. */
interface Undo {
  cells: readonly OldCell[];
  begun: boolean;
  committing: boolean;
}

async function pour(
  context: Excel.RequestContext,
  change: WorkbookChange,
  prepared: Prepared,
): Promise<Written["calculated"]> {
  const targets = begin(context, prepared, change);
  const steps = targets.flatMap((target) => planPage(target));
  await runSteps(context, [
    ...steps,
    ...cellSteps(context, change.cells, prepared.cells),
    ...(prepared.marks?.steps ?? []),
  ]);
  return calculatedValues(context, targets);
}

/** Completes a write of which only the tidying had failed, else takes everything back; where that fails too, it is left to the next read. */
async function settle(undo: Undo): Promise<"completed" | "taken-back" | "unsettled"> {
  try {
    return await inExcel(async (context) => {
      const outcome = await recover(context);
      if (outcome === "completed" && undo.committing) return "completed";
      await runSteps(context, restoreSteps(context, undo.cells));
      return "taken-back";
    });
  } catch {
    return "unsettled";
  }
}
