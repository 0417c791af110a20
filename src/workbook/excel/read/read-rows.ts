import type { CellValue } from "../../../core/values/cell.js";
import { WorkbookError } from "../../errors.js";
import { inExcel } from "../in-excel.js";
import { cellGrid } from "./cell-grid.js";
import { usesDate1904 } from "./date-system.js";
import { readBlocks } from "./read-blocks.js";

/**
 * Values of rows of one sheet as `readBook` gives them, one array a row, rows 0-based and both included; what lies outside
 * everything used is an empty array. Throws WorkbookError.
 */
export async function readRows(name: string, firstRow: number, lastRow: number): Promise<(readonly CellValue[])[]> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("sheet-missing", { sheet: name });
    const top = used.isNullObject ? firstRow : Math.max(firstRow, used.rowIndex);
    const bottom = used.isNullObject ? -1 : Math.min(lastRow, used.rowIndex + used.rowCount - 1);
    const count = Math.max(0, lastRow - firstRow + 1);
    if (bottom < top) return Array.from({ length: count }, () => []);
    const date1904 = await usesDate1904(context);
    const area = { top, left: used.columnIndex, bottom, right: used.columnIndex + used.columnCount - 1 };
    const [grid] = await readBlocks(context, [{ sheet, area }], { formats: date1904 });
    const rows = grid === undefined ? [] : cellGrid(grid, top - firstRow, used.columnIndex, date1904);
    return Array.from({ length: count }, (_, index) => rows[index] ?? []);
  });
}
