import { cellAreas } from "../core/sheets/cell-areas.js";
import type { Area } from "../core/values/address.js";
import type { Severity } from "../core/values/finding.js";
import type { CellMark } from "./port.js";

/** A rule that this program has put on, known by its formula. */
export interface OwnRule {
  readonly severity: Severity;
  /** Tells the marks of a write under way from those of before; 0 or more. */
  readonly generation: number;
}

/** The formula (without `=`) of a conditional format that is a mark: it names us and is always true. */
export function markFormula({ severity, generation }: OwnRule): string {
  return `"UnionBooks:${severity}"<>"${generation === 0 ? "" : generation}"`;
}

/** What the formula of a conditional format says of us, with or without `=`; null for rules of the user's. */
export function parseMarkFormula(formula: string): OwnRule | null {
  const match = /^=?\s*"UnionBooks:(error|warning|info)"\s*<>\s*"(\d{0,6})"\s*$/.exec(formula);
  if (match === null) return null;
  return { severity: match[1] as Severity, generation: Number(match[2]) };
}

/** Where marks stand, by sheet and then severity; a cell with several bears the gravest. */
export function areasOfMarks(marks: readonly CellMark[]): Map<string, Map<Severity, Area[]>> {
  const bySheet = new Map<string, Map<number, CellMark>>();
  for (const mark of marks) {
    let cells = bySheet.get(mark.sheet);
    if (cells === undefined) bySheet.set(mark.sheet, (cells = new Map<number, CellMark>()));
    const key = mark.row * columns + mark.column;
    const before = cells.get(key);
    if (before === undefined || gravity.indexOf(mark.severity) < gravity.indexOf(before.severity)) cells.set(key, mark);
  }
  return new Map([...bySheet].map(([sheet, cells]) => [sheet, areasBySeverity([...cells.values()])]));
}

const columns = 16384;
const gravity: readonly Severity[] = ["error", "warning", "info"];

function areasBySeverity(marks: readonly CellMark[]): Map<Severity, Area[]> {
  const present = gravity.filter((severity) => marks.some((mark) => mark.severity === severity));
  return new Map(present.map((severity) => [severity, cellAreas(marks.filter((mark) => mark.severity === severity))]));
}
