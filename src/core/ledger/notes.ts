import type { BookReading, Excluded } from "../reading/reading.js";
import type { TabKey } from "../tabs/tab.js";
import type { Place, Severity } from "../values/finding.js";
import type { LedgerFinding, LedgerFindingArgs } from "./findings.js";

/** Collects what the ledger has to say; what the reading already said about a cell is not said again. */
export interface Notes {
  readonly findings: readonly LedgerFinding[];
  readonly excluded: readonly Excluded[];
  find<Code extends keyof LedgerFindingArgs>(
    code: Code,
    severity: Severity,
    at: Place | null,
    args: LedgerFindingArgs[Code],
  ): void;
  /** A finding whose row is not counted. */
  exclude<Code extends keyof LedgerFindingArgs>(
    code: Code,
    severity: Severity,
    at: Spot,
    args: LedgerFindingArgs[Code],
  ): void;
  /** True for a row that the reading has already put aside. */
  isExcluded(tab: TabKey, sheet: string, row: number): boolean;
}

/** A cell of a tab. */
export interface Spot {
  readonly tab: TabKey;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function takeNotes(reading: BookReading): Notes {
  const findings: LedgerFinding[] = [];
  const excluded: Excluded[] = [];
  const said = new Map<string, string>();
  for (const { at, code } of reading.findings) {
    if (at !== null) said.set(cellKey(at.sheet, at.row ?? -1, at.column ?? -1), code);
  }
  const aside = new Set(reading.excluded.map((one) => `${one.tab} ${one.row} ${one.sheet}`));
  return {
    findings,
    excluded,
    find(code, severity, at, args) {
      const place = at === null ? null : { sheet: at.sheet, row: at.row, column: at.column };
      findings.push({ code, severity, at: place, args } as unknown as LedgerFinding);
    },
    exclude(code, severity, { tab, sheet, row, column }, args) {
      const isAbsent = code === "amount-missing" || code === "date-missing";
      const before = isAbsent ? said.get(cellKey(sheet, row, column)) : undefined;
      excluded.push({ sheet, row, column, why: before ?? code, tab });
      if (before === undefined) this.find(code, severity, { sheet, row, column }, args);
    },
    isExcluded: (tab, sheet, row) => aside.size > 0 && aside.has(`${tab} ${row} ${sheet}`),
  };
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}
