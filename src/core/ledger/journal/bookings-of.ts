import type { BookReading } from "../../reading/reading.js";
import type { SchemeBooking } from "../accounts/name-in-scheme.js";
import type { Booking } from "../ledger.js";
import type { Entry } from "./entry.js";
import type { Placed } from "./place-entries.js";
import { timeOf } from "./year-of-entry.js";

/** Every counted row with the names it is booked under; `names` are those of `placed.booked` in its order, `apart` the funds kept apart. */
export function bookingsOf(
  reading: BookReading,
  placed: Placed,
  names: readonly SchemeBooking[],
  apart: ReadonlySet<string>,
): Booking[] {
  const monthOfEntry = ({ when, month }: Entry): Booking["month"] => {
    const time = timeOf(when, month, reading.year);
    return time.kind === "month" ? time.month : null;
  };
  const unnamed = { account: null, item: null };
  const bookings = [
    ...placed.booked.map(({ fund, entry, source }, index): Booking => {
      const { account, item } = names[index] ?? unnamed;
      return { kind: entry.direction, own: true, fund, account, item, month: monthOfEntry(entry), source, entry };
    }),
    ...placed.apart.map(({ fund, entry, source }): Booking => {
      return { kind: entry.direction, own: false, fund, ...unnamed, month: monthOfEntry(entry), source, entry };
    }),
    ...placed.tail.map(({ name, fund, entry, source }): Booking => {
      return { kind: "tail", own: true, fund, account: name, item: null, month: monthOfEntry(entry), source, entry };
    }),
    ...placed.moved.told.map(({ fund, entry, source }): Booking => {
      const own = !apart.has(fund);
      return { kind: "transfer", own, fund, ...unnamed, month: monthOfEntry(entry), source, entry };
    }),
    ...placed.openings.map(({ fund, entry, fen }): Booking => {
      const { tab, row, column } = entry;
      const source = { tab, row, column, fen };
      return { kind: "opening", own: !apart.has(fund), fund, ...unnamed, month: monthOfEntry(entry), source, entry };
    }),
  ];
  const order = { income: 0, disbursements: 1 };
  return bookings.sort((a, b) => order[a.entry.tab] - order[b.entry.tab] || a.entry.row - b.entry.row);
}
