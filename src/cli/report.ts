import type { ReportKind } from "../app/report-kinds.js";
import type { Command } from "./arguments.js";
import { writeBytes } from "./files.js";
import { reportJson } from "./json.js";
import { makeBook } from "./make-book.js";
import { reportWords } from "./words.js";

/**
 * What `report`, `audit` and `summary BOOK.xlsx --out OUT.xlsx` do: writing the workbook with sheets of these kinds; gives 1 when a finding
 * is of severity error, else 0. Throws WorkbookError.
 */
export function report(
  kinds: readonly ReportKind[],
): (command: Command, print: (text: string) => void) => Promise<number> {
  return async (command, print) => {
    const { out, language } = command;
    const { result, bytes } = await makeBook(command, kinds);
    await writeBytes(out, bytes);
    print(command.json ? JSON.stringify(reportJson(result, out)) : reportWords(result, out, language));
    return result.counts.error > 0 ? 1 : 0;
  };
}
