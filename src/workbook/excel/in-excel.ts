import { WorkbookError } from "../errors.js";
import { workbookError } from "./excel-errors.js";

/** The requirement set without which nothing works; the manifest asks for it too. */
const floor = "1.9";

/** Runs batches against the open workbook; whatever fails comes out as a WorkbookError with its cause. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!supportsExcel(floor)) throw new WorkbookError("excel-too-old");
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw workbookError(error);
  }
}

/** True when this Excel has a requirement set of ExcelApi, such as `1.13`. */
export function supportsExcel(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
