import { WorkbookError } from "../../errors.js";
import type { WorkbookChange } from "../../port.js";
import { requireSheetName } from "../../sheet-name.js";
import { hasLeftovers, listSheets, type ListedSheet, type SheetList, type TablePlace } from "../sheet-list.js";
import { planMarks, type MarkPlan } from "../marks/plan-marks.js";
import { sheetCharts, type SheetCharts } from "./own-charts.js";
import { loadOldCells, type OldCells } from "./old-cells.js";
import { recover } from "./recover.js";

/** What must be known before anything is changed. */
export interface Prepared {
  /** Sheets to be replaced, by the names the change gives. */
  readonly replaced: ReadonlyMap<string, Replaced>;
  readonly cells: OldCells;
  /** Null when marks stay as they are. */
  readonly marks: MarkPlan | null;
  /** Names of all tables, in lower case. */
  readonly tableNames: ReadonlySet<string>;
}

export interface Replaced {
  readonly listed: ListedSheet;
  /** Everything that holds a value or a format; a null object when there is none. */
  readonly used: Excel.Range;
  readonly tables: readonly ReplacedTable[];
  readonly charts: SheetCharts;
}

export interface ReplacedTable extends TablePlace {
  readonly table: Excel.Table;
}

/** Looks at the workbook and refuses what could not be completed, before anything is changed. Throws WorkbookError. */
export async function prepare(context: Excel.RequestContext, change: WorkbookChange): Promise<Prepared> {
  const book = context.workbook;
  book.load("readOnly");
  book.protection.load("protected");
  book.tables.load("items/name");
  let list = await listSheets(context);
  if (book.readOnly || Office.context.document.mode === Office.DocumentMode.ReadOnly)
    throw new WorkbookError("read-only");
  if (change.pages.length > 0 && book.protection.protected) throw new WorkbookError("protected");
  if (hasLeftovers(list)) {
    await recover(context);
    list = await listSheets(context);
  }
  checkAdded(change, list);

  const replaced = new Map<string, Replaced>();
  const wanted = change.pages.flatMap(({ replaces }) => (replaces === null ? [] : [find(list, replaces)]));
  const loaded = wanted.map((listed) => {
    const used = listed.sheet.getUsedRangeOrNullObject(false);
    used.load("columnIndex,columnCount");
    const { protection, tables, charts } = listed.sheet;
    protection.load("protected");
    tables.load("items/name");
    charts.load("items/name");
    return { listed, used, protection, tables, charts };
  });
  const cells = await loadOldCells(
    context,
    change.cells.map((cell) => ({ ...cell, on: find(list, cell.sheet) })),
  );
  for (const { listed, used, protection, tables, charts } of loaded) {
    if (protection.protected) throw new WorkbookError("protected", { sheet: listed.name });
    const places = await placesOf(context, tables.items);
    replaced.set(listed.name, { listed, used, tables: places, charts: sheetCharts(charts) });
  }
  const own = new Set(replaced.keys());
  const marks = change.marks === undefined ? null : await planMarks(context, list.sheets, change.marks, own);
  return { replaced, cells, marks, tableNames: new Set(book.tables.items.map((table) => table.name.toLowerCase())) };
}

async function placesOf(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<ReplacedTable[]> {
  if (tables.length === 0) return [];
  const found = tables.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of found) range.load("address");
  await context.sync();
  return found.map(({ table, range: { address } }) => {
    return { table, name: table.name, address: address.slice(address.lastIndexOf("!") + 1) };
  });
}

function find(list: SheetList, name: string): ListedSheet {
  const found = list.sheets.find((listed) => listed.name === name);
  if (found === undefined) throw new WorkbookError("sheet-missing", { sheet: name });
  return found;
}

function checkAdded(change: WorkbookChange, list: SheetList): void {
  const taken = list.sheets.map((listed) => listed.name);
  for (const { page, replaces } of change.pages) {
    if (replaces !== null) continue;
    requireSheetName(page.name, taken);
    taken.push(page.name);
  }
}
