import type { Row, TabReading } from "../../reading/reading.js";
import { monthOfDay, type Day, type Month } from "../../values/day.js";
import { oncePerBooks } from "../once.js";
import type { Books } from "../rule.js";
import { voucherParser, type VoucherNumber } from "./voucher-numbers.js";

/** A row that bears a voucher number. */
export interface VoucherRow extends VoucherNumber {
  readonly tab: TabReading<"income"> | TabReading<"disbursements">;
  readonly row: Row<"income"> | Row<"disbursements">;
  readonly day: Day | null;
  readonly month: Month;
}

/** Rows whose numbers run in one sequence: a prefix's, of one month where numbering starts anew each month. */
export interface VoucherSeries {
  /** The prefix; "" for bare numbers. */
  readonly name: string;
  /** Null where one sequence runs through the whole year. */
  readonly month: Month | null;
  /** In the order of the sheets, income and disbursements of one journal together. */
  readonly rows: readonly VoucherRow[];
}

/** The sequences of which the dates show whether they run through the year or start anew each month; others are left out. */
export function voucherSeries(books: Books): readonly VoucherSeries[] {
  return numbering(books).series;
}

/** True when there are voucher numbers, but none of which it can be said how they run. */
export function isNumberingUnclear(books: Books): boolean {
  const { series, isEmpty } = numbering(books);
  return series.length === 0 && !isEmpty;
}

const numbering = oncePerBooks((books): { readonly series: readonly VoucherSeries[]; readonly isEmpty: boolean } => {
  const rows = numberedRows(books);
  const byName = grouped(rows, ({ series }) => series);
  return { series: [...byName].flatMap(([name, all]) => sequences(name, all)), isEmpty: rows.length === 0 };
});

/** The rows by a key, which is mostly that of the row before. */
function grouped<Key extends string | number>(
  rows: readonly VoucherRow[],
  keyOf: (row: VoucherRow) => Key,
): ReadonlyMap<Key, VoucherRow[]> {
  const groups = new Map<Key, VoucherRow[]>();
  let group: VoucherRow[] = [];
  let before: Key | null = null;
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== before) {
      group = groups.get(key) ?? [];
      groups.set(key, group);
      before = key;
    }
    group.push(row);
  }
  return groups;
}

function* textsOf({ reading }: Books): Iterable<string | null> {
  for (const { values } of reading.tabs.disbursements?.rows ?? []) yield values.voucherNo;
  for (const { values } of reading.tabs.income?.rows ?? []) yield values.voucherNo;
}

function numberedRows(books: Books): VoucherRow[] {
  const { reading } = books;
  const { income, disbursements } = reading.tabs;
  const parse = voucherParser(textsOf(books));
  const rows: VoucherRow[] = [];
  const monthIn = monthReader();
  const add = (tab: VoucherRow["tab"], row: VoucherRow["row"]): void => {
    const { voucherNo, date } = row.values;
    const number = voucherNo === null ? null : parse(voucherNo);
    const day = date !== null && "day" in date ? date.day : null;
    const month = day !== null ? monthIn(day) : date !== null && "month" in date ? date.month : null;
    if (number === null || month === null || Math.floor(month / 12) !== reading.year) return;
    const { series, first, last } = number;
    rows.push({ tab, row, day, month, series, first, last });
  };
  if (income !== undefined) for (const row of income.rows) add(income, row);
  if (disbursements !== undefined) for (const row of disbursements.rows) add(disbursements, row);
  // A journal's rows stand in both tabs: brought together in its order.
  if (income?.sheet === disbursements?.sheet) rows.sort((a, b) => a.row.row - b.row.row);
  return rows;
}

/** How sure the dates must make it: the share of the months that agree. */
const leastAgreeing = 0.8;

function sequences(name: string, rows: readonly VoucherRow[]): readonly VoucherSeries[] {
  const ordered = [...grouped(rows, ({ month }) => month)].sort(([a], [b]) => a - b);
  if (ordered.length < 2) return [{ name, month: null, rows }];
  let middle = Infinity;
  let goesOn = 0;
  let restarts = 0;
  for (const [, own] of ordered) {
    const sorted = isAscending(own) ? own : [...own].sort((a, b) => a.first - b.first);
    const least = sorted[0]?.first ?? 0;
    // Not the greatest: a single voucher dated in the wrong month must not hide the order.
    if (least > middle) goesOn += 1;
    else if (least === 1 && middle < Infinity) restarts += 1;
    middle = sorted[(sorted.length - 1) >> 1]?.first ?? 0;
  }
  const needed = (ordered.length - 1) * leastAgreeing;
  if (goesOn >= needed && restarts === 0) return [{ name, month: null, rows }];
  if (restarts < needed) return [];
  return ordered.map(([month, own]) => ({ name, month, rows: own }));
}

/** Most books enter their vouchers in order. */
function isAscending(rows: readonly VoucherRow[]): boolean {
  let before = -1;
  for (const { first } of rows) {
    if (first < before) return false;
    before = first;
  }
  return true;
}

/** Tells the month of a day; rows of one day mostly follow each other. */
function monthReader(): (day: Day) => Month {
  let before: Day | null = null;
  let month: Month = 0;
  return (day) => {
    if (day !== before) month = monthOfDay(day);
    before = day;
    return month;
  };
}
