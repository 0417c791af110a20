import { say } from "../core/locale/say.js";
import type { Snapshot } from "../core/reading/snapshot.js";
import { sayExpected } from "../core/rules/explained.js";
import { explain } from "../core/rules/explained-codes.js";
import { findingKeys } from "../core/rules/finding-key.js";
import type { ListedFinding } from "../core/sheets/check-results/listed.js";
import { a1 } from "../core/values/address.js";
import type { Finding, Severity } from "../core/values/finding.js";
import type { Language } from "../core/values/language.js";
import { shownValues, type ReadBooks } from "./shown-value.js";

export type Counts = Readonly<Record<Severity, number>>;

const severities: readonly Severity[] = ["error", "warning", "info"];

/** All findings in words, by severity, then by place in the workbook; the same one twice is said once. */
export function sayFindings(findings: readonly Finding[], books: ReadBooks, language: Language): ListedFinding[] {
  const keyOf = findingKeys(books.snapshot, books.reading);
  const shown = shownValues(books);
  const said = new Map<string, ListedFinding>();
  for (const finding of findings) {
    const { code, severity, at } = finding;
    const row = at?.row ?? null;
    const column = at?.column ?? null;
    const cell = row === null || column === null ? null : a1(row, column);
    const message = say(finding, language);
    const id = `${code}|${at?.sheet ?? ""}|${cell ?? ""}|${message}`;
    if (said.has(id)) continue;
    const explained = explain(code);
    const { family, title, why, source } = explained;
    said.set(id, {
      code,
      family,
      severity,
      sheet: at?.sheet ?? null,
      row,
      column,
      cell,
      title: title[language],
      message,
      value: at === null || row === null || column === null ? null : shown(at.sheet, row, column),
      expected: sayExpected(explained, finding, language),
      why: why[language],
      source: source[language],
      key: keyOf(finding),
    });
  }
  return [...said.values()].sort(inOrder(books.snapshot));
}

/** Compares findings of a book: by severity, then by place in the workbook. */
export function inOrder({ sheets }: Snapshot): (a: ListedFinding, b: ListedFinding) => number {
  const order = new Map(sheets.map((sheet, index) => [sheet.name, index]));
  return (a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (order.get(a.sheet ?? "") ?? -1) - (order.get(b.sheet ?? "") ?? -1) ||
    (a.row ?? -1) - (b.row ?? -1) ||
    (a.column ?? -1) - (b.column ?? -1);
}

/** How many of each severity are open: what somebody accepted is not counted. */
export function countFindings(
  findings: readonly { readonly severity: Severity; readonly accepted: boolean }[],
): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of findings) if (!accepted) counts[severity] += 1;
  return counts;
}
