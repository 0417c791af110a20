import type { BookReading } from "../../reading/reading.js";
import type { SheetSnapshot, Snapshot } from "../../reading/snapshot.js";
import { readBudget } from "../budget/read-budget.js";
import type { Ledger, SchemeKey } from "../ledger.js";
import { takeNotes } from "../notes.js";
import type { LastYear } from "./last-year.js";
import { readFinalAccount } from "./read-final-account.js";
import { toScheme, type StatedLine } from "./to-scheme.js";

/**
 * What this workbook itself says of the year before: the report that was made for it, else a final account of the user's own, else the
 * budget's column 上年决算数; null where nothing does.
 */
export function lastYearOf(snapshot: Snapshot, reading: BookReading, { scheme, year }: Ledger): LastYear | null {
  const before = year - 1;
  const ours = snapshot.sheets.filter(({ mark }) => mark?.kind === "fund-report" && mark.year === before);
  for (const sheet of [...ours, ...finalAccounts(snapshot, reading, before)]) {
    const account = readFinalAccount(sheet, before);
    if (account === null) continue;
    const { lines, opening, closing } = account;
    return { year: before, from: sheet.name, lines: toScheme(lines, scheme), opening, closing };
  }
  return ofBudget(reading, scheme, before);
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
