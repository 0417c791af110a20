import type { Booking } from "../../../ledger/ledger.js";
import type { Books } from "../../../rules/rule.js";
import { voucherGaps, type VoucherGap } from "../../../rules/across/voucher-gaps.js";
import { voucherSeries, type VoucherRow, type VoucherSeries } from "../../../rules/across/voucher-series.js";
import { bookedRows, type BookedRow } from "../../../rules/booked-rows.js";

/** A line of the voucher index. */
export interface IndexEntry {
  readonly row: BookedRow;
  readonly tab: "income" | "disbursements";
  /** Null for a row that is in no figure. */
  readonly booking: Booking | null;
  readonly series: VoucherSeries | null;
  /** How many rows bear its number; 1 where it has none. */
  readonly repeated: number;
  /** The numbers that are missing before it. */
  readonly gap: VoucherGap | null;
}

/** The lines of the index, and whether gaps could be looked for. */
export interface VoucherIndex {
  /** Series by series in the order of their numbers, then the rows without a number in the order of the sheets. */
  readonly entries: readonly IndexEntry[];
  readonly series: number;
  /** False where no order shows in the numbers. */
  readonly clear: boolean;
  readonly gaps: readonly VoucherGap[];
}

/** Lists every row that bears a voucher number or is counted. */
export function indexVouchers(books: Books): VoucherIndex {
  const rowOf = bookedRows(books);
  const bookings = new Map<BookedRow, Booking>();
  for (const booking of books.ledger.bookings) {
    const row = rowOf(booking);
    if (row !== undefined) bookings.set(row, booking);
  }
  const gaps = voucherGaps(books);
  const gapBefore = new Map((gaps ?? []).map((gap) => [gap.after.row, gap]));
  const all = voucherSeries(books);
  const entries = all.flatMap((series) => {
    const counts = countNumbers(series.rows);
    return inOrder(series.rows).map((numbered): IndexEntry => {
      const row = numbered.row;
      return {
        row,
        tab: numbered.tab.tab,
        booking: bookings.get(row) ?? null,
        series,
        repeated: counts.get(numbered.first) ?? 1,
        gap: gapBefore.get(row) ?? null,
      };
    });
  });
  const listed = new Set(entries.map(({ row }) => row));
  const rest = [...bookings].flatMap(([row, booking]): IndexEntry[] =>
    listed.has(row) ? [] : [{ row, tab: booking.entry.tab, booking, series: null, repeated: 1, gap: null }],
  );
  return { entries: [...entries, ...rest], series: all.length, clear: gaps !== null, gaps: gaps ?? [] };
}

function inOrder(rows: readonly VoucherRow[]): readonly VoucherRow[] {
  return [...rows].sort((a, b) => a.first - b.first || a.row.row - b.row.row);
}

function countNumbers(rows: readonly VoucherRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { first } of rows) counts.set(first, (counts.get(first) ?? 0) + 1);
  return counts;
}
