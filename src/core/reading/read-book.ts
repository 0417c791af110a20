import { tabKeys, type TabKey } from "../tabs/tab.js";
import type { Day } from "../values/day.js";
import { calendarFirst } from "./calendar-first.js";
import { candidatesOf, type Candidate } from "./candidates.js";
import { chooseTabs } from "./choose-tabs.js";
import type { ReadingFinding } from "./findings.js";
import { Notes } from "./notes.js";
import { readSettings, sayMissingChoices, sheetChoicesOf, yearOfSettings } from "./read-settings.js";
import { readTab, type Times } from "./read-tab.js";
import { readRegisters } from "./registers/read-registers.js";
import type { BookReading, TabReading } from "./reading.js";
import { findRegions, type Region } from "./regions.js";
import { yearOfDay, yearOfRows, yearOfTitles } from "./report-year.js";
import type { PaymentSheet } from "./settle-payments.js";
import { sayUnreadSheets } from "./say-unread-sheets.js";
import { settingsPlaces } from "./settings-sheet.js";
import type { SheetSnapshot, Snapshot } from "./snapshot.js";

/** What the caller knows besides the workbook. */
export interface Asked {
  readonly today: Day;
  /** The year asked for, or null to take it from the book. */
  readonly year: number | null;
  /** Which sheet is which tab, "" for none, where an earlier reading has told; else the settings and the sheets say. */
  readonly choices?: ReadonlyMap<TabKey, string>;
}

/**
 * Reads a workbook: which sheet is which tab, and every record in it as typed values (money in fen, days as serials, 0-based places). Never throws
 * for what a book holds: what cannot be read is a finding at its cell, what cannot be counted is in `excluded`.
 */
export function readBook(snapshot: Snapshot, asked: Asked): BookReading {
  const notes = new Notes();
  const sheets = snapshot.sheets.filter((sheet) => sheet.mark === null);
  const thisYear = yearOfDay(asked.today);
  let regions = regionsOf(sheets, thisYear);
  const [place] = settingsPlaces(sheets, regions);
  const year = asked.year ?? yearOfSettings(place) ?? assumedYear(regions, thisYear, notes);
  // Month columns without a year belong to the report's year.
  if (year !== thisYear) regions = regionsOf(sheets, year);
  const settings = readSettings(place, year, notes);
  const others = regions.filter((region) => region.sheet !== place?.sheet);
  const names = new Set(sheets.map((sheet) => sheet.name));
  sayMissingChoices(place, names, notes);
  const choices = asked.choices ?? sheetChoicesOf(place);
  const { taken, questions } = chooseTabs(others, choices, names, year, notes);
  const tabs: Partial<Record<TabKey, TabReading>> = {};
  const times = { year, calendarFirst: calendarFirst(year, settings.values) };
  for (const reading of readTaken(taken, times, notes)) tabs[reading.tab] = reading;
  if (settings.tab !== null) tabs.settings = settings.tab;
  const read = new Set([...Object.values(tabs).map((tab) => tab.sheet), place?.sheet.name ?? ""]);
  const said = notes.findings.length;
  const inRegisters = readRegisters(
    sheets.filter((sheet) => !read.has(sheet.name)),
    year,
    notes,
  );
  const told = notes.findings.flatMap(({ code, at }) => (tellsOfSheet.has(code) ? (at?.sheet ?? []) : []));
  const known = new Set([...read, ...inRegisters.sheets, ...told, ...questions.flatMap((question) => question.sheets)]);
  sayUnreadSheets(sheets, known, choices, year, notes);
  for (const tab of tabKeys)
    if (tab !== "bank" && tabs[tab] === undefined) notes.addForBook("tab-missing", "info", { tab });
  return {
    year,
    tabs: tabs as BookReading["tabs"],
    registers: inRegisters.registers,
    settings: settings.values,
    findings: notes.findings.filter((finding, index) => index >= said || !isOvertaken(finding, inRegisters.sheets)),
    excluded: notes.excluded,
    questions,
  };
}

/** That a sheet looks like a tab and is not used is no news once it is read as a register. */
function isOvertaken({ code, at }: ReadingFinding, registers: ReadonlySet<string>): boolean {
  return code === "sheet-not-used" && at !== null && registers.has(at.sheet);
}

/** Findings that say of a sheet why it is not read. */
const tellsOfSheet: ReadonlySet<string> = new Set(["sheet-not-used", "final-account-not-budget"]);

function regionsOf(sheets: readonly SheetSnapshot[], year: number): Region[] {
  return sheets.flatMap((sheet) => findRegions(sheet, year));
}

/** The year that titles and names state, else the one most rows are dated in, else this year. */
function assumedYear(regions: readonly Region[], thisYear: number, notes: Notes): number {
  const candidates = candidatesOf(regions).filter(({ tab, standing }) => standing > 1 && tab !== "bank");
  const year = yearOfTitles(candidates) ?? yearOfRows(candidates) ?? thisYear;
  notes.addForBook("year-assumed", "info", { year });
  return year;
}

/** Reads every region taken; a journal taken for both sides is read once. */
function readTaken(taken: ReadonlyMap<TabKey, Candidate>, times: Times, notes: Notes): TabReading[] {
  const { year } = times;
  const spending = taken.get("disbursements");
  const income = taken.get("income");
  const shared = spending !== undefined && spending.region === income?.region;
  return [...taken].flatMap(([tab, candidate]) => {
    if (candidate.standing < 1 && !candidate.chosen) sayUnlikely(candidate, notes);
    if (candidate.year !== null && candidate.year !== year) sayOtherYear(candidate, candidate.year, year, notes);
    if (tab === "income" && shared) return [];
    const readings = readTab(candidate, times, paymentsOf(tab, candidate, shared, spending, income), notes);
    for (const reading of readings) if (reading.rows.length === 0) sayEmpty(reading, notes);
    return readings;
  });
}

function paymentsOf(
  tab: TabKey,
  candidate: Candidate,
  shared: boolean,
  spending: Candidate | undefined,
  income: Candidate | undefined,
): PaymentSheet | null {
  if (tab !== "disbursements" && tab !== "income") return null;
  const other = tab === "income" ? spending : income;
  return {
    sides: new Set(shared ? (["disbursements", "income"] as const) : [tab]),
    journal: candidate.journal,
    otherSheet: shared ? "" : (other?.region.sheet.name ?? ""),
  };
}

function sayUnlikely({ tab, region }: Candidate, notes: Notes): void {
  notes.add("tab-unlikely", "warning", region.sheet.name, region.headerRow, region.left, { tab });
}

function sayOtherYear({ tab, region }: Candidate, stated: number, year: number, notes: Notes): void {
  notes.add("tab-other-year", "warning", region.sheet.name, region.headerRow, region.left, { tab, stated, year });
}

function sayEmpty({ tab, sheet, headerRow }: TabReading, notes: Notes): void {
  notes.add("tab-empty", "info", sheet, headerRow, 0, { tab });
}
