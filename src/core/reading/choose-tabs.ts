import { tabKeys, type TabKey } from "../tabs/tab.js";
import { candidateOf, candidatesOf, type Candidate } from "./candidates.js";
import { fitTab } from "./fit.js";
import { bareWord } from "./header-text.js";
import type { Notes } from "./notes.js";
import type { Region } from "./regions.js";

/** The region taken for each tab, and the tabs for which several would do. */
export interface Choice {
  readonly taken: ReadonlyMap<TabKey, Candidate>;
  readonly questions: readonly { readonly tab: TabKey; readonly sheets: readonly string[] }[];
}

/** Chooses a region for each tab but the settings; `chosen` are the user's own choices by sheet name, "" for no sheet; `names` those of all sheets. */
export function chooseTabs(
  regions: readonly Region[],
  chosen: ReadonlyMap<TabKey, string>,
  names: ReadonlySet<string>,
  year: number,
  notes: Notes,
): Choice {
  const candidates = candidatesOf(regions).filter((candidate) => isAsChosen(candidate, chosen));
  const finals = new Set(candidates.filter((candidate) => isOldAccount(candidate, year)));
  const taken = new Map<TabKey, Candidate>();
  const questions: { tab: TabKey; sheets: readonly string[] }[] = [];
  for (const tab of tabKeys) {
    if (tab === "settings") continue;
    const wish = chosen.get(tab);
    if (wish === "") continue;
    const own = wish === undefined ? null : bestOf(onSheet(regions, tab, wish, year), year);
    if (wish !== undefined && own === null) sayUnfit(tab, wish, names, notes);
    if (own !== null) {
      taken.set(tab, { ...own, chosen: true });
      continue;
    }
    const fitting = ranked(
      candidates.filter((candidate) => candidate.tab === tab && candidate.standing >= 0 && !finals.has(candidate)),
      year,
    );
    const first = fitting[0];
    if (first === undefined) continue;
    taken.set(tab, first);
    sayRivals(first, fitting.slice(1), year, notes, questions);
  }
  if (!taken.has("budget") && !chosen.has("budget")) sayOldAccounts(finals, year, notes);
  const roster = taken.has("members") || chosen.has("members") ? null : rosterInDues(taken.get("dues"));
  if (roster !== null) taken.set("members", roster);
  return { taken, questions };
}

/** What the user calls a bank's statement is none of the books, and the other way round. */
function isAsChosen({ tab, region }: Candidate, chosen: ReadonlyMap<TabKey, string>): boolean {
  const { name } = region.sheet;
  return name === chosen.get("bank") ? tab === "bank" : tab !== "bank" || ![...chosen.values()].includes(name);
}

/** The final accounts of another year, or of none, though they have a column 预算数, are not the year's budget. */
function isOldAccount({ tab, region, year: stated }: Candidate, year: number): boolean {
  if (tab !== "budget") return false;
  const said = [region.sheet.name, ...region.titles].join(" ");
  const column = region.cells.some((cell) =>
    /^(?:本年度?|当年|实际)?决算(?:数|金额|额)?$/.test(bareWord(String(cell.own))),
  );
  if (stated === null) return column;
  return stated !== year && (column || said.includes("决算"));
}

function sayOldAccounts(finals: ReadonlySet<Candidate>, year: number, notes: Notes): void {
  for (const { region, rows, year: stated } of finals) {
    if (!rows.any) continue;
    const args = { stated: stated ?? 0, year };
    notes.add("final-account-not-budget", "info", region.sheet.name, region.headerRow, region.left, args);
  }
}

/** The sheet named is in the workbook, but has no header that this tab needs. */
function sayUnfit(tab: TabKey, sheet: string, names: ReadonlySet<string>, notes: Notes): void {
  if (names.has(sheet)) notes.add("sheet-choice-unfit", "error", sheet, null, null, { tab, text: sheet });
}

