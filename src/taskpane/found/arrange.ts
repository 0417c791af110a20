import type { TreatedFinding } from "../../core/sheets/check-results/listed.js";
import type { Severity } from "../../core/values/finding.js";

/** The parts of the list: open findings by severity, then what somebody accepted. */
export const parts = ["error", "warning", "info", "accepted"] as const satisfies readonly (Severity | "accepted")[];
export type Part = (typeof parts)[number];

/** Findings of one rule in one part of the list. */
export interface Kind {
  /** Part and rule. */
  readonly id: string;
  readonly part: Part;
  readonly code: string;
  readonly title: string;
  readonly findings: readonly TreatedFinding[];
  /** Place of its first finding in the whole list, 0-based. */
  readonly start: number;
}

export interface Arranged {
  readonly kinds: readonly Kind[];
  /** All findings as the list shows them from top to bottom. */
  readonly order: readonly TreatedFinding[];
}

/** Findings by part and within it by rule; rules come as their first finding does. */
export function arrange(findings: readonly TreatedFinding[]): Arranged {
  const groups = new Map<string, { part: Part; findings: TreatedFinding[] }>();
  for (const finding of findings) {
    const part = finding.accepted ? "accepted" : finding.severity;
    const id = `${part}|${finding.code}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { part, findings: [finding] });
    else group.findings.push(finding);
  }
  const kinds: Kind[] = [];
  const order: TreatedFinding[] = [];
  for (const wanted of parts) {
    for (const [id, { part, findings: own }] of groups) {
      const [first] = own;
      if (part !== wanted || first === undefined) continue;
      kinds.push({ id, part, code: first.code, title: first.title, findings: own, start: order.length });
      for (const finding of own) order.push(finding);
    }
  }
  return { kinds, order };
}
