import { columnLetters } from "../../../core/values/address.js";
import { addHiddenName, hiddenNames, textFormula } from "../hidden-name.js";
import { listSheets, type ListedSheet, type SheetList } from "../sheet-list.js";
import { clearSheet } from "./clear-sheet.js";

/**
 * Puts right what a write left behind: completes it when only the tidying was missing, else takes it back.
 * `added` names sheets that the write in question may have added without having marked them yet. Throws what Excel throws.
 */
export async function recover(
  context: Excel.RequestContext,
  { added }: { readonly added: readonly string[] },
): Promise<"completed" | "taken-back"> {
  const list = await listSheets(context);
  if (list.writing) await takeBack(context, list, added);
  else tidy(list);
  await context.sync();
  return list.writing ? "taken-back" : "completed";
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
  if (backups.length > 0) await context.sync();
  for (const { backup, target, used, tables } of backups) {
    for (const table of tables.items) table.convertToRange();
    clearSheet(target.sheet);
    if (!used.isNullObject) {
      const columns = `A:${columnLetters(used.columnIndex + used.columnCount - 1)}`;
      target.sheet.getRange(columns).copyFrom(backup.sheet.getRange(columns));
    }
    restoreKind(target, backup.backupOf?.kindText ?? null);
  }
  for (const listed of list.sheets) {
    if (listed.backupOf !== null || listed.isDraft || added.includes(listed.name)) listed.sheet.delete();
  }
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
