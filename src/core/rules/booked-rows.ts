import type { Booking } from "../ledger/ledger.js";
import type { Row, TabReading } from "../reading/reading.js";
import type { TabKey } from "../tabs/tab.js";
import { oncePerBooks } from "./once.js";
import type { Books } from "./rule.js";

/** A row as it was read, for what the ledger does not carry: voucher number, signatures, way of payment, remarks. */
export type BookedRow = Row<"disbursements"> | Row<"income">;

/** Finds the row of the disbursements or income tab that a booking stands for; undefined where there is none. */
export function bookedRows(books: Books): (booking: Booking) => BookedRow | undefined {
  const rowAt = rowsAt(books);
  return ({ entry }) => rowAt(entry);
}

/** Finds the row of the disbursements or income tab in which a cell (0-based) stands; undefined where it is in no record. */
export function rowsAt(
  books: Books,
): (at: { readonly tab: TabKey; readonly row: number; readonly column: number }) => BookedRow | undefined {
  const { disbursements, income } = byRow(books);
  return ({ tab, row, column }) =>
    tab === "income" ? income(row, column) : tab === "disbursements" ? disbursements(row, column) : undefined;
}

/** How a booking was paid, as the 付款方式 column has it; null where it says nothing. */
export function methodIn(row: BookedRow | undefined): string | null {
  return row !== undefined && "method" in row.values ? row.values.method : null;
}

type FindRow = (row: number, column: number) => BookedRow | undefined;

const byRow = oncePerBooks(({ reading }: Books): { readonly disbursements: FindRow; readonly income: FindRow } => {
  return { disbursements: finder(reading.tabs.disbursements), income: finder(reading.tabs.income) };
});

/** By row; of two records in one row (lists printed two-up) the one in whose columns the cell stands. */
function finder(tab: TabReading<"disbursements"> | TabReading<"income"> | undefined): FindRow {
  if (tab === undefined) return () => undefined;
  const first = new Map<number, BookedRow>();
  const others = new Map<number, BookedRow[]>();
  for (const row of tab.rows) {
    if (!first.has(row.row)) first.set(row.row, row);
    else others.set(row.row, [...(others.get(row.row) ?? []), row]);
  }
  const holds = ({ columns = tab.columns }: BookedRow, column: number): boolean =>
    Object.values<number | undefined>(columns).includes(column);
  return (row, column) => {
    const more = others.get(row);
    const found = first.get(row);
    if (more === undefined || found === undefined || holds(found, column)) return found;
    return more.find((one) => holds(one, column)) ?? found;
  };
}
