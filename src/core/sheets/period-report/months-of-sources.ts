import type { Ledger, Source } from "../../ledger/ledger.js";
import type { BookReading } from "../../reading/reading.js";
import { monthOf, monthOfDay, type Month } from "../../values/day.js";

/**
 * The month of the year in which each source of the ledger's lines counts (the sources themselves are the keys); null for rows that state
 * none. A payment in the register counts in the month its column stands for, the last of several, else when it was paid; what was paid
 * before or after the year for months of it counts in January or December.
 */
export function monthsOfSources(
  ledger: Ledger,
  { tabs: { dues }, year }: BookReading,
): ReadonlyMap<Source, Month | null> {
  const months = new Map<Source, Month | null>();
  for (const { month, source } of ledger.bookings) months.set(source, month);
  if (dues === undefined || ledger.duesIncome.length === 0) return months;
  const ofColumn = new Map(dues.monthColumns.map(({ column, last }) => [column, last]));
  const rows = new Map(dues.rows.map((row) => [row.row, row.values]));
  const [january, december] = [monthOf(year, 1), monthOf(year, 12)];
  for (const source of ledger.duesIncome) {
    const values = rows.get(source.row);
    const paid = values?.payDate == null ? null : monthOfDay(values.payDate);
    const month = ofColumn.get(source.column) ?? paid ?? values?.month?.last ?? null;
    months.set(source, month === null ? null : Math.min(Math.max(month, january), december));
  }
  return months;
}
