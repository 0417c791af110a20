import { columnLetters } from "../../../core/values/address.js";
import { addHiddenName, hiddenNames, textFormula } from "../hidden-name.js";
import { listSheets, type ListedSheet, type SheetList } from "../sheet-list.js";
import { clearSheet } from "./clear-sheet.js";

/**
 * Puts right what a write left behind: completes it when only the tidying was missing, else takes it back.
 * Throws what Excel throws.
 */
export async function recover(context: Excel.RequestContext): Promise<"completed" | "taken-back"> {
  const list = await listSheets(context);
  if (list.writing === null) tidy(list);
  else await takeBack(context, list, list.writing);
  await context.sync();
  return list.writing === null ? "completed" : "taken-back";
}

function tidy(list: SheetList): void {
  for (const listed of list.sheets) {
    if (listed.backupOf !== null) listed.sheet.delete();
    else if (listed.isDraft) listed.sheet.names.getItem(hiddenNames.draft).delete();
  }
}

async function takeBack(context: Excel.RequestContext, list: SheetList, added: readonly string[]): Promise<void> {
  const backups = list.sheets.flatMap((backup) => {
    const target = list.sheets.find((listed) => listed.name === backup.backupOf?.name);
    return target === undefined ? [] : [{ backup, target, used: usedRange(backup), tables: tablesOf(target) }];
  });
  // A sheet that was added but not yet marked is empty; a co-author's of the same name would not be.
  const unmarked = list.sheets
    .filter((listed) => !listed.isDraft && added.includes(listed.name))
    .map((listed) => ({ listed, used: usedRange(listed) }));
  await context.sync();
  for (const { backup, target, used, tables } of backups) {
    for (const table of tables.items) table.convertToRange();
    clearSheet(target.sheet);
    if (!used.isNullObject) {
      const columns = `A:${columnLetters(used.columnIndex + used.columnCount - 1)}`;
      target.sheet.getRange(columns).copyFrom(backup.sheet.getRange(columns));
    }
    restoreKind(target, backup.backupOf?.kindText ?? null);
  }
  for (const listed of list.sheets) if (listed.backupOf !== null || listed.isDraft) listed.sheet.delete();
  for (const { listed, used } of unmarked) if (used.isNullObject) listed.sheet.delete();
  context.workbook.names.getItem(hiddenNames.writing).delete();
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
