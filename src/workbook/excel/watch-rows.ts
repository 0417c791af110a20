import type { RowsChanged } from "../port.js";
import { areaOf } from "./read/address.js";
import { inExcel, supportsExcel } from "./in-excel.js";

/** Rows of a sheet as Excel addresses whole columns. */
const lastRow = 1048575;

/** Changes that move cells of other rows or columns: what was known of the sheet's places is no longer so. */
const moving = new Set<string>([
  "RowInserted",
  "RowDeleted",
  "ColumnInserted",
  "ColumnDeleted",
  "CellInserted",
  "CellDeleted",
]);

/**
 * Tells of rows that the user edits or pastes, and of sheets where cells were moved, one change after another; gives the way to stop.
 * What this program writes and what co-authors do is left out. A sheet that is gone by then is not told of. Throws WorkbookError.
 */
export async function watchRows(
  listener: (change: RowsChanged) => void,
  isWriting: () => boolean,
): Promise<() => Promise<void>> {
  let told: Promise<void> = Promise.resolve();
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (isUsers(event, isWriting)) told = told.then(() => tell(event, listener));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Below ExcelApi 1.14 an event does not say that it is of our own doing: what comes while a write is under way is taken to be. */
function isUsers(event: Excel.WorksheetChangedEventArgs, isWriting: () => boolean): boolean {
  if (event.source !== "Local") return false;
  return supportsExcel("1.14") ? event.triggerSource !== "ThisLocalAddin" : !isWriting();
}

/** Asks for the sheet's name as it is now and tells of the rows. */
async function tell(event: Excel.WorksheetChangedEventArgs, listener: (change: RowsChanged) => void): Promise<void> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
      const used = sheet.getUsedRangeOrNullObject(true);
      sheet.load("name");
      used.load("rowIndex,rowCount");
      await context.sync();
      if (sheet.isNullObject) return;
      const lastUsed = used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
      listener({ sheet: sheet.name, ...rowsOf(event, lastUsed) });
    });
  } catch {
    // Excel is busy or gone: the next check of the whole workbook finds what was missed here.
  }
}

function rowsOf({ address, changeType }: Excel.WorksheetChangedEventArgs, lastUsed: number) {
  if (moving.has(changeType)) return { firstRow: 0, lastRow: lastUsed };
  const areas = address.split(",").map(areaOf);
  const firstRow = Math.min(...areas.map(({ top }) => top));
  const last = Math.max(...areas.map(({ bottom }) => bottom));
  return { firstRow, lastRow: last === lastRow ? Math.max(firstRow, lastUsed) : last };
}
