import type { Finding } from "../values/finding.js";
import { catalog } from "./catalog.js";
import type { Wanting } from "./explained.js";
import type { Books, Rule } from "./rule.js";

/** What the rules found, and which of them could be asked at all. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  /** Codes of the rules that were run, in the catalogue's order. */
  readonly ran: readonly string[];
  readonly notRun: readonly { readonly code: string; readonly wanting: Wanting }[];
}

/** Runs every rule of the catalogue over the books, in its order; a rule that lacks a tab or a limit is named instead. */
export function runRules(books: Books, rules: readonly Rule[] = catalog): RuleRun {
  const findings: Finding[] = [];
  const ran: string[] = [];
  const notRun: RuleRun["notRun"][number][] = [];
  for (const rule of rules) {
    const wanting = wantingOf(rule, books);
    if (wanting !== null) {
      notRun.push({ code: rule.code, wanting });
      continue;
    }
    ran.push(rule.code);
    const { code, severity } = rule;
    for (const found of rule.check(books)) {
      findings.push({ code, severity: found.severity ?? severity, at: found.at, args: found.args });
    }
  }
  return { findings, ran, notRun };
}

function wantingOf(rule: Rule, books: Books): Wanting | null {
  const missing = rule.needs.find((group) => group.every((tab) => books.reading.tabs[tab] === undefined));
  if (missing !== undefined) return { kind: "tabs", tabs: missing };
  return rule.wanting?.(books) ?? null;
}
