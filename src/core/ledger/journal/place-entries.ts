import type { BookReading } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import { partsOfDay, yearOfMonth } from "../../values/day.js";
import { yuanText, type Fen } from "../../values/fen.js";
import { meansBalanceSheet, meansCarried } from "../accounts/other-words.js";
import { parseAccountText } from "../accounts/account-text.js";
import { accountOfCategory } from "../accounts/visit-category.js";
import type { CodeList, Recognition } from "../accounts/recognise.js";
import { memoRecognise } from "../accounts/memo-recognise.js";
import { fundInAccount, fundName, knowFunds, mainFund, type KnownFunds } from "../funds/fund-name.js";
import type { Source, TailLine } from "../ledger.js";
import type { Notes, Spot } from "../notes.js";
import { crossingPairs, type CrossingPair } from "./crossing-pairs.js";
import type { Entry } from "./entry.js";
import { entryWords, type EntryWords } from "./entry-words.js";
import { keepOpenings, type OpeningEntry } from "./keep-openings.js";
import { pairTransfers, type PairedTransfers, type TransferRow } from "./pair-transfers.js";
import { timeOf } from "./year-of-entry.js";

export type KnownAccount = Extract<Recognition, { kind: "account" }>;

/** Where every row of the year went; each row that is not excluded stands in exactly one of the lists. */
export interface Placed {
  /** Rows of the union's own funds, booked on an account. */
  readonly booked: readonly BookedEntry[];
  /** Rows of funds kept apart. */
  readonly apart: readonly { readonly fund: string; readonly entry: Entry; readonly source: Source }[];
  readonly tail: readonly {
    readonly name: TailLine["name"];
    readonly fund: string;
    readonly entry: Entry;
    readonly source: Source;
  }[];
  readonly openings: readonly OpeningEntry[];
  readonly moved: PairedTransfers;
}

export interface BookedEntry {
  readonly fund: string;
  readonly entry: Entry;
  readonly named: KnownAccount;
  readonly source: Source;
}

/** Decides for every row whether it counts, and where; what does not count is noted with the reason. */
export function placeEntries(reading: BookReading, entries: readonly Entry[], codes: CodeList, notes: Notes): Placed {
  const funds = knowFunds(reading);
  const known = knownApart(entries, funds);
  noteUndated(reading, entries, notes);
  const inferred: InferredCategories = new Map();
  const words = entryWords();
  const named = nameEntries(codes, notes, known, inferred, words);
  const booked: BookedEntry[] = [];
  const apart: Placed["apart"][number][] = [];
  const tail: Placed["tail"][number][] = [];
  const openings: OpeningEntry[] = [];
  const moved: TransferRow[] = [];
  const names = fundsNamed(entries, funds, words);
  const isApart = (fund: string): boolean => funds.isApart(fund);
  const crossing = crossingPairs(entries, { funds: names, isApart, year: reading.year }, words);
  for (const entry of entries) {
    const opening = words.openingText(entry);
    // A journal may open with 0 in its amount and the figure in the balance.
    const isBooked = opening === null || entry.balance === null || (entry.fen ?? 0) !== 0;
    const fen = isBooked ? entry.fen : entry.balance;
    if (fen === null) {
      notes.exclude("amount-missing", "error", entry, { account: entry.account ?? entry.summary ?? "" });
      continue;
    }
    const fund = words.fundOf(entry);
    if (opening !== null) {
      if (entry.direction === "spending" && isBooked) {
        const at = spotOf(entry, entry.columns.account);
        notes.exclude("opening-in-spending", "error", at, { text: opening, amount: yuanText(fen) });
      } else openings.push({ entry, fund, fen, text: opening, booked: isBooked, carried: meansCarried(opening) });
      continue;
    }
    if (!inYear(entry, fen, reading.year, notes)) continue;
    const pair = crossing.get(entry);
    if (pair !== undefined) {
      excludeCrossing(entry, fen, pair, notes);
      continue;
    }
    const source: Source = { tab: entry.tab, row: entry.row, column: entry.column, fen };
    const text = entry.account ?? entry.item ?? entry.summary ?? "";
    if (words.isTransfer(text)) {
      moved.push({ fund, entry, source, text });
      continue;
    }
    if (funds.isApart(fund)) {
      apart.push({ fund, entry, source });
      continue;
    }
    const tailName = words.tailOf(entry);
    if (tailName !== null) {
      tail.push({ name: tailName, fund, entry, source: { ...source, fen: tailName === "收回投资" ? fen : -fen } });
      continue;
    }
    const place = named(entry, fen);
    if (place?.kind === "account") booked.push({ fund, entry, named: place, source });
    else if (place?.kind === "fund") apart.push({ fund: place.fund, entry, source });
  }
  for (const [category, { at, account, rows }] of inferred) {
    notes.find("account-by-category", "info", at, { category, account, rows });
  }
  const paired = pairTransfers(moved, names, isApart);
  for (const { entry, source, text } of paired.left) {
    notes.exclude("transfer-not-counted", "warning", entry, { text, amount: yuanText(source.fen) });
  }
  return { booked, apart, tail, openings: keepOpenings(openings, reading.year, notes), moved: paired };
}

