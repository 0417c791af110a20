import type { LastYear } from "../core/ledger/last-year/last-year.js";
import type { Ledger } from "../core/ledger/ledger.js";
import type { BookReading } from "../core/reading/reading.js";
import { sheetKinds, type SheetKind, type Snapshot } from "../core/reading/snapshot.js";
import { nothingAsked, type Asked } from "../core/sheets/asked.js";
import type { BuiltSheet, SheetInput } from "../core/sheets/built-sheet.js";
import type { TreatedFinding } from "../core/sheets/check-results/listed.js";
import type { SheetPage } from "../core/sheets/page.js";
import { tieOut, type TieOut } from "../core/sheets/tie-out.js";
import type { CalendarEntries } from "../core/ledger/calendar/entries.js";
import type { Language } from "../core/values/language.js";
import type { Workbook } from "../workbook/port.js";
import { buildersFor } from "./builders.js";
import { explainExcluded, type SaidExcluded } from "./excluded.js";
import { findingsPage } from "./findings-page.js";
import { keepBooks } from "./keep-books.js";
import { findLastYear, type PreviousBook } from "./last-year.js";
import type { Options } from "./options.js";
import { countFindings, type Counts } from "./said-finding.js";
import { madeKinds, needsList, reportKinds, type ReportKind } from "./report-kinds.js";
import { settleFindings } from "./settle-findings.js";
import { markedWords, markStale } from "./mark-stale.js";
import { placeSheet, type SheetPlace } from "./sheet-place.js";

export interface SheetsOptions extends Options {
  /** The sheets of the main job when not given. */
  readonly kinds?: readonly ReportKind[];
  readonly asked?: Partial<Asked>;
  /** Last year's workbook; without it, what this one says of last year is taken. */
  readonly previous?: PreviousBook | null;
}

export interface SheetsResult {
  readonly made: readonly MadeSheet[];
  /** Kinds asked for that the books give no ground for, and why, in words; an earlier sheet of such a kind is marked as no longer valid. */
  readonly notMade: readonly { readonly kind: ReportKind; readonly why: string }[];
  readonly reading: BookReading;
  readonly ledger: Ledger;
  /** What is known of the year before, or null. */
  readonly lastYear: LastYear | null;
  readonly calendar: CalendarEntries;
  readonly findings: readonly TreatedFinding[];
  readonly counts: Counts;
  readonly excluded: readonly SaidExcluded[];
  /** Where the figures that have a key stand in the sheets made. */
  readonly places: readonly FigurePlace[];
  /** Of all sheets made; null when none of them holds a figure that is compared. */
  readonly tieOut: TieOut | null;
  /** Package parts that could not be kept, by name. */
  readonly lost: readonly string[];
}

/** A figure's cell in a sheet made, 0-based. */
export interface FigurePlace {
  readonly kind: ReportKind;
  readonly sheet: string;
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

export interface MadeSheet {
  readonly kind: ReportKind | "check-results";
  readonly name: string;
  readonly replaced: boolean;
  /** The name it would have had, when a sheet of the user's own bears it. */
  readonly nameTaken: string | null;
}

/** Makes the asked kinds of sheets and puts them into the workbook, all or none. Throws WorkbookError. */
export async function makeSheets(workbook: Workbook, options: SheetsOptions): Promise<SheetsResult> {
  const kinds = options.kinds ?? reportKinds;
  const builders = await buildersFor(kinds);
  options.progress?.("read");
  const snapshot = await workbook.read();
  const books = keepBooks(snapshot, options);
  options.progress?.("build");
  const { reading, ledger, calendar } = books;
  const { language, today } = options;
  const excluded = explainExcluded(books, language);
  const settled = settleFindings(books, options);
  const { findings, coverage } = settled;
  const places = placesOf(snapshot, kinds, reading.year, language);
  if (needsList(kinds)) places.set("check-results", settled.place);
  const { lastYear, books: previousBooks } = await findLastYear(books, options.previous ?? null, options);
  const input: SheetInput = {
    books,
    calendar,
    findings,
    notRun: coverage.notRun,
    rules: books.rules,
    excluded,
    lastYear,
    previousBooks,
    asked: { ...nothingAsked, ...options.asked },
    language,
    today,
    names: new Map([...places].map(([kind, { name }]) => [kind, name])),
    making: new Set(kinds),
    built: (kind) => made.find((one) => one.kind === kind)?.sheet ?? null,
    previous: (kind) => places.get(kind)?.previous ?? null,
  };
  const made: { readonly kind: ReportKind; readonly place: SheetPlace; readonly sheet: BuiltSheet }[] = [];
  const notMade: { readonly kind: ReportKind; readonly why: string }[] = [];
  const stale: { readonly place: SheetPlace; readonly page: SheetPage }[] = [];
  // In the order in which they are made: a sheet may look at those before it.
  for (const kind of madeKinds.filter((one) => kinds.includes(one))) {
    const [place, build] = [places.get(kind), builders[kind]];
    if (place === undefined || build === undefined) continue;
    const sheet = build(input, place.name);
    if ("notBuilt" in sheet) {
      const page = markStale(place, sheet, { kind, year: reading.year }, options);
      if (page !== null) stale.push({ place, page });
      const marked = page === null ? "" : markedWords(place.name, language);
      notMade.push({ kind, why: `${sheet.notBuilt[language]}${marked}` });
    } else made.push({ kind, place, sheet });
  }

  options.progress?.("write");
  const list = needsList(kinds) ? [{ place: settled.place, page: findingsPage(books, settled, options) }] : [];
  const built = made.map(({ place, sheet }) => ({ place, page: sheet.page }));
  const pages = [...built, ...stale, ...list].map(({ place, page }) => {
    return { page, replaces: place.previous?.name ?? null };
  });
  const { calculated, lost } = await workbook.write({ pages, cells: [] });
  return {
    made: [...made, ...list.map(({ place }) => ({ kind: "check-results" as const, place }))].map(({ kind, place }) => {
      return { kind, name: place.name, replaced: place.previous !== null, nameTaken: place.taken };
    }),
    notMade,
    reading,
    ledger,
    lastYear,
    calendar,
    findings,
    counts: countFindings(findings),
    excluded,
    places: made.flatMap(({ kind, place: { name }, sheet }) =>
      sheet.figures.flatMap(({ key, row, column }) => {
        return key === undefined ? [] : [{ kind, sheet: name, key, row, column }];
      }),
    ),
    tieOut: tieOut(
      made.map(({ sheet }) => sheet),
      calculated,
    ),
    lost,
  };
}

/** The places of the sheets asked for, each with a name of its own, and of those of the year that are in the workbook already. */
function placesOf(
  snapshot: Snapshot,
  kinds: readonly ReportKind[],
  year: number,
  language: Language,
): Map<SheetKind, SheetPlace> {
  const places = new Map<SheetKind, SheetPlace>();
  for (const kind of sheetKinds) {
    const place = placeSheet(snapshot, { kind, year }, language);
    if (place.previous !== null || kinds.some((asked) => asked === kind)) places.set(kind, place);
  }
  return places;
}
