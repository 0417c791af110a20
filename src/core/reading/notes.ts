import type { Severity } from "../values/finding.js";
import type { TabKey } from "../tabs/tab.js";
import type { ReadingCode, ReadingFinding, ReadingFindingArgs } from "./findings.js";
import type { Excluded } from "./reading.js";

/** Collects what reading finds; the order is that of finding. */
export class Notes {
  readonly findings: ReadingFinding[] = [];
  readonly excluded: Excluded[] = [];

  /** Adds a finding at a cell, 0-based. */
  add<Code extends ReadingCode>(
    code: Code,
    severity: Severity,
    sheet: string,
    row: number | null,
    column: number | null,
    args: ReadingFindingArgs[Code],
  ): void {
    this.findings.push({ code, severity, at: { sheet, row, column }, args } as unknown as ReadingFinding);
  }

  /** Adds a finding about the workbook as a whole. */
  addForBook<Code extends ReadingCode>(code: Code, severity: Severity, args: ReadingFindingArgs[Code]): void {
    this.findings.push({ code, severity, at: null, args } as unknown as ReadingFinding);
  }

  /** The code of the last finding at a cell of a row; null when there is none. */
  codeAt(sheet: string, row: number, column: number | null): ReadingCode | null {
    for (let index = this.findings.length - 1; index >= 0; index -= 1) {
      const at = this.findings[index]?.at;
      if (at?.sheet !== sheet || at.row !== row) return null;
      if (column === null || at.column === column) return this.findings[index]?.code ?? null;
    }
    return null;
  }

  /** Says that a row is not counted; the finding `why` stands at the same cell. */
  exclude(tab: TabKey, sheet: string, row: number, column: number, why: ReadingCode): void {
    this.excluded.push({ tab, sheet, row, column, why });
  }
}
