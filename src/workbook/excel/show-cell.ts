import { WorkbookError } from "../errors.js";

/** Brings a cell into view and selects it; 0-based. A sheet that the user has hidden stays hidden. Throws WorkbookError. */
export async function showCell(
  context: Excel.RequestContext,
  name: string,
  row: number,
  column: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheet-missing", { sheet: name });
  if (sheet.visibility !== "Visible") throw new WorkbookError("sheet-hidden", { sheet: name });
  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}
