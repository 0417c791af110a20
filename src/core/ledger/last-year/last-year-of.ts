import type { BookReading } from "../../reading/reading.js";
import type { SheetSnapshot, Snapshot } from "../../reading/snapshot.js";
import { readBudget } from "../budget/read-budget.js";
import type { Ledger, SchemeKey } from "../ledger.js";
import { takeNotes } from "../notes.js";
import type { LastYear } from "./last-year.js";
import { readFinalAccount, type FinalAccount } from "./read-final-account.js";
import { toScheme, type StatedLine } from "./to-scheme.js";
import { isOthersAccount } from "./unit-of-account.js";

/**
 * What this workbook itself says of the year before: the report that was made for it, else a final account of the user's own, else the
 * budget's column 上年决算数; null where nothing does.
 */
export function lastYearOf(snapshot: Snapshot, reading: BookReading, { scheme, year }: Ledger): LastYear | null {
  const before = year - 1;
  for (const { sheet, account } of accountsBefore(snapshot, reading, before)) {
    if (typeof account === "string") continue;
    const { lines, opening, closing } = account;
    return { year: before, from: sheet.name, lines: toScheme(lines, scheme), opening, closing };
  }
  return ofBudget(reading, scheme, before);
}

/** A final account of the year before in this workbook that gives no figures, and why: another union's, or not to be read whole. */
export interface NotTaken {
  readonly sheet: string;
  readonly why: "other-union" | "unread";
}

/** The final accounts that were tried for the year before and not taken, up to the one that was. */
export function lastYearNotTaken(snapshot: Snapshot, reading: BookReading, { year }: Pick<Ledger, "year">): NotTaken[] {
  const notTaken: NotTaken[] = [];
  for (const { sheet, account } of accountsBefore(snapshot, reading, year - 1)) {
    if (typeof account !== "string") break;
    notTaken.push({ sheet: sheet.name, why: account });
  }
  return notTaken;
}

/** What the final accounts of a year say, one after the other as they are asked for: our own first. */
function* accountsBefore(
  snapshot: Snapshot,
  reading: BookReading,
  year: number,
): Generator<{ readonly sheet: SheetSnapshot; readonly account: FinalAccount | NotTaken["why"] }> {
  const ours = snapshot.sheets.filter(({ mark }) => mark?.kind === "fund-report" && mark.year === year);
  for (const sheet of ours) yield { sheet, account: readFinalAccount(sheet, year) ?? "unread" };
  for (const sheet of finalAccounts(snapshot, reading, year)) {
    const account = isOthersAccount(sheet, reading) ? "other-union" : readFinalAccount(sheet, year);
    yield { sheet, account: account ?? "unread" };
  }
}

/** The user's own sheets whose first rows say that they are the final account of a year, in yuan. */
export function finalAccounts(
  { sheets }: Snapshot,
  { tabs }: Pick<BookReading, "tabs">,
  year: number,
): readonly SheetSnapshot[] {
  const used = new Set(Object.values(tabs).map(({ sheet }) => sheet));
  return sheets.filter(({ name, mark, values }) => {
    if (mark !== null || used.has(name)) return false;
    const head = [name, ...values.slice(0, titleRows).flatMap((row) => row ?? [])];
    const text = head.filter((cell) => typeof cell === "string").join(" ");
    const isOfYear = text.includes(String(year)) && !text.includes(String(year + 1));
    return isOfYear && text.includes("决算") && !text.includes("万元");
  });
}

const titleRows = 3;

function ofBudget(reading: BookReading, scheme: SchemeKey, year: number): LastYear | null {
  const tab = reading.tabs.budget;
  if (tab?.columns.lastYear === undefined) return null;
  const notes = takeNotes(reading);
  const entries = readBudget(reading, notes);
  // A row that cannot be named, or whose amount cannot be read, would leave the sums short.
  const isShort =
    notes.excluded.length > 0 ||
    reading.excluded.some(({ sheet }) => sheet === tab.sheet) ||
    tab.rows.some(({ unread }) => unread.includes("lastYear"));
  if (isShort) return null;
  const stated = entries.flatMap(({ named, lastYear }): StatedLine[] => {
    if (lastYear === null) return [];
    const { row, column, fen } = lastYear;
    return [{ named, fen, cell: { sheet: tab.sheet, row, column } }];
  });
  if (stated.length === 0) return null;
  return { year, from: tab.sheet, lines: toScheme(stated, scheme), opening: null, closing: null };
}
