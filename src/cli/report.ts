import { makeSheets } from "../app/make-sheets.js";
import { openXlsx } from "../workbook/xlsx/open-xlsx.js";
import type { Command } from "./arguments.js";
import { readBytes, requireOtherFile, writeBytes } from "./files.js";
import { reportJson } from "./json.js";
import { reportWords } from "./words.js";

/** `report BOOK.xlsx --out OUT.xlsx`: writes the workbook with its generated sheets; gives 1 when a finding is of severity error, else 0. */
export async function report(command: Command, print: (text: string) => void): Promise<number> {
  await requireOtherFile(command.book, command.out);
  const workbook = openXlsx(await readBytes(command.book));
  const result = await makeSheets(workbook, command);
  await writeBytes(command.out, workbook.bytes());
  print(
    command.json ? JSON.stringify(reportJson(result, command.out)) : reportWords(result, command.out, command.language),
  );
  return result.counts.error > 0 ? 1 : 0;
}
