import { checkWorkbook, type CheckResult } from "../app/check-workbook.js";
import { listFindings } from "../app/list-findings.js";
import { openXlsx } from "../workbook/xlsx/open-xlsx.js";
import type { Command } from "./arguments.js";
import { readBytes, requireOtherFile, writeBytes } from "./files.js";
import { checkedJson, findingJson, tabsJson } from "./json.js";
import { checkWords, listWords } from "./words.js";

/**
 * `check BOOK.xlsx`: prints the findings; gives 1 when one of severity error is open, else 0. With `--out OUT.xlsx` it also writes
 * the workbook with its 校验结果 sheet and the cells marked.
 */
export async function check(command: Command, print: (text: string) => void): Promise<number> {
  const { book, out, language } = command;
  if (out !== "") await requireOtherFile(book, out);
  const workbook = openXlsx(await readBytes(book));
  const listed = out === "" ? null : await listFindings(workbook, { ...command, marks: true });
  const result: CheckResult = listed ?? (await checkWorkbook(workbook, command));
  if (listed !== null) await writeBytes(out, workbook.bytes());
  if (command.json) {
    const { reading, findings, counts, coverage } = result;
    const written =
      listed === null
        ? {}
        : { out, list: listed.sheet, nameTaken: listed.nameTaken, unmarked: listed.unmarked, lost: listed.lost };
    print(
      JSON.stringify({
        workbook: book,
        tabs: tabsJson(reading),
        findings: findings.map(findingJson),
        counts,
        checked: checkedJson(coverage),
        ...written,
      }),
    );
  } else {
    print(checkWords(result, language));
    if (listed !== null) print(listWords(listed, out, language));
  }
  return result.counts.error > 0 ? 1 : 0;
}