function onSheet(regions: readonly Region[], tab: TabKey, name: string, year: number): Candidate[] {
  const own = regions.filter((region) => region.sheet.name === name);
  return own.flatMap((region) => candidateOf(tab === "bank" ? asStatement(region, year) : region, tab) ?? []);
}

/** A table that the user calls a bank's statement is read as one even where nothing in it says so. */
function asStatement(region: Region, year: number): Region {
  const fit = fitTab("bank", region.cells, year);
  return fit === null ? region : { ...region, fits: new Map([...region.fits, ["bank", fit]]) };
}

function bestOf(candidates: readonly Candidate[], year: number): Candidate | null {
  return ranked(candidates, year)[0] ?? null;
}

function ranked(candidates: readonly Candidate[], year: number): Candidate[] {
  return [...candidates].sort((a, b) => compare(a, b, year));
}

/** By what the name and title say, the year, the columns found, the rows, the exactness of the name; a sheet without rows comes last. */
function compare(a: Candidate, b: Candidate, year: number): number {
  return (
    Number(b.rows.any) - Number(a.rows.any) ||
    b.standing - a.standing ||
    yearFit(b, year) - yearFit(a, year) ||
    b.named - a.named ||
    Math.round(b.fit.score) - Math.round(a.fit.score) ||
    b.rows.all - a.rows.all ||
    b.fit.score - a.fit.score
  );
}

function yearFit(candidate: Candidate, year: number): number {
  return candidate.year === null ? 1 : candidate.year === year ? 2 : 0;
}

/** Names the other sheets that would do: those of another matter only as a remark, real rivals as a question. */
function sayRivals(
  first: Candidate,
  others: readonly Candidate[],
  year: number,
  notes: Notes,
  questions: { tab: TabKey; sheets: readonly string[] }[],
): void {
  const { tab, region } = first;
  const sheet = region.sheet.name;
  const rivals = others.filter((other) => other.rows.any && other.region.sheet.name !== sheet);
  const real = rivals.filter((other) => (other.standing > 1 || first.standing <= 1) && yearFit(other, year) > 0);
  for (const other of rivals) {
    if (real.includes(other)) continue;
    notes.add("sheet-not-used", "info", other.region.sheet.name, other.region.headerRow, other.region.left, {
      tab,
      taken: sheet,
    });
  }
  for (const other of others) {
    if (other.region.sheet.name !== sheet || !other.rows.any || other.standing < 1) continue;
    notes.add("block-not-read", "warning", sheet, other.region.headerRow, other.region.left, {
      tab,
      row: other.region.headerRow + 1,
    });
  }
  if (real.length === 0) return;
  const sheets = [...new Set([sheet, ...real.map((other) => other.region.sheet.name)])];
  questions.push({ tab, sheets });
  const tie = real.some((other) => isTie(first, other, year));
  const parts = tie && new Set(sheets.map(withoutPeriod)).size === 1;
  const code = parts ? "tab-in-parts" : tie ? "tab-tie" : "tab-candidates";
  const args = { tab, taken: sheet, sheets: sheets.join("、") };
  notes.add(code, tie ? "error" : "warning", sheet, region.headerRow, region.left, args);
}

/** 3月支出 and 四季度支出 without the part of the year that they name. */
function withoutPeriod(name: string): string {
  return bareWord(name).replace(
    /(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?|[上下]半年|第?[一二三四1-4]季度?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|q[1-4]/g,
    "",
  );
}

function isTie(first: Candidate, other: Candidate, year: number): boolean {
  return (
    first.standing === other.standing &&
    yearFit(first, year) === yearFit(other, year) &&
    first.named === other.named &&
    Math.abs(first.fit.score - other.fit.score) < 4
  );
}

/** A dues register that also holds what only a roster has stands for the roster when there is no other. */
function rosterInDues(dues: Candidate | undefined): Candidate | null {
  if (dues === undefined) return null;
  const roster = candidateOf(dues.region, "members");
  const own = ["sex", "birthDate", "status", "phone", "ethnicity", "politics"];
  return roster !== null && own.some((key) => roster.fit.columns.has(key)) ? roster : null;
}
