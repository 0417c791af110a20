import { parseMark, type Mark } from "../../core/reading/snapshot.js";
import { formulaText, hiddenNames, backupSheetPrefix } from "./hidden-name.js";

/** A sheet of the open workbook with what its hidden names say. */
export interface ListedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  readonly mark: Mark | null;
  /** Text of the name `UnionBooks.Kind`, whatever it says. */
  readonly kindText: string | null;
  readonly isDraft: boolean;
  /** For a hidden copy made during a write: what it is a copy of. */
  readonly backupOf: BackupOf | null;
}

/** A replaced sheet's name and the text of its mark. `name` is null when the copy was never finished. */
export interface BackupOf {
  readonly name: string | null;
  readonly kindText: string | null;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  /** True when a write has begun and not been completed. */
  readonly writing: boolean;
}

/** True when a write left something behind. */
export function hasLeftovers(list: SheetList): boolean {
  return list.writing || list.sheets.some((sheet) => sheet.isDraft || sheet.backupOf !== null);
}

/** Lists all sheets in two syncs; `also` may queue further loads for the second. */
export async function listSheets(
  context: Excel.RequestContext,
  also: (sheets: readonly Excel.Worksheet[]) => void = () => undefined,
): Promise<SheetList> {
  const { worksheets, names: bookNames } = context.workbook;
  worksheets.load("items/name,items/visibility");
  bookNames.load("items/name");
  await context.sync();
  const found = worksheets.items.map((sheet) => ({ sheet, names: sheet.names }));
  for (const { names } of found) names.load("items/name,items/formula");
  also(worksheets.items);
  await context.sync();
  return {
    sheets: found.map(({ sheet, names }) => listed(sheet, names)),
    writing: bookNames.items.some((item) => item.name === hiddenNames.writing),
  };
}

function listed(sheet: Excel.Worksheet, names: Excel.NamedItemCollection): ListedSheet {
  const texts = new Map(names.items.map((item) => [bareName(item.name), formulaText(item.formula)]));
  const kindText = texts.get(hiddenNames.kind) ?? null;
  return {
    sheet,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    mark: kindText === null ? null : parseMark(kindText),
    kindText,
    isDraft: texts.has(hiddenNames.draft),
    backupOf: backupOf(sheet.name, texts.get(hiddenNames.backup) ?? null),
  };
}

/** A sheet's own name may come with the sheet before it: `'Sheet 1'!UnionBooks.Kind`. */
function bareName(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1);
}

/** Text of a backup's name: the mark, a bar, the sheet's name. */
export function backupText(of: { readonly name: string; readonly kindText: string | null }): string {
  return `${of.kindText ?? ""}|${of.name}`;
}

function backupOf(sheetName: string, text: string | null): BackupOf | null {
  if (text === null) return new RegExp(`^${backupSheetPrefix}\\d+$`).test(sheetName) ? { name: null, kindText: null } : null;
  const bar = text.indexOf("|");
  return { name: text.slice(bar + 1), kindText: bar > 0 ? text.slice(0, bar) : null };
}
