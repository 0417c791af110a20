import { WorkbookError } from "../errors.js";
import type { Workbook } from "../port.js";
import { readBook } from "./read/read-book.js";
import { inExcel } from "./in-excel.js";
import { showCell } from "./show-cell.js";
import { writeBook } from "./write/write-book.js";

/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.9; calls wait while the user is typing in a cell. */
export function openExcel(): Workbook {
  return {
    read: () => readBook(),
    write: (change) => writeBook(change),
    show: (sheet, row, column) => show(sheet, row, column),
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
