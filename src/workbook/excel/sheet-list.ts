import { parseMark, type Mark } from "../../core/reading/snapshot.js";
import { formulaText, hiddenNames, backupSheetPrefix, type HiddenName } from "./hidden-name.js";

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
  /** Text of the name `UnionBooks.Charts`, while a write replaces the sheet. */
  readonly chartsText: string | null;
  /** Text of the name `UnionBooks.Outline`. */
  readonly outlineText: string | null;
}

/** A replaced sheet's name and the text of its mark. `name` is null when the copy was never finished. */
export interface BackupOf {
  readonly name: string | null;
  readonly kindText: string | null;
  /** Its tables, which a copy of cells does not bring along under their names. */
  readonly tables: readonly TablePlace[];
}

/** A table of a sheet by name and A1 address, header row and totals row included. */
export interface TablePlace {
  readonly name: string;
  readonly address: string;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  /** Names of the sheets that a write adds, when it has begun and not been completed; else null. */
  readonly writing: readonly string[] | null;
  /** Generation of the marks that a write puts on (empty for none), when cells or marks may have been left behind; else null. */
  readonly tidying: string | null;
}

/** True when a write left something behind. */
export function hasLeftovers(list: SheetList): boolean {
  if (list.writing !== null || list.tidying !== null) return true;
  return list.sheets.some((sheet) => sheet.isDraft || sheet.backupOf !== null);
}

/** Lists all sheets in two syncs; `also` may queue further loads for the second. */
export async function listSheets(
  context: Excel.RequestContext,
  also: (sheets: readonly Excel.Worksheet[]) => void = () => undefined,
): Promise<SheetList> {
  const { worksheets, names: bookNames } = context.workbook;
  worksheets.load("items/name,items/visibility");
  bookNames.load("items/name,items/formula");
  await context.sync();
  const found = Array.from(worksheets.items, (sheet) => ({ sheet, names: sheet.names }));
  for (const { names } of found) names.load("items/name,items/formula");
  also(worksheets.items);
  await context.sync();
  return {
    sheets: found.map(({ sheet, names }) => listed(sheet, names)),
    writing: textOf(bookNames, hiddenNames.writing)?.split("/") ?? null,
    tidying: textOf(bookNames, hiddenNames.tidying),
  };
}

function listed(sheet: Excel.Worksheet, names: Excel.NamedItemCollection): ListedSheet {
  const texts = new Map(Array.from(names.items, (item) => [bareName(item.name), formulaText(item.formula)]));
  const kindText = texts.get(hiddenNames.kind) ?? null;
  return {
    sheet,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    mark: kindText === null ? null : parseMark(kindText),
    kindText,
    isDraft: texts.has(hiddenNames.draft),
    backupOf: backupOf(sheet.name, texts.get(hiddenNames.backup) ?? null),
    chartsText: texts.get(hiddenNames.charts) ?? null,
    outlineText: texts.get(hiddenNames.outline) ?? null,
  };
}

/** Sheet names are divided by a character that none can hold. */
export function writingText(added: readonly string[]): string {
  return added.join("/").slice(0, 255);
}

function textOf(names: Excel.NamedItemCollection, name: HiddenName): string | null {
  const item = names.items.find((one) => one.name === name);
  return item === undefined ? null : (formulaText(item.formula) ?? "");
}

/** A sheet's own name may come with the sheet before it: `'Sheet 1'!UnionBooks.Kind`. */
function bareName(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1);
}

/** Text of a backup's name: the mark, the tables behind strokes, a bar, the sheet's name. Neither names nor marks can hold a stroke. */
export function backupText(of: Omit<BackupOf, "name"> & { readonly name: string }): string {
  const tables = of.tables.map(({ name, address }) => `/${name}=${address}`).join("");
  const text = `${of.kindText ?? ""}${tables}|${of.name}`;
  return text.length <= 255 ? text : `${of.kindText ?? ""}|${of.name}`;
}

function backupOf(sheetName: string, text: string | null): BackupOf | null {
  if (text === null) {
    const isUnfinished = new RegExp(`^${backupSheetPrefix}\\d+$`).test(sheetName);
    return isUnfinished ? { name: null, kindText: null, tables: [] } : null;
  }
  const bar = text.indexOf("|");
  const [kindText = "", ...tables] = text.slice(0, bar).split("/");
  return {
    name: text.slice(bar + 1),
    kindText: kindText === "" ? null : kindText,
    tables: tables.map((table) => {
      const sign = table.lastIndexOf("=");
      return { name: table.slice(0, sign), address: table.slice(sign + 1) };
    }),
  };
}
