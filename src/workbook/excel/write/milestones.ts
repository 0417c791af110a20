import { columnLetters } from "../../../core/values/address.js";
import { markText } from "../../../core/reading/snapshot.js";
import type { WorkbookChange } from "../../port.js";
import { addHiddenName, backupSheetPrefix, hiddenNames, textFormula } from "../hidden-name.js";
import { backupText, writingText } from "../sheet-list.js";
import { backUpCells, deleteBackup } from "./cell-backup.js";
import { runsOf } from "./cell-runs.js";
import { dropOldCharts, lastNumber } from "./own-charts.js";
import type { Target } from "./plan-page.js";
import type { Prepared, Replaced } from "./prepare.js";

/** False for a write that is one action, which Excel does or does not. */
export function isStepwise({ cells, marks }: Prepared, change: WorkbookChange): boolean {
  const isOneRun = runsOf(change.cells).length <= 1 && change.cells.every(({ format }) => format === undefined);
  const hasMarks = marks !== null && marks.old.length + marks.steps.length > 0;
  return change.pages.length > 0 || hasMarks || (cells.cells.length > 0 && !isOneRun);
}

/** True when cells are kept or marks are exchanged, which shows in no sheet's name. */
function hasToTidy({ cells, marks }: Prepared): boolean {
  return cells.cells.length > 0 || marks !== null;
}

/** Queues what makes a write undoable: the name that says it has begun, cells as they were, hidden copies of replaced sheets, marked new sheets. */
export function begin(context: Excel.RequestContext, prepared: Prepared, change: WorkbookChange): Target[] {
  if (!isStepwise(prepared, change)) return [];
  context.application.suspendScreenUpdatingUntilNextSync();
  const added = change.pages.flatMap(({ page, replaces }) => (replaces === null ? [page.name] : []));
  addHiddenName(context.workbook.names, hiddenNames.writing, writingText(added));
  if (hasToTidy(prepared)) {
    addHiddenName(context.workbook.names, hiddenNames.tidying, String(prepared.marks?.generation ?? ""));
    backUpCells(context, prepared.cells.cells);
  }
  let backups = 0;
  const tableNames = new Set(prepared.tableNames);
  for (const { tables } of prepared.replaced.values())
    for (const { name } of tables) tableNames.delete(name.toLowerCase());
  return change.pages.map(({ page, replaces }) => {
    const replaced = replaces === null ? undefined : prepared.replaced.get(replaces);
    const kind = page.mark === null ? null : markText(page.mark);
    if (replaced !== undefined) {
      backUp(context, replaced, ++backups);
      setKind(replaced, kind);
      return { page, sheet: replaced.listed.sheet, replaced, tableNames };
    }
    const sheet = context.workbook.worksheets.add(page.name);
    addHiddenName(sheet.names, hiddenNames.draft, "1");
    if (kind !== null) addHiddenName(sheet.names, hiddenNames.kind, kind);
    return { page, sheet, replaced: null, tableNames };
  });
}

/** Queues what completes a write: first the one action that counts, then the tidying. */
export function commit(context: Excel.RequestContext, prepared: Prepared, change: WorkbookChange): void {
  if (!isStepwise(prepared, change)) return;
  context.workbook.names.getItem(hiddenNames.writing).delete();
  for (const { rule } of prepared.marks?.old ?? []) rule.delete();
  for (const { page, replaces } of change.pages) {
    const replaced = replaces === null ? undefined : prepared.replaced.get(replaces);
    if (replaced !== undefined && (lastNumber(replaced.charts) > 0 || (page.charts ?? []).length > 0))
      dropOldCharts(replaced.listed.sheet, replaced.charts);
  }
  const backups = change.pages.filter(({ replaces }) => replaces !== null && prepared.replaced.has(replaces)).length;
  for (let number = 1; number <= backups; number++) {
    context.workbook.worksheets.getItem(`${backupSheetPrefix}${number}`).delete();
  }
  for (const { page, replaces } of change.pages) {
    if (replaces === null) context.workbook.worksheets.getItem(page.name).names.getItem(hiddenNames.draft).delete();
  }
  if (!hasToTidy(prepared)) return;
  if (prepared.cells.cells.length > 0) deleteBackup(context);
  context.workbook.names.getItem(hiddenNames.tidying).delete();
}

/** Whole columns are copied, as they bring their widths along. The copy is named last: without its name it counts as unfinished. */
function backUp(context: Excel.RequestContext, { listed, used, tables }: Replaced, number: number): void {
  const copy = context.workbook.worksheets.add(`${backupSheetPrefix}${number}`);
  copy.visibility = "Hidden";
  if (!used.isNullObject) {
    const columns = `A:${columnLetters(used.columnIndex + used.columnCount - 1)}`;
    copy.getRange(columns).copyFrom(listed.sheet.getRange(columns));
  }
  addHiddenName(copy.names, hiddenNames.backup, backupText({ ...listed, tables }));
}

/** The mark is of the new page from here on; the copy's name remembers the old one. */
function setKind({ listed }: Replaced, kind: string | null): void {
  const { names } = listed.sheet;
  if (kind === listed.kindText) return;
  if (listed.kindText === null) {
    if (kind !== null) addHiddenName(names, hiddenNames.kind, kind);
  } else if (kind === null) names.getItem(hiddenNames.kind).delete();
  else names.getItem(hiddenNames.kind).formula = textFormula(kind);
}
