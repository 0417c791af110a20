import { WorkbookError } from "../workbook/errors.js";

/**
 * What went wrong with last year's workbook, said of that workbook: `previous-without-figures` where it holds no tab or no row,
 * `part-not-loaded` as it is, else `previous-unreadable`.
 */
export function previousError(name: string, year: number | null, error: unknown): unknown {
  if (!(error instanceof WorkbookError) || error.code === "part-not-loaded") return error;
  const bare = year !== null && (error.code === "no-tab" || error.code === "no-rows");
  if (bare) return new WorkbookError("previous-without-figures", { file: name, year }, { cause: error });
  return new WorkbookError("previous-unreadable", { file: name }, { cause: error });
}
