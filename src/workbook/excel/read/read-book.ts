import { WorkbookError } from "../../errors.js";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../../../core/reading/snapshot.js";
import { inExcel, supportsExcel } from "../in-excel.js";
import { hasLeftovers, listSheets, type ListedSheet, type SheetList } from "../sheet-list.js";
import { recover } from "../write/recover.js";
import { areaOf, sheetOfAddress } from "./address.js";
import { cellGrid } from "./cell-grid.js";
import { usesDate1904 } from "./date-system.js";
import { findHidden } from "./hidden.js";
import { findFormulas, formulasIn, usedArea } from "./formulas.js";
import { readBlocks, type Wanted } from "./read-blocks.js";

/** Cells of one sheet past which Excel on the web no longer answers with values. */
const cellLimit = 5_000_000;

/** A sheet and the proxies loaded for it. */
export interface Loaded {
  readonly listed: ListedSheet;
  readonly used: Excel.Range;
}

/**
 * Reads all sheets: five syncs and one more for each block of values, whatever the number of rows.
 * What an interrupted write has left is put right first, where the workbook can be changed.
 * Merged areas are known from ExcelApi 1.13 on, and empty below. Throws WorkbookError.
 */
export async function readBook(): Promise<Snapshot> {
  const whole = await inExcel((context) => readOnce(context, { leftovers: "refuse" }));
  if (whole !== null) return whole;
  try {
    await inExcel((context) => recover(context));
  } catch {
    // A workbook that cannot be changed is read as it stands, without what the write left behind.
  }
  return (await inExcel((context) => readOnce(context, { leftovers: "skip" }))) ?? { sheets: [], date1904: false };
}

/** Null when there are leftovers of a write and they are refused. */
async function readOnce(
  context: Excel.RequestContext,
  { leftovers }: { readonly leftovers: "refuse" | "skip" },
): Promise<Snapshot | null> {
  const book = await load(context);
  return leftovers === "refuse" && hasLeftovers(book.list) ? null : snapshot(context, book);
}

interface BookLoad {
  readonly list: SheetList;
  readonly used: readonly Excel.Range[];
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

async function load(context: Excel.RequestContext): Promise<BookLoad> {
  const all = context.workbook.tables;
  all.load("items/name,items/showHeaders,items/showTotals");
  const used: Excel.Range[] = [];
  const tables: { table: Excel.Table; range: Excel.Range }[] = [];
  const list = await listSheets(context, (sheets) => {
    for (const sheet of sheets) {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
      used.push(range);
    }
    for (const table of all.items) {
      const range = table.getRange();
      range.load("address");
      tables.push({ table, range });
    }
  });
  return { list, used, tables };
}

async function snapshot(context: Excel.RequestContext, book: BookLoad): Promise<Snapshot> {
  const date1904 = await usesDate1904(context);
  const sheets = book.list.sheets.flatMap((listed, index) => {
    const used = book.used[index];
    return listed.backupOf !== null || used === undefined ? [] : [{ listed, used }];
  });
  const filled = sheets.filter(({ used }) => !used.isNullObject);
  for (const { listed, used } of filled) checkSize(listed.name, used.rowCount * used.columnCount);
  const formulaAreas = await findFormulas(context, filled);
  const merges = filled.map(({ used }) => mergedAreas(used));
  const values: Wanted[] = filled.map(({ listed, used }) => ({ sheet: listed.sheet, area: usedArea(used) }));
  const formulas = filled.flatMap(({ listed: { sheet } }, index) =>
    (formulaAreas[index] ?? []).map((area): Wanted => ({ sheet, area, what: "formulasR1C1" })),
  );
  const grids = await readBlocks(context, [...values, ...formulas], { formats: date1904 });
  const read = formulas.map(({ sheet, area }, index) => ({
    sheet,
    area,
    formulas: grids[filled.length + index]?.values ?? [],
  }));
  const hidden = await findHidden(context, filled);
  const tables = tablesBySheet(book);
  return {
    date1904,
    sheets: sheets.map(({ listed, used }): SheetSnapshot => {
      const index = filled.findIndex((one) => one.used === used);
      const grid = grids[index];
      const merged = merges[index];
      const found = formulasIn(
        read.filter(({ sheet }) => sheet === listed.sheet),
        (row, column) => grid?.values[row - used.rowIndex]?.[column - used.columnIndex],
      );
      return {
        name: listed.name,
        visible: listed.visible,
        mark: listed.mark,
        values: grid === undefined ? [] : cellGrid(grid, used.rowIndex, used.columnIndex, date1904),
        merges: merged == null || merged.isNullObject ? [] : merged.address.split(",").map(areaOf),
        tables: tables.get(listed.name) ?? [],
        hiddenRows: hidden[index]?.rows ?? [],
        hiddenColumns: hidden[index]?.columns ?? [],
        ...(found === undefined ? {} : { formulas: found }),
      };
    }),
  };
}

/** Null where Excel cannot say. */
function mergedAreas(used: Excel.Range): Excel.RangeAreas | null {
  if (!supportsExcel("1.13")) return null;
  const areas = used.getMergedAreasOrNullObject();
  areas.load("address");
  return areas;
}

function tablesBySheet(book: BookLoad): Map<string, TableSnapshot[]> {
  const bySheet = new Map<string, TableSnapshot[]>();
  for (const { table, range } of book.tables) {
    const sheet = sheetOfAddress(range.address);
    const tables = bySheet.get(sheet) ?? [];
    tables.push({
      name: table.name,
      area: areaOf(range.address),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    });
    bySheet.set(sheet, tables);
  }
  return bySheet;
}

function checkSize(sheet: string, cells: number): void {
  if (cells > cellLimit) throw new WorkbookError("too-large", { sheet, cells });
}
