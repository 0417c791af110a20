import { say } from "../core/locale/say.js";
import type { Snapshot } from "../core/reading/snapshot.js";
import { a1 } from "../core/values/address.js";
import type { Finding, Severity } from "../core/values/finding.js";
import type { Language } from "../core/values/language.js";

/** A finding in words, with its place in both notations. */
export interface SaidFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** 0-based; null for a whole sheet or workbook. */
  readonly row: number | null;
  readonly column: number | null;
  /** A1, or null where there is no single cell. */
  readonly cell: string | null;
  readonly message: string;
}

export type Counts = Readonly<Record<Severity, number>>;

const severities: readonly Severity[] = ["error", "warning", "info"];

/** All findings in words, by severity, then by place in the workbook; the same one twice is said once. */
export function sayFindings(findings: readonly Finding[], snapshot: Snapshot, language: Language): SaidFinding[] {
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const said = new Map<string, SaidFinding>();
  for (const finding of findings) {
    const one = sayFinding(finding, language);
    said.set(`${one.code}|${one.sheet ?? ""}|${one.cell ?? ""}|${one.message}`, one);
  }
  return [...said.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (order.get(a.sheet ?? "") ?? -1) - (order.get(b.sheet ?? "") ?? -1) ||
      (a.row ?? -1) - (b.row ?? -1) ||
      (a.column ?? -1) - (b.column ?? -1),
  );
}

/** How many of each severity. */
export function countFindings(findings: readonly SaidFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function sayFinding(finding: Finding, language: Language): SaidFinding {
  const { code, severity, at } = finding;
  const row = at?.row ?? null;
  const column = at?.column ?? null;
  const cell = row === null || column === null ? null : a1(row, column);
  return { code, severity, sheet: at?.sheet ?? null, row, column, cell, message: say(finding, language) };
}
