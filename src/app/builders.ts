import { activityCalendar } from "../core/sheets/calendar/activity-calendar.js";
import type { SheetBuilder } from "../core/sheets/built-sheet.js";
import { fundReport } from "../core/sheets/fund-report.js";
import { WorkbookError } from "../workbook/errors.js";
import { paperKinds, yearKinds, type ReportKind, type reportKinds } from "./report-kinds.js";

const mainBuilders: Readonly<Record<(typeof reportKinds)[number], SheetBuilder>> = {
  "fund-report": fundReport,
  "activity-calendar": ({ books, calendar, asked, language, today }, name) => {
    const { entries, undated } = calendar;
    return {
      page: activityCalendar({ reading: books.reading, entries, undated, asked, language, today, name }),
      figures: [],
    };
  },
};

/**
 * What makes the kinds asked for. What an audit or the year's end needs is loaded when it is first asked for, so that the pane opens without it.
 * Throws WorkbookError `part-not-loaded`.
 */
export async function buildersFor(
  kinds: readonly ReportKind[],
): Promise<Readonly<Partial<Record<ReportKind, SheetBuilder>>>> {
  if (kinds.every((kind) => kind in mainBuilders)) return mainBuilders;
  try {
    const [papers, year] = await Promise.all([
      kinds.some((kind) => isPaper(kind))
        ? import(/* webpackChunkName: "papers" */ "./paper-builders.js").then(({ paperBuilders }) => paperBuilders)
        : {},
      kinds.some((kind) => isOfYear(kind))
        ? import(/* webpackChunkName: "year" */ "./year-builders.js").then(({ yearBuilders }) => yearBuilders)
        : {},
    ]);
    return { ...mainBuilders, ...papers, ...year };
  } catch (error) {
    throw new WorkbookError("part-not-loaded", {}, { cause: error });
  }
}

function isPaper(kind: ReportKind): boolean {
  return paperKinds.some((one) => one === kind);
}

function isOfYear(kind: ReportKind): boolean {
  return yearKinds.some((one) => one === kind);
}