/** Says of either side of a pair where the other stands. */
function excludeCrossing(entry: Entry, fen: Fen, { from, to, out, into }: CrossingPair, notes: Notes): void {
  const other = entry === out ? into : out;
  const args = { from, to, amount: yuanText(fen), sheet: other.sheet, cell: a1(other.row, other.column) };
  notes.exclude("transfer-across-funds", "error", entry, args);
}

/** Every fund that the books keep. */
function fundsNamed(entries: readonly Entry[], funds: KnownFunds, words: EntryWords): ReadonlySet<string> {
  const names = new Set([mainFund, ...funds.openings.keys()]);
  for (const entry of entries) names.add(words.fundOf(entry));
  return names;
}

type Place = KnownAccount | { readonly kind: "fund"; readonly fund: string } | null;

/** Categories that stood in for an account, with the first such row and their number. */
type InferredCategories = Map<string, { readonly at: Spot; readonly account: string; rows: number }>;

/** A function that names an entry's account, or notes why it cannot. */
function nameEntries(
  codes: CodeList,
  notes: Notes,
  known: ReadonlySet<string>,
  inferred: InferredCategories,
  words: EntryWords,
): (entry: Entry, fen: Fen) => Place {
  const recognise = memoRecognise(codes);
  return (entry, fen) => {
    const text = entry.account;
    if (text === null || words.isNothing(text)) {
      const place = withoutAccount(entry, recognise, words);
      if (place === null) {
        notes.exclude("account-missing", "error", spotOf(entry, entry.columns.account), { amount: yuanText(fen) });
        return null;
      }
      if (place.byCategory !== null) {
        const { category, account } = place.byCategory;
        const before = inferred.get(category);
        if (before === undefined)
          inferred.set(category, { at: spotOf(entry, entry.columns.account), account, rows: 1 });
        else before.rows += 1;
      }
      return place.named;
    }
    const result = recognise(entry.direction, text, entry.item);
    if (result.kind === "account") return result;
    const at = spotOf(entry, entry.columns.account);
    const fund = result.kind === "unknown" ? fundInAccount(parseAccountText(text).parts.join(""), known) : null;
    if (fund !== null) {
      notes.find("fund-by-account", "warning", at, { text: text.trim(), fund });
      return { kind: "fund", fund };
    }
    if (meansBalanceSheet(text)) notes.exclude("account-balance-sheet", "warning", at, { text: text.trim() });
    else if (result.kind === "wrong-side") {
      notes.exclude("account-wrong-side", "error", at, { text: text.trim(), tab: entry.direction });
    } else {
      notes.exclude("account-unknown", "error", at, { text: text.trim(), suggestion: result.suggestion ?? "" });
    }
    return null;
  };
}

interface Inferred {
  readonly named: KnownAccount;
  readonly byCategory: { readonly category: string; readonly account: string } | null;
}

/** The account of a row that states none: its item's, where only one account has it, else its category's. */
function withoutAccount(entry: Entry, recognise: ReturnType<typeof memoRecognise>, words: EntryWords): Inferred | null {
  if (entry.item !== null && !words.isNothing(entry.item)) {
    const byItem = recognise(entry.direction, entry.item, null);
    if (byItem.kind === "account") return { named: byItem, byCategory: null };
  }
  if (entry.direction !== "spending" || entry.category === null) return null;
  const told = accountOfCategory(entry.category);
  const named = told === null ? null : recognise("spending", told.account, told.item);
  if (told === null || named?.kind !== "account") return null;
  return { named, byCategory: { category: entry.category.trim(), account: `${told.account}/${told.item}` } };
}

function spotOf({ tab, sheet, row }: Entry, column: number): Spot {
  return { tab, sheet, row, column };
}

function inYear(entry: Entry, fen: Fen, year: number, notes: Notes): boolean {
  if (!entry.dated && entry.when === null) return true;
  if (entry.when !== null && "day" in entry.when && partsOfDay(entry.when.day).year === year) return true;
  const time = timeOf(entry.when, entry.month, year);
  if (time.kind === "month" && yearOfMonth(time.month) === year) return true;
  const at = spotOf(entry, entry.columns.date);
  const amount = yuanText(fen);
  if (time.kind === "none") notes.exclude("date-missing", "error", at, { amount });
  else notes.exclude("other-year", "warning", at, { date: time.text, year, amount });
  return false;
}

/** Says of a sheet without any column for dates that its rows are all taken to be of the year. */
function noteUndated({ tabs, year }: BookReading, entries: readonly Entry[], notes: Notes): void {
  for (const tab of [tabs.income, tabs.disbursements]) {
    if (tab === undefined || !entries.some((entry) => entry.tab === tab.tab && !entry.dated)) continue;
    notes.find("dates-absent", "warning", { sheet: tab.sheet, row: tab.headerRow, column: null }, { year });
  }
}

function knownApart(entries: readonly Entry[], funds: KnownFunds): ReadonlySet<string> {
  const names = new Set([...funds.openings.keys()].filter((fund) => funds.isApart(fund)));
  for (const text of new Set(entries.map(({ fund }) => fund))) {
    const fund = fundName(text);
    if (funds.isApart(fund)) names.add(fund);
  }
  return names;
}
