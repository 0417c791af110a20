import type { TreatedFinding } from "../core/sheets/check-results/listed.js";
import type { CellMark, Workbook } from "../workbook/port.js";
import type { CheckResult } from "./check-workbook.js";
import { findingsPage } from "./findings-page.js";
import { keepBooks } from "./keep-books.js";
import type { Options } from "./options.js";
import { countFindings } from "./said-finding.js";
import { settleFindings } from "./settle-findings.js";

export interface ListedResult extends CheckResult {
  /** Name of the list's sheet. */
  readonly sheet: string;
  readonly replaced: boolean;
  /** The name it would have had, when a sheet that is not a list of ours bears it. */
  readonly nameTaken: string | null;
  /** Protected sheets whose cells could not be marked. */
  readonly unmarked: readonly string[];
  /** Package parts that could not be kept, by name. */
  readonly lost: readonly string[];
}

export interface ListOptions extends Options {
  /** True to mark the cells in the books, false to take earlier marks off. */
  readonly marks: boolean;
  /** Findings accepted just now, by content key; a null takes an acceptance back. */
  readonly accept?: ReadonlyMap<string, { readonly reason: string; readonly by: string } | null>;
}

/**
 * Checks the workbook, writes the findings into its 校验结果 sheet (what people wrote there is kept, what is no longer found goes
 * to its history part) and marks the cells of those not accepted: all of it or nothing. Throws WorkbookError.
 */
export async function listFindings(workbook: Workbook, options: ListOptions): Promise<ListedResult> {
  options.progress?.("read");
  const books = keepBooks(await workbook.read(), options);
  options.progress?.("build");
  const settled = settleFindings(books, options);
  const { coverage, place } = settled;
  const findings = settled.findings.map((finding) => decided(finding, options.accept));
  const page = findingsPage(books, { ...settled, findings }, options);
  options.progress?.("write");
  const { unmarked, lost } = await workbook.write({
    pages: [{ page, replaces: place.previous?.name ?? null }],
    cells: [],
    marks: options.marks ? marksOf(findings) : [],
  });
  const { reading, ledger } = books;
  return {
    reading,
    ledger,
    findings,
    counts: countFindings(findings),
    coverage,
    books,
    sheet: place.name,
    replaced: place.previous !== null,
    nameTaken: place.taken,
    unmarked,
    lost,
  };
}

/** Takes every mark of this program off the books' cells; the list stays. Throws WorkbookError. */
export async function clearMarks(workbook: Workbook): Promise<void> {
  await workbook.write({ pages: [], cells: [], marks: [] });
}

function decided(finding: TreatedFinding, accept: ListOptions["accept"]): TreatedFinding {
  const decision = accept?.get(finding.key.content);
  if (decision === undefined) return finding;
  const { reason, by } = decision ?? { reason: "", by: "" };
  const treatment = { ...finding.treatment, reason, by };
  return { ...finding, treatment, accepted: reason.trim() !== "" && by.trim() !== "" };
}

/** One mark a cell: the gravest of what is found there and not accepted. */
function marksOf(findings: readonly TreatedFinding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, row, column, severity, accepted } of findings) {
    if (sheet === null || row === null || column === null || accepted) continue;
    const cell = `${row}|${column}|${sheet}`;
    // Findings come by severity, the gravest first.
    if (!marks.has(cell)) marks.set(cell, { sheet, row, column, severity });
  }
  return [...marks.values()];
}
