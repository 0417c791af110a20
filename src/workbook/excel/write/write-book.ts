import type { WorkbookChange, Written } from "../../port.js";
import { inExcel } from "../in-excel.js";
import { workbookError } from "../excel-errors.js";
import { calculatedValues } from "./calculated.js";
import { cellSteps, restoreCells, type OldCell } from "./cells.js";
import { begin, commit } from "./milestones.js";
import { planPage, type Target } from "./plan-page.js";
import { prepare, type Prepared } from "./prepare.js";
import { recover } from "./recover.js";
import { runSteps } from "./steps.js";

/**
 * Puts pages in, all or none. A replaced sheet stays the same worksheet, so that the user's formulas and charts that point to it
 * survive (deleting it and renaming a new one would turn them into #REF!). Its content is first copied to a hidden sheet; a hidden name
 * of the workbook says that a write is under way, and deleting that name is the one action that completes it. Whatever fails
 * before is taken back: added sheets are deleted and copies poured back, at once where Excel still answers, else by the next read.
 * Values, formulas, formats, merges and column widths come back; row heights, panes and print settings of a replaced sheet may stay new.
 * Throws WorkbookError.
 */
export async function writeBook(change: WorkbookChange): Promise<Written> {
  const undo: { added: readonly string[]; cells: readonly OldCell[]; begun: boolean; committing: boolean } = {
    added: [],
    cells: [],
    begun: false,
    committing: false,
  };
  let calculated: Written["calculated"] = [];
  try {
    await inExcel(async (context) => {
      const prepared = await prepare(context, change);
      Object.assign(undo, { added: addedNames(change), cells: prepared.cells, begun: true });
      calculated = await pour(context, change, prepared);
      undo.committing = true;
      commit(context, prepared, change);
      await context.sync();
    });
  } catch (error) {
    const completed = undo.begun && (await takeBack(undo)) === "completed" && undo.committing;
    if (!completed) throw workbookError(error);
  }
  return { calculated, lost: [] };
}

async function pour(context: Excel.RequestContext, change: WorkbookChange, prepared: Prepared): Promise<Written["calculated"]> {
  const targets = begin(context, prepared, change);
  const steps = change.pages.flatMap(({ page }, index) => planPage(page, targets[index] as Target));
  await runSteps(context, [...steps, ...cellSteps(context, change.cells, prepared.cells)]);
  return calculatedValues(context, change.pages.map(({ page }, index) => ({ page, sheet: (targets[index] as Target).sheet })));
}

function addedNames(change: WorkbookChange): string[] {
  return change.pages.filter(({ replaces }) => replaces === null).map(({ page }) => page.name);
}

/** Says whether the write turned out to be complete; a failure here leaves the rest to the next read. */
async function takeBack(undo: { readonly added: readonly string[]; readonly cells: readonly OldCell[] }): Promise<"completed" | "taken-back"> {
  try {
    return await inExcel(async (context) => {
      const outcome = await recover(context, { added: undo.added });
      if (outcome === "completed") return outcome;
      restoreCells(context, undo.cells);
      await context.sync();
      return outcome;
    });
  } catch {
    return "taken-back";
  }
}
