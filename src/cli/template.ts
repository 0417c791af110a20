import { template as templatePages } from "../core/sheets/template.js";
import { newXlsx } from "../workbook/xlsx/new-xlsx.js";
import type { Command } from "./arguments.js";
import { requireOtherFile, writeBytes } from "./files.js";
import { templateWords } from "./words.js";

/** `template --out FILE`: writes a blank workbook with the seven tabs. */
export async function template(command: Command, print: (text: string) => void): Promise<number> {
  await requireOtherFile("", command.out);
  const pages = templatePages(command.language);
  await writeBytes(command.out, newXlsx(pages));
  const sheets = pages.map((page) => page.name);
  print(
    command.json ? JSON.stringify({ out: command.out, sheets }) : templateWords(command.out, sheets, command.language),
  );
  return 0;
}
