import { WorkbookError } from "../errors.js";
import type { Workbook } from "../port.js";
import { readBook } from "./read/read-book.js";
import { readRows } from "./read/read-rows.js";
import { inExcel } from "./in-excel.js";
import { selectedCell } from "./selected-cell.js";
import { showCell } from "./show-cell.js";
import { watchRows } from "./watch-rows.js";
import { writeBook } from "./write/write-book.js";

/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.9; calls wait while the user is typing in a cell. */
export function openExcel(): Workbook {
  let writes = 0;
  return {
    read: () => readBook(),
    write: async (change) => {
      writes += 1;
      try {
        return await writeBook(change);
      } finally {
        writes -= 1;
      }
    },
    show: (sheet, row, column) => show(sheet, row, column),
    selected: () => inExcel(selectedCell),
    watch: (listener) => watchRows(listener, () => writes > 0),
    readRows: (sheet, firstRow, lastRow) => readRows(sheet, firstRow, lastRow),
  };
}

/** That Excel failed says nothing of the workbook here, which is only looked at. */
async function show(sheet: string, row: number, column: number): Promise<void> {
  try {
    await inExcel((context) => showCell(context, sheet, row, column));
  } catch (error) {
    const isGeneral = error instanceof WorkbookError && ["excel-failed", "changed-meanwhile"].includes(error.code);
    throw isGeneral ? new WorkbookError("not-shown", { sheet }, { cause: error.cause }) : error;
  }
}
