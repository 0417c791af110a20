import type { ReportKind } from "../app/report-kinds.js";

/** The ribbon's functions by the name the manifest calls them, and the sheet that each makes. Check and Open Pane open the pane instead. */
export const ribbon = {
  makeFundReport: "fund-report",
  makeActivityCalendar: "activity-calendar",
} as const satisfies Readonly<Record<string, ReportKind>>;
