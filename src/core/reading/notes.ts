import type { Severity } from "../values/finding.js";
import type { TabKey } from "../tabs/tab.js";
import type { ReadingCode, ReadingFinding, ReadingFindingArgs } from "./findings.js";
import type { Excluded } from "./reading.js";

const columnsOfSheet = 16384;

/** Collects what reading finds; the order is that of finding. */
export class Notes {
  readonly findings: ReadingFinding[] = [];
  readonly excluded: Excluded[] = [];
  /** Where among the findings the one about a column's ticks stands. */
  readonly #ticks = new Map<string, number>();
  readonly #last = new Map<string, Map<number, ReadingFinding>>();

  /** Adds a finding at a cell, 0-based. */
  add<Code extends ReadingCode>(
    code: Code,
    severity: Severity,
    sheet: string,
    row: number | null,
    column: number | null,
    args: ReadingFindingArgs[Code],
  ): void {
    const finding = { code, severity, at: { sheet, row, column }, args } as unknown as ReadingFinding;
    this.findings.push(finding);
    if (row === null || column === null) return;
    let last = this.#last.get(sheet);
    if (last === undefined) {
      last = new Map<number, ReadingFinding>();
      this.#last.set(sheet, last);
    }
    last.set(row * columnsOfSheet + column, finding);
  }

  /** Adds an error at the first tick of a column; it says of the further ones how many cells there are. */
  addTick(
    sheet: string,
    row: number,
    column: number,
    args: Omit<ReadingFindingArgs["tick-not-amount"], "cells">,
  ): void {
    const place = `${column} ${sheet}`;
    const index = this.#ticks.get(place);
    const before = index === undefined ? undefined : this.findings[index];
    if (index === undefined || before?.code !== "tick-not-amount") {
      this.#ticks.set(place, this.findings.length);
      this.add("tick-not-amount", "error", sheet, row, column, { ...args, cells: 1 });
      return;
    }
    this.findings[index] = { ...before, args: { ...before.args, cells: before.args.cells + 1 } };
  }

  /** Adds a finding about the workbook as a whole. */
  addForBook<Code extends ReadingCode>(code: Code, severity: Severity, args: ReadingFindingArgs[Code]): void {
    this.findings.push({ code, severity, at: null, args } as unknown as ReadingFinding);
  }

  /** The code of the last finding at a cell; null when there is none. */
  codeAt(sheet: string, row: number, column: number): ReadingCode | null {
    return this.#last.get(sheet)?.get(row * columnsOfSheet + column)?.code ?? null;
  }

  /** Says that a row is not counted; the finding `why` stands at the same cell. */
  exclude(tab: TabKey, sheet: string, row: number, column: number, why: ReadingCode): void {
    this.excluded.push({ tab, sheet, row, column, why });
  }
}
