import type { Ledger } from "../core/ledger/ledger.js";
import type { BookReading } from "../core/reading/reading.js";
import type { TreatedFinding } from "../core/sheets/check-results/listed.js";
import type { Workbook } from "../workbook/port.js";
import { keepBooks, type KeptBooks } from "./keep-books.js";
import type { Options } from "./options.js";
import { countFindings, type Counts } from "./said-finding.js";
import { settleFindings, type Coverage } from "./settle-findings.js";

export interface CheckResult {
  readonly reading: BookReading;
  readonly ledger: Ledger;
  /** By severity, then place; with what the workbook's list of findings says was decided on each. */
  readonly findings: readonly TreatedFinding[];
  /** Without those accepted. */
  readonly counts: Counts;
  readonly coverage: Coverage;
  /** The books as they were read, for what is done next without reading again. */
  readonly books: KeptBooks;
}

/** Reads the workbook and says everything that is wrong with its books; writes nothing. Throws WorkbookError. */
export async function checkWorkbook(workbook: Workbook, options: Options): Promise<CheckResult> {
  options.progress?.("read");
  const books = keepBooks(await workbook.read(), options);
  const { findings, coverage } = settleFindings(books, options);
  const { reading, ledger } = books;
  return { reading, ledger, findings, counts: countFindings(findings), coverage, books };
}
