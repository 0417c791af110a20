import type { Area } from "../values/address.js";
import type { CellValue } from "../values/cell.js";

/** A workbook as read at one moment: what both adapters deliver and everything in core starts from. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** True when the file counts days from 1904; `values` are already turned into the 1900 system. */
  readonly date1904: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** What this program wrote into the sheet to know it again; null for the user's own sheets. */
  readonly mark: Mark | null;
  /** Rows from row 1 of the sheet; a missing or short row is empty there. Values of merged areas stand in their first cell. */
  readonly values: readonly (readonly CellValue[] | undefined)[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  /** 0-based rows and columns that the user has hidden (filtered rows included): they are read and counted. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /**
   * Formulas of the user's own sheets by 0-based row and column, in R1C1 notation relative to their cells: `=RC[-1]*0.005`.
   * Absent when the sheet has none and for generated sheets.
   */
  readonly formulas?: SheetFormulas;
}

/** By 0-based row, then 0-based column; rows without formulas are absent. */
export type SheetFormulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** An Excel table (ListObject). */
export interface TableSnapshot {
  readonly name: string;
  /** With its header row and totals row, where it has them. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** Identity of a generated sheet: what it is and for which year. */
export interface Mark {
  readonly kind: SheetKind;
  readonly year: number;
}

/** The sheets this program makes. */
export const sheetKinds = [
  "fund-report",
  "activity-calendar",
  "check-results",
  "period-report",
  "account-book",
  "dues-status",
  "dues-arrears",
  "dues-receipts",
  "payroll-deduction",
  "bank-reconciliation",
  "audit-programme",
  "audit-tables",
  "audit-sample",
  "voucher-index",
  "disclosure",
  "charts",
  "activity-plan",
  "care-list",
  "participation",
  "work-summary",
] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** The text kept in the workbook for a mark: `fund-report:2026`. */
export function markText(mark: Mark): string {
  return `${mark.kind}:${mark.year}`;
}

/** The mark that a text of `markText` names, or null. */
export function parseMark(text: string): Mark | null {
  const match = /^([a-z-]+):(\d{4})$/.exec(text);
  const kind = sheetKinds.find((known) => known === match?.[1]);
  return kind === undefined || match?.[2] === undefined ? null : { kind, year: Number(match[2]) };
}
