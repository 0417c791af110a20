import { checkWorkbook } from "../app/check-workbook.js";
import { openXlsx } from "../workbook/xlsx/open-xlsx.js";
import type { Command } from "./arguments.js";
import { readBytes } from "./files.js";
import { findingJson, tabsJson } from "./json.js";
import { checkWords } from "./words.js";

/** `check BOOK.xlsx`: prints the findings; gives 1 when one is of severity error, else 0. */
export async function check(command: Command, print: (text: string) => void): Promise<number> {
  const workbook = openXlsx(await readBytes(command.book));
  const result = await checkWorkbook(workbook, command);
  if (command.json) {
    const { reading, findings, counts } = result;
    print(
      JSON.stringify({ workbook: command.book, tabs: tabsJson(reading), findings: findings.map(findingJson), counts }),
    );
  } else {
    print(checkWords(result, command.language));
  }
  return result.counts.error > 0 ? 1 : 0;
}
