import { a1 } from "../../values/address.js";
import type { Severity } from "../../values/finding.js";
import type { Language } from "../../values/language.js";
import { jump, type Line } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { Role } from "../style.js";
import { severityNames, word, type Word } from "./labels.js";
import { keyText } from "./key-text.js";
import type { EarlierLine, TreatedFinding } from "./listed.js";

export interface Column {
  readonly key: Word;
  readonly width: number;
  readonly hidden?: boolean;
}

/** The list's columns; the last one, hidden, is what a finding is known again by. */
export function columnsOf(language: Language): readonly Column[] {
  const en = language === "en";
  return [
    { key: "number", width: 5 },
    { key: "severity", width: 8 },
    { key: "kind", width: en ? 22 : 18 },
    { key: "sheet", width: 11 },
    { key: "cell", width: 8 },
    { key: "value", width: 14 },
    { key: "message", width: 44 },
    { key: "expected", width: 16 },
    { key: "source", width: 18 },
    { key: "state", width: 8 },
    { key: "note", width: 18 },
    { key: "reason", width: 14 },
    { key: "by", width: 9 },
    { key: "since", width: 11 },
    { key: "key", width: 10, hidden: true },
  ];
}

/** The table of findings under its header, in the order given; `explanation` links to what is said of a kind of finding. */
export function listRows(
  findings: readonly TreatedFinding[],
  columns: readonly Column[],
  explanation: (finding: TreatedFinding) => PageCell,
  language: Language,
): Line[] {
  const at = new Map(columns.map(({ key }, column) => [key, column]));
  const lines: Line[] = [columns.map(({ key }) => ({ value: word(key, language), role: "head" }))];
  findings.forEach((finding, index) => {
    const row = firstListRow + index;
    const address = (key: Word): string => a1(row, at.get(key) ?? 0);
    const { treatment } = finding;
    const [accepted, open] = [word("accepted", language), word("open", language)];
    lines.push([
      { value: index + 1, role: "listNumber" },
      { value: severityNames[finding.severity][language], role: severityRoles[finding.severity] },
      explanation(finding),
      text(finding.sheet ?? word("wholeBook", language)),
      linkCell(finding),
      text(finding.value),
      text(finding.message),
      text(finding.expected),
      text(finding.source),
      {
        value: finding.accepted ? accepted : open,
        formula: `IF(AND(TRIM(${address("reason")})<>"",TRIM(${address("by")})<>""),"${accepted}","${open}")`,
        role: "listCenter",
      },
      typed(treatment.note),
      typed(treatment.reason),
      typed(treatment.by),
      { value: treatment.since, role: "listDay" },
      { value: keyText(finding.key), role: "listKey" },
    ]);
  });
  return lines;
}

/** 0-based row of the first finding: title, unit, tally, hint and header stand above it. */
export const firstListRow = 5;

/** What earlier runs found and this one does not, with what was written beside it. */
export function historyRows(resolved: readonly EarlierLine[], columns: readonly Column[], language: Language): Line[] {
  const heads = columns.map(({ key }): PageCell => {
    return { value: word(key === "state" ? "resolved" : key, language), role: "head" };
  });
  return [
    heads,
    ...resolved.map((line, index): Line => {
      return [
        { value: index + 1, role: "listNumber" },
        { value: line.severity, role: "listCenter" },
        text(line.title),
        text(line.sheet),
        text(line.cell),
        text(line.value),
        text(line.message),
        text(null),
        text(null),
        { value: line.resolved, role: "listDay" },
        typed(line.note),
        typed(line.reason),
        typed(line.by),
        { value: line.since, role: "listDay" },
        { value: keyText(line.key), role: "listKey" },
      ];
    }),
  ];
}

/** A line a kind of finding: how many, how many of them accepted, why it matters and where that is written. */
export function ruleRows(findings: readonly TreatedFinding[], language: Language): PageCell[][] {
  const kinds = new Map<string, { first: TreatedFinding; count: number; accepted: number }>();
  for (const finding of findings) {
    const kind = kinds.get(finding.code) ?? { first: finding, count: 0, accepted: 0 };
    kinds.set(finding.code, kind);
    kind.count += 1;
    if (finding.accepted) kind.accepted += 1;
  }
  const heads = (["number", "severity", "kind", "count", "acceptedCount", "why", "source"] as const).map(
    (key): PageCell => ({ value: word(key, language), role: "head" }),
  );
  return [
    heads,
    ...[...kinds.values()].map(({ first, count, accepted }, index): PageCell[] => [
      { value: index + 1, role: "listNumber" },
      { value: severityNames[first.severity][language], role: severityRoles[first.severity] },
      text(first.title),
      { value: count, role: "listNumber" },
      { value: accepted, role: "listNumber" },
      text(first.why),
      text(first.source),
    ]),
  ];
}

/** The rules that could not be run, grouped by the reason. */
export function notRunRows(
  notRun: readonly { readonly title: string; readonly reason: string }[],
  language: Language,
): PageCell[][] {
  const byReason = new Map<string, string[]>();
  for (const { title, reason } of notRun) byReason.set(reason, [...(byReason.get(reason) ?? []), title]);
  return [...byReason].map(([reason, titles]) => [text(reason), text(titles.join(language === "en" ? "; " : "；"))]);
}

const severityRoles: Readonly<Record<Severity, Role>> = {
  error: "listError",
  warning: "listWarning",
  info: "listInfo",
};

/** A link made by a formula: thousands of them are written as quickly as texts, and every program follows them. */
function linkCell({ sheet, cell }: TreatedFinding): PageCell {
  if (sheet === null) return text(null);
  return jump(sheet, cell ?? "A1", cell ?? "→", "listLink");
}

function text(value: string | null): PageCell {
  return { value: value === "" ? null : value, role: "listText" };
}

function typed(value: string): PageCell {
  return { value: value === "" ? null : value, role: "listInput" };
}
