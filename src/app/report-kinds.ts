import type { SheetKind } from "../core/reading/snapshot.js";

/** The sheets of the main job. */
export const reportKinds = ["fund-report", "activity-calendar"] as const satisfies readonly SheetKind[];

/** The sheets that an audit needs beside the fund report, in the order in which they are made: the account book looks at the report. */
export const paperKinds = [
  "period-report",
  "account-book",
  "bank-reconciliation",
  "dues-status",
  "dues-arrears",
  "dues-receipts",
  "payroll-deduction",
  "audit-programme",
  "audit-tables",
  "audit-sample",
  "voucher-index",
  "charts",
  "disclosure",
] as const satisfies readonly SheetKind[];

/** The sheets that go with the activity calendar, in the order in which they are made. */
export const yearKinds = [
  "activity-plan",
  "care-list",
  "participation",
  "work-summary",
] as const satisfies readonly SheetKind[];

/** The calendar and what goes with it. */
export const calendarKinds = ["activity-calendar", ...yearKinds] as const;

/** The figures of the year's work summary, which are wanted at another time than the calendar. */
export const summaryKinds = ["work-summary"] as const satisfies readonly SheetKind[];

/** The calendar and what goes with it through the year. */
export const activityKinds = calendarKinds.filter((kind) => kind !== "work-summary");

/** The sheets of an audit: the report, what is behind it, and the working papers. */
export const auditKinds = ["fund-report", ...paperKinds] as const;

/** True where the list of findings is written along: working papers lead to it. */
export function needsList(kinds: readonly ReportKind[]): boolean {
  return kinds.includes("audit-programme");
}

/** A kind of sheet that is made from the books; the list of findings is a job of its own. */
export type ReportKind = (typeof reportKinds)[number] | PaperKind | YearKind;
export type PaperKind = (typeof paperKinds)[number];
export type YearKind = (typeof yearKinds)[number];

/** Every kind that is made from the books, in the order in which they are made and put into a workbook. */
export const madeKinds: readonly ReportKind[] = ["fund-report", ...paperKinds, ...calendarKinds];
