import { auditKinds, reportKinds, summaryKinds } from "../app/report-kinds.js";
import { sayError } from "../core/locale/say-error.js";
import { WorkbookError } from "../workbook/errors.js";
import { parseCommand, systemLanguage, type Command } from "./arguments.js";
import { calendar } from "./calendar.js";
import { check } from "./check.js";
import type { CommandName } from "./command-names.js";
import { report } from "./report.js";
import { template } from "./template.js";
import { usage } from "./usage.js";

/** Where a command prints: what was asked for, and the sentence of a failure. */
export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

const commands: Readonly<Record<CommandName, (command: Command, print: Output["print"]) => Promise<number>>> = {
  check,
  report: report(reportKinds),
  audit: report(auditKinds),
  summary: report(summaryKinds),
  calendar,
  template,
};

/** Runs one command line; gives the exit code: 0 done, 1 done with findings of severity error, 2 not done. */
export async function run(argv: readonly string[], output: Output): Promise<number> {
  let command: Command | null = null;
  try {
    command = parseCommand(argv);
    const { name } = command;
    if (name !== "help") return await commands[name](command, output.print);
    output.print(usage[command.language]);
    return 0;
  } catch (error) {
    const { code, args } = error instanceof WorkbookError ? error : { code: "unexpected", args: {} };
    const message = sayError(code, args, command?.language ?? systemLanguage(argv));
    if (argv.includes("--json")) output.print(JSON.stringify({ error: { code, message } }));
    output.complain(message);
    if (process.env.UNION_BOOKS_DEBUG !== undefined) console.error(error);
    return 2;
  }
}
