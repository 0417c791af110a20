import { basename } from "node:path";
import { auditKinds } from "../app/report-kinds.js";
import { makeSheets } from "../app/make-sheets.js";
import { WorkbookError } from "../workbook/errors.js";
import { openXlsx } from "../workbook/xlsx/open-xlsx.js";
import type { Command } from "./arguments.js";
import { readBytes, requireNotInput, requireOtherFile, writeBytes } from "./files.js";
import { reportJson } from "./json.js";
import { reportWords } from "./words.js";

/**
 * `report BOOK.xlsx --out OUT.xlsx` and `audit BOOK.xlsx --out OUT.xlsx`: writes the workbook with its generated sheets; gives 1
 * when a finding is of severity error, else 0. Throws WorkbookError `period-other-year` when the period asked for is of another year.
 */
export async function report(command: Command, print: (text: string) => void): Promise<number> {
  const { book, out, language, previousBook, periodYear } = command;
  await requireOtherFile(book, out);
  if (previousBook !== "") await requireNotInput(previousBook, out);
  const workbook = openXlsx(await readBytes(book));
  const previous =
    previousBook === "" ? null : { workbook: openXlsx(await readBytes(previousBook)), name: basename(previousBook) };
  const kinds = command.name === "audit" ? { kinds: auditKinds } : {};
  const result = await makeSheets(workbook, { ...command, ...kinds, previous });
  const { year } = result.reading;
  if (periodYear !== null && periodYear !== year) {
    throw new WorkbookError("period-other-year", { year, asked: periodYear });
  }
  await writeBytes(out, workbook.bytes());
  print(command.json ? JSON.stringify(reportJson(result, out)) : reportWords(result, out, language));
  return result.counts.error > 0 ? 1 : 0;
}
