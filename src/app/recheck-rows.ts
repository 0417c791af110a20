import { readBook } from "../core/reading/read-book.js";
import type { BookReading } from "../core/reading/reading.js";
import { catalog } from "../core/rules/catalog.js";
import type { Family } from "../core/rules/explained.js";
import { explain } from "../core/rules/explained-codes.js";
import type { Books } from "../core/rules/rule.js";
import { runRules } from "../core/rules/run.js";
import type { EarlierLine, TreatedFinding } from "../core/sheets/check-results/listed.js";
import { settle } from "../core/sheets/check-results/settle.js";
import { tabKeys, type TabKey } from "../core/tabs/tab.js";
import type { CellValue } from "../core/values/cell.js";
import type { Finding } from "../core/values/finding.js";
import type { RowsChanged, Workbook } from "../workbook/port.js";
import type { CheckResult } from "./check-workbook.js";
import { fewRows, withRows, type EditedRows } from "./few-rows.js";
import { isSameTabs, withEditedRows } from "./merge-reading.js";
import type { Options } from "./options.js";
import { countFindings, inOrder, sayFindings } from "./said-finding.js";

/** What came of checking edited rows. */
export type Rechecked =
  /** No tab was edited. */
  | { readonly kind: "nothing" }
  /** Rows moved, or a header or the settings changed: only a check of the whole workbook will do. */
  | { readonly kind: "full" }
  | {
      readonly kind: "rows";
      /** The last result with the findings of the edited rows as they are now. */
      readonly result: CheckResult;
      readonly rows: number;
      /** Number of findings in those rows now, of those that can be told from a row. */
      readonly found: number;
      /** Findings of those rows that speak of other rows too: they stand as they were, to be checked again. */
      readonly again: readonly TreatedFinding[];
    };

/** More rows than these are a paste, and checking the whole workbook is as quick. */
const mostRows = 1000;

/** What can be told from a row by itself. */
const ofRows: readonly Family[] = ["cells", "rows"];
const rowRules = catalog.filter(({ family }) => ofRows.includes(family));

/**
 * Checks rows again that were edited since `last`: reads only those rows of the workbook, and finds what is wrong with their cells
 * and each of them; which sheet is which tab, the year and the settings are those of `last`. Throws WorkbookError.
 */
export async function recheckRows(
  workbook: Workbook,
  last: CheckResult,
  changes: readonly RowsChanged[],
  options: Options,
): Promise<Rechecked> {
  const { reading, snapshot } = last.books;
  const tabs = Object.values(reading.tabs);
  const own = changes.filter(({ sheet }) => tabs.some((tab) => tab.sheet === sheet));
  if (own.length === 0) return { kind: "nothing" };
  if (own.some((change) => movesMore(change, reading)) || countRows(own) > mostRows) return { kind: "full" };

  const edited = await readEdited(workbook, own);
  const now = withRows(snapshot, edited);
  const read = readAs(reading, options, [fewRows(now, reading, edited), now], new Set(edited.keys()));
  if (read === null) return { kind: "full" };
  const books = { ...last.books, snapshot: now, reading: withEditedRows(reading, read, edited) };
  const isEdited = ({ at }: Pick<Finding, "at">): boolean =>
    at?.row != null && edited.get(at.sheet)?.has(at.row) === true;
  const fresh = [...read.findings, ...runRules(books, rowRules).findings].filter(
    (finding) => ofRows.includes(explain(finding.code).family) && isEdited(finding),
  );
  return replaced(last, books, fresh, isEdited, countRows(own), options);
}

function replaced(
  last: CheckResult,
  books: CheckResult["books"],
  fresh: readonly Finding[],
  isEdited: (finding: Pick<Finding, "at">) => boolean,
  rows: number,
  { language, today }: Options,
): Rechecked {
  const inRows = last.findings.filter(
    ({ sheet, row, column }) => sheet !== null && isEdited({ at: { sheet, row, column } }),
  );
  const before = new Set(inRows.filter(({ family }) => ofRows.includes(family)));
  const again = inRows.filter(({ family }) => !ofRows.includes(family) && family !== "tabs");
  const now = settle(sayFindings(fresh, books, language), [...before].map(asLine), today, language).findings;
  const findings = [...last.findings.filter((finding) => !before.has(finding)), ...now].sort(inOrder(books.snapshot));
  const kept = last.books.findings.filter(
    (finding) => !isEdited(finding) || !ofRows.includes(explain(finding.code).family),
  );
  const result: CheckResult = {
    ...last,
    reading: books.reading,
    findings,
    counts: countFindings(findings),
    books: { ...books, findings: [...kept, ...fresh] },
  };
  return { kind: "rows", result, rows, found: now.length, again };
}

/** True for a change of the settings, of a header or of what stands above it; rows that moved are told from the first row on. */
function movesMore({ sheet, firstRow }: RowsChanged, reading: BookReading): boolean {
  if (sheet === reading.tabs.settings?.sheet || sheet === reading.tabs.bank?.sheet) return true;
  return Object.values(reading.tabs).some((tab) => tab.sheet === sheet && firstRow <= tab.headerRow);
}

function countRows(changes: readonly RowsChanged[]): number {
  const rows = new Set<string>();
  for (const { sheet, firstRow, lastRow } of changes) {
    for (let row = firstRow; row <= lastRow && rows.size <= mostRows; row += 1) rows.add(`${row}|${sheet}`);
  }
  return rows.size;
}

async function readEdited(
  workbook: Workbook,
  changes: readonly RowsChanged[],
): Promise<ReadonlyMap<string, EditedRows>> {
  const edited = new Map<string, Map<number, readonly CellValue[]>>();
  for (const { sheet, firstRow, lastRow } of spansOf(changes)) {
    const rows = edited.get(sheet) ?? new Map<number, readonly CellValue[]>();
    edited.set(sheet, rows);
    const values = await workbook.readRows(sheet, firstRow, lastRow);
    values.forEach((cells, index) => rows.set(firstRow + index, cells));
  }
  return edited;
}

/** Changes that touch or overlap as one. */
function spansOf(changes: readonly RowsChanged[]): RowsChanged[] {
  const spans: RowsChanged[] = [];
  const sorted = [...changes].sort((a, b) =>
    a.sheet === b.sheet ? a.firstRow - b.firstRow : a.sheet < b.sheet ? -1 : 1,
  );
  for (const change of sorted) {
    const open = spans.at(-1);
    if (open?.sheet !== change.sheet || change.firstRow > open.lastRow + 1) spans.push(change);
    else spans.splice(-1, 1, { ...open, lastRow: Math.max(open.lastRow, change.lastRow) });
  }
  return spans;
}

/** The first of the readings that takes the edited sheets for what they were; null when none does. */
function readAs(
  reading: BookReading,
  { today }: Options,
  snapshots: readonly Books["snapshot"][],
  sheets: ReadonlySet<string>,
): BookReading | null {
  const choices = new Map<TabKey, string>(tabKeys.map((key) => [key, reading.tabs[key]?.sheet ?? ""]));
  for (const snapshot of snapshots) {
    const read = readBook(snapshot, { today, year: reading.year, choices });
    if (isSameTabs(reading, read, sheets)) return read;
  }
  return null;
}

/** A finding as a list would keep it, so that what was decided on it is carried over. */
function asLine(finding: TreatedFinding): EarlierLine {
  const { severity, title, sheet, cell, value, message, key, treatment } = finding;
  const texts = { severity, title, sheet: sheet ?? "", cell: cell ?? "", value: value ?? "", message };
  return { ...texts, key, ...treatment, resolved: null };
}
