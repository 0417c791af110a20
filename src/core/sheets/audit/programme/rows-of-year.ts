import type { Row, TabReading } from "../../../reading/reading.js";
import { oncePerBooks } from "../../../rules/once.js";
import type { Books } from "../../../rules/rule.js";
import type { When } from "../../../tabs/column.js";
import type { TabKey } from "../../../tabs/tab.js";
import { partsOfDay, yearOfMonth, type Day } from "../../../values/day.js";

/** A row as tests see it. */
export interface HeldRow {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The rows of a tab that are of the books' year: of income and disbursements those that are counted, or left out for another reason than
 * their year; of the dues register, the bank's statement and the activities those that name no other year; of other tabs all.
 */
export function rowsOfYear(books: Books, tab: TabKey): readonly HeldRow[] {
  const { year, tabs } = books.reading;
  if (tab === "dues") return duesOfYear(tabs.dues, year);
  if (tab === "bank") return (tabs.bank?.rows ?? []).filter(({ values }) => isIn(year, yearOf(values.date)));
  if (tab === "activities") {
    return (tabs.activities?.rows ?? []).filter(({ values }) => isIn(year, yearOfWhen(values.date)));
  }
  const rows: readonly HeldRow[] = tabs[tab]?.rows ?? [];
  if (tab === "income" || tab === "disbursements") {
    const known = journalRows(books)[tab];
    return rows.filter(({ row }) => known.has(row));
  }
  return rows;
}

/** 0-based rows by tab that the ledger counts in the year, or leaves out for another reason than their year. */
const journalRows = oncePerBooks(
  ({ ledger, reading }: Books): Readonly<Record<"income" | "disbursements", ReadonlySet<number>>> => {
    const rows = { income: new Set<number>(), disbursements: new Set<number>() };
    for (const { entry } of ledger.bookings) rows[entry.tab].add(entry.row);
    for (const { tab, row, why } of [...reading.excluded, ...ledger.excluded]) {
      if ((tab === "income" || tab === "disbursements") && why !== "other-year") rows[tab].add(row);
    }
    return rows;
  },
);

/** Rows of a register with a month column of the year; of a list of payments those for the year, or paid in it where they name no month. */
function duesOfYear(tab: TabReading<"dues"> | undefined, year: number): readonly Row<"dues">[] {
  if (tab === undefined) return [];
  const isWide = tab.monthColumns.length > 0;
  const holdsYear = tab.monthColumns.some(({ first, last }) => covers(first, last, year));
  return tab.rows.filter(({ values: { month, payDate } }) => {
    if (month !== null) return covers(month.first, month.last, year);
    return isWide ? holdsYear : isIn(year, yearOf(payDate));
  });
}

function covers(first: number, last: number, year: number): boolean {
  return yearOfMonth(first) <= year && year <= yearOfMonth(last);
}

function yearOf(day: Day | null): number | null {
  return day === null ? null : partsOfDay(day).year;
}

function yearOfWhen(when: When | null): number | null {
  if (when === null) return null;
  if ("day" in when) return yearOf(when.day);
  return "month" in when ? yearOfMonth(when.month) : null;
}

/** True where a row is of the year, or does not say of which. */
function isIn(year: number, said: number | null): boolean {
  return said === null || said === year;
}
