import { columnLetters } from "../../../core/values/address.js";
import { markText } from "../../../core/reading/snapshot.js";
import type { WorkbookChange } from "../../port.js";
import { addHiddenName, backupSheetPrefix, hiddenNames, textFormula } from "../hidden-name.js";
import { backupText } from "../sheet-list.js";
import type { Target } from "./plan-page.js";
import type { Prepared, Replaced } from "./prepare.js";

/** Queues what makes a write undoable: the name that says it has begun, hidden copies of replaced sheets, marked new sheets. */
export function begin(context: Excel.RequestContext, prepared: Prepared, change: WorkbookChange): Target[] {
  if (change.pages.length === 0) return [];
  context.application.suspendScreenUpdatingUntilNextSync();
  addHiddenName(context.workbook.names, hiddenNames.writing, "1");
  let backups = 0;
  const tableNames = new Set(prepared.tableNames);
  return change.pages.map(({ page, replaces }) => {
    const replaced = replaces === null ? undefined : prepared.replaced.get(replaces);
    const kind = page.mark === null ? null : markText(page.mark);
    if (replaced !== undefined) {
      backUp(context, replaced, ++backups);
      setKind(replaced, kind);
      return { sheet: replaced.listed.sheet, replaced, tableNames };
    }
    const sheet = context.workbook.worksheets.add(page.name);
    addHiddenName(sheet.names, hiddenNames.draft, "1");
    if (kind !== null) addHiddenName(sheet.names, hiddenNames.kind, kind);
    return { sheet, replaced: null, tableNames };
  });
}

/** Queues what completes a write: first the one action that counts, then the tidying. */
export function commit(context: Excel.RequestContext, prepared: Prepared, change: WorkbookChange): void {
  if (change.pages.length === 0) return;
  context.workbook.names.getItem(hiddenNames.writing).delete();
  const backups = change.pages.filter(({ replaces }) => replaces !== null && prepared.replaced.has(replaces)).length;
  for (let number = 1; number <= backups; number++) {
    context.workbook.worksheets.getItem(`${backupSheetPrefix}${number}`).delete();
  }
  for (const { page, replaces } of change.pages) {
    if (replaces === null) context.workbook.worksheets.getItem(page.name).names.getItem(hiddenNames.draft).delete();
  }
}

/** Whole columns are copied, as they bring their widths along. */
function backUp(context: Excel.RequestContext, { listed, used }: Replaced, number: number): void {
  const copy = context.workbook.worksheets.add(`${backupSheetPrefix}${number}`);
  copy.visibility = "Hidden";
  addHiddenName(copy.names, hiddenNames.backup, backupText(listed));
  if (used.isNullObject) return;
  const columns = `A:${columnLetters(used.columnIndex + used.columnCount - 1)}`;
  copy.getRange(columns).copyFrom(listed.sheet.getRange(columns));
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
