import type { Ledger } from "../core/ledger/ledger.js";
import type { BookReading } from "../core/reading/reading.js";
import type { SheetKind } from "../core/reading/snapshot.js";
import { activityCalendar } from "../core/sheets/activity-calendar.js";
import { fundReport, type FundReport } from "../core/sheets/fund-report.js";
import type { TreatedFinding } from "../core/sheets/check-results/listed.js";
import type { SheetPage } from "../core/sheets/page.js";
import { tieOut, type TieOut } from "../core/sheets/tie-out.js";
import type { CalendarEntries } from "../core/ledger/calendar/entries.js";
import type { Workbook } from "../workbook/port.js";
import { explainExcluded, type SaidExcluded } from "./excluded.js";
import { keepBooks } from "./keep-books.js";
import type { Options } from "./options.js";
import { countFindings, type Counts } from "./said-finding.js";
import { settleFindings } from "./settle-findings.js";
import { placeSheet, type SheetPlace } from "./sheet-place.js";

/** The sheets that the main job makes; the list of findings is a job of its own. */
export const reportKinds = ["fund-report", "activity-calendar"] as const satisfies readonly SheetKind[];
export type ReportKind = (typeof reportKinds)[number];

export interface SheetsResult {
  readonly made: readonly MadeSheet[];
  readonly reading: BookReading;
  readonly ledger: Ledger;
  readonly calendar: CalendarEntries;
  readonly findings: readonly TreatedFinding[];
  readonly counts: Counts;
  readonly excluded: readonly SaidExcluded[];
  /** Null when no fund report was made. */
  readonly tieOut: TieOut | null;
  /** Package parts that could not be kept, by name. */
  readonly lost: readonly string[];
}

export interface MadeSheet {
  readonly kind: ReportKind;
  readonly name: string;
  readonly replaced: boolean;
  /** The name it would have had, when a sheet of the user's own bears it. */
  readonly nameTaken: string | null;
}

/** Makes the asked kinds of sheets and puts them into the workbook, all or none. Throws WorkbookError. */
export async function makeSheets(
  workbook: Workbook,
  options: Options & { readonly kinds?: readonly ReportKind[] },
): Promise<SheetsResult> {
  options.progress?.("read");
  const snapshot = await workbook.read();
  const books = keepBooks(snapshot, options);
  options.progress?.("build");
  const { reading, ledger, calendar } = books;
  const { language, today } = options;
  const excluded = explainExcluded(books, language);
  const places = new Map<ReportKind, SheetPlace>();
  const pages: { page: SheetPage; replaces: string | null }[] = [];
  let report: { readonly page: number; readonly made: FundReport } | null = null;

  for (const kind of options.kinds ?? reportKinds) {
    const place = placeSheet(snapshot, { kind, year: reading.year }, language);
    const { name, previous } = place;
    places.set(kind, place);
    let page: SheetPage;
    if (kind === "fund-report") {
      const made = fundReport({ books, language, today, name, previous, excluded });
      report = { page: pages.length, made };
      page = made.page;
    } else {
      page = activityCalendar({ reading, entries: calendar.entries, undated: calendar.undated, language, today, name });
    }
    pages.push({ page, replaces: previous?.name ?? null });
  }

  options.progress?.("write");
  const { calculated, lost } = await workbook.write({ pages, cells: [] });
  const { findings } = settleFindings(books, options);
  return {
    made: [...places].map(([kind, place]) => ({
      kind,
      name: place.name,
      replaced: place.previous !== null,
      nameTaken: place.taken,
    })),
    reading,
    ledger,
    calendar,
    findings,
    counts: countFindings(findings),
    excluded,
    tieOut: report === null ? null : tieOut(report.made, calculated?.[report.page] ?? null),
    lost,
  };
}
