import { activityKinds, summaryKinds, type ReportKind } from "../app/report-kinds.js";

/** The ribbon's functions by the name the manifest calls them, and the sheets that each makes. Check and Open Pane open the pane instead. */
export const ribbon = {
  makeFundReport: ["fund-report"],
  makeActivityCalendar: activityKinds,
  makeWorkSummary: summaryKinds,
} as const satisfies Readonly<Record<string, readonly ReportKind[]>>;
