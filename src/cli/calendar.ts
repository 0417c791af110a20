import { calendarFile } from "../app/calendar-file.js";
import { activityKinds } from "../app/report-kinds.js";
import { choiceOf } from "../core/sheets/calendar/chosen.js";
import type { Command } from "./arguments.js";
import { calendarJson } from "./calendar-json.js";
import { calendarWords } from "./calendar-words.js";
import { requireCalendarFile, writeFiles } from "./files.js";
import { makeBook } from "./make-book.js";

/**
 * `calendar BOOK.xlsx --out OUT.xlsx [--ics FILE.ics]`: writes the workbook with its calendar and the sheets that go with it, and the
 * activities as a calendar file, both or neither; gives 1 when a finding is of severity error, else 0. Throws WorkbookError.
 */
export async function calendar(command: Command, print: (text: string) => void): Promise<number> {
  const { book, out, ics, previousBook, language } = command;
  if (ics !== "") await requireCalendarFile(ics, previousBook === "" ? [book] : [book, previousBook]);
  const { result, bytes } = await makeBook(command, activityKinds);
  const file = calendarFile(result, command);
  const text = new TextEncoder().encode(file.text);
  await writeFiles([{ file: out, bytes }, ...(ics === "" ? [] : [{ file: ics, bytes: text }])]);
  const written = ics === "" ? null : ics;
  print(
    command.json
      ? JSON.stringify(calendarJson(result, file, { out, ics: written }))
      : calendarWords(result, file, {
          out,
          ics: written,
          choice: choiceOf(command.asked, result.reading.settings),
          language,
        }),
  );
  return result.counts.error > 0 ? 1 : 0;
}
