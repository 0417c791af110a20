import type { SheetKind } from "../core/reading/snapshot.js";
import { activityCalendar } from "../core/sheets/activity-calendar.js";
import type { SheetBuilder } from "../core/sheets/built-sheet.js";
import { fundReport } from "../core/sheets/fund-report.js";

/** The sheets that are made from the books, in the order in which they are put into a workbook; the list of findings is a job of its own. */
export const builders = {
  "fund-report": fundReport,
  "activity-calendar": ({ books, calendar, language, today }, name) => {
    const { entries, undated } = calendar;
    return { page: activityCalendar({ reading: books.reading, entries, undated, language, today, name }), figures: [] };
  },
} as const satisfies Readonly<Partial<Record<SheetKind, SheetBuilder>>>;

/** A kind of sheet that is made from the books. */
export type ReportKind = keyof typeof builders;

/** The sheets of the main job. */
export const reportKinds = ["fund-report", "activity-calendar"] as const satisfies readonly ReportKind[];

/** The sheets of an audit: the report, what is behind it, and the working papers. */
export const auditKinds = (Object.keys(builders) as ReportKind[]).filter((kind) => kind !== "activity-calendar");
