import { basename } from "node:path";
import type { PreviousBook } from "../app/last-year.js";
import { previousError } from "../app/previous-error.js";
import { makeSheets, type SheetsResult } from "../app/make-sheets.js";
import type { ReportKind } from "../app/report-kinds.js";
import { WorkbookError } from "../workbook/errors.js";
import { openXlsx } from "../workbook/xlsx/open-xlsx.js";
import type { Command } from "./arguments.js";
import { readBytes, requireNotInput, requireOtherFile } from "./files.js";

/** A workbook with the sheets made, not yet written. */
export interface MadeBook {
  readonly result: SheetsResult;
  readonly bytes: Uint8Array;
}

/**
 * Reads the command's workbook and makes sheets in it. Throws WorkbookError, among others `period-other-year` when the period asked for is
 * of another year than the book.
 */
export async function makeBook(command: Command, kinds: readonly ReportKind[]): Promise<MadeBook> {
  const { book, out, previousBook, periodYear } = command;
  await requireOtherFile(book, out);
  if (previousBook !== "") await requireNotInput(previousBook, out);
  const workbook = openXlsx(await readBytes(book));
  const previous = previousBook === "" ? null : await openPrevious(previousBook);
  const result = await makeSheets(workbook, { ...command, kinds, previous });
  const { year } = result.reading;
  if (periodYear !== null && periodYear !== year) {
    throw new WorkbookError("period-other-year", { year, asked: periodYear });
  }
  return { result, bytes: workbook.bytes() };
}

async function openPrevious(file: string): Promise<PreviousBook> {
  const [name, bytes] = [basename(file), await readBytes(file)];
  try {
    return { workbook: openXlsx(bytes), name };
  } catch (error) {
    throw previousError(name, null, error);
  }
}
