import { columnLetters } from "../../../core/values/address.js";
import { addHiddenName, hiddenNames, textFormula } from "../hidden-name.js";
import { listSheets, type ListedSheet, type SheetList } from "../sheet-list.js";
import { findRules, type FoundRule } from "../marks/own-rules.js";
import { keptCells, loadBackups } from "./cell-backup.js";
import { restoreSteps } from "./cells.js";
import { clearSheet } from "./clear-sheet.js";
import { findLeftCharts, settleCharts } from "./own-charts.js";
import { putTable } from "./tables.js";
import type { OldCell } from "./old-cells.js";
import { runSteps } from "./steps.js";

/**
 * Puts right what a write left behind: completes it when only the tidying was missing, else takes it back.
 * Throws what Excel throws.
 */
export async function recover(context: Excel.RequestContext): Promise<"completed" | "taken-back"> {
  const list = await listSheets(context);
  const left = list.tidying === null ? null : await findLeft(context, list, list.tidying);
  const outcome = list.writing === null ? "completed" : "taken-back";
  for (const charts of await findLeftCharts(context, list.sheets)) settleCharts(charts, outcome);
  if (list.writing === null) tidy(list, left);
  else await takeBack(context, list, list.writing, left);
  if (left !== null) for (const part of left.parts) part.delete();
  if (left !== null) context.workbook.names.getItem(hiddenNames.tidying).delete();
  if (list.writing !== null) context.workbook.names.getItem(hiddenNames.writing).delete();
  await context.sync();
  return outcome;
}

/** What a write that marked or changed cells has left. */
interface Left {
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly cells: readonly OldCell[];
  readonly newMarks: readonly Excel.ConditionalFormat[];
  readonly oldMarks: readonly Excel.ConditionalFormat[];
}

async function findLeft(context: Excel.RequestContext, list: SheetList, generation: string): Promise<Left> {
  const backups = loadBackups(context);
  const rules = await findRules(context, list.sheets);
  const open = generation === "" ? [] : rules.filter(({ isProtected }) => !isProtected);
  const own = open.flatMap((sheet) => sheet.own);
  const isNew = (rule: FoundRule) => String(rule.generation) === generation;
  const cells = list.writing === null ? [] : await keptCells(context, backups);
  return {
    parts: backups.items,
    // A sheet that somebody has deleted or renamed meanwhile has nothing to put back.
    cells: cells.filter(({ sheet }) => list.sheets.some(({ name }) => name === sheet)),
    newMarks: [...own.filter(isNew).map(({ rule }) => rule), ...open.flatMap(({ unfinished }) => unfinished)],
    oldMarks: own.filter((rule) => !isNew(rule)).map(({ rule }) => rule),
  };
}

function tidy(list: SheetList, left: Left | null): void {
  for (const rule of left?.oldMarks ?? []) rule.delete();
  for (const listed of list.sheets) {
    if (listed.backupOf !== null) listed.sheet.delete();
    else if (listed.isDraft) listed.sheet.names.getItem(hiddenNames.draft).delete();
  }
}

async function takeBack(
  context: Excel.RequestContext,
  list: SheetList,
  added: readonly string[],
  left: Left | null,
): Promise<void> {
  const backups = list.sheets.flatMap((backup) => {
    const target = list.sheets.find((listed) => listed.name === backup.backupOf?.name);
    return target === undefined ? [] : [{ backup, target, used: usedRange(backup), tables: tablesOf(target) }];
  });
  // A sheet that was added but not yet marked is empty; a co-author's of the same name would not be.
  const unmarked = list.sheets
    .filter((listed) => !listed.isDraft && added.includes(listed.name))
    .map((listed) => ({ listed, used: usedRange(listed) }));
  await runSteps(context, restoreSteps(context, left?.cells ?? []));
  for (const rule of left?.newMarks ?? []) rule.delete();
  for (const { backup, target, used, tables } of backups) {
    for (const table of tables.items) table.convertToRange();
    clearSheet(target.sheet);
    if (!used.isNullObject) {
      const columns = `A:${columnLetters(used.columnIndex + used.columnCount - 1)}`;
      target.sheet.getRange(columns).copyFrom(backup.sheet.getRange(columns));
    }
    restoreKind(target, backup.backupOf?.kindText ?? null);
  }
  if (backups.some(({ backup }) => (backup.backupOf?.tables.length ?? 0) > 0)) {
    // A copy of cells may have brought tables along, under names that Excel chose.
    const copied = backups.map(({ target }) => tablesOf(target));
    await context.sync();
    for (const table of copied.flatMap(({ items }) => items)) table.convertToRange();
    for (const { backup, target } of backups) {
      for (const { name, address } of backup.backupOf?.tables ?? []) putTable(target.sheet, name, address);
    }
  }
  for (const listed of list.sheets) if (listed.backupOf !== null || listed.isDraft) listed.sheet.delete();
  for (const { listed, used } of unmarked) if (used.isNullObject) listed.sheet.delete();
}

function usedRange(backup: ListedSheet): Excel.Range {
  const used = backup.sheet.getUsedRangeOrNullObject(false);
  used.load("columnIndex,columnCount");
  return used;
}

function tablesOf(target: ListedSheet): Excel.TableCollection {
  const { tables } = target.sheet;
  tables.load("items/name");
  return tables;
}

function restoreKind({ sheet, kindText }: ListedSheet, old: string | null): void {
  if (kindText === old) return;
  if (kindText === null) {
    if (old !== null) addHiddenName(sheet.names, hiddenNames.kind, old);
  } else if (old === null) sheet.names.getItem(hiddenNames.kind).delete();
  else sheet.names.getItem(hiddenNames.kind).formula = textFormula(old);
}
