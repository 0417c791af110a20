import type { Ledger } from "../core/ledger/ledger.js";
import type { BookReading } from "../core/reading/reading.js";
import type { Workbook } from "../workbook/port.js";
import { keepBooks } from "./keep-books.js";
import type { Options } from "./options.js";
import { countFindings, sayFindings, type Counts, type SaidFinding } from "./said-finding.js";

export interface CheckResult {
  readonly reading: BookReading;
  readonly ledger: Ledger;
  readonly findings: readonly SaidFinding[];
  readonly counts: Counts;
}

/** Reads the workbook and says everything that is wrong with its books; writes nothing. Throws WorkbookError. */
export async function checkWorkbook(workbook: Workbook, options: Options): Promise<CheckResult> {
  options.progress?.("read");
  const snapshot = await workbook.read();
  const { reading, ledger, findings } = keepBooks(snapshot, options);
  const said = sayFindings(findings, snapshot, options.language);
  return { reading, ledger, findings: said, counts: countFindings(said) };
}
