import type { Month } from "../../values/day.js";
import { oncePerBooks } from "../once.js";
import type { Books } from "../rule.js";
import { isNumberingUnclear, voucherSeries, type VoucherRow, type VoucherSeries } from "./voucher-series.js";
import { vouchersWritten } from "./vouchers-written.js";

/** Numbers that no row bears, between two that stand in the books. */
export interface VoucherGap {
  /** As the books write them: `003–005、009`; at most ten parts. */
  readonly missing: string;
  readonly count: number;
  /** The month whose sequence it is; null where one runs through the year. */
  readonly month: Month | null;
  /** The row behind the gap. */
  readonly after: VoucherRow;
}

/** Fewer numbers show nothing. */
const leastNumbers = 4;
/** So many gaps are always told, unless there are as good as none without. */
const fewGaps = 3;
/** Numbers with more gaps than this share of them stand only partly in the books, the rest elsewhere. */
const mostGaps = 0.1;
/** A wider gap is a number mistyped, not so many vouchers to look for one by one. */
const widestListed = 500;

/** The gaps of all numberings that can be followed; null when there are voucher numbers, but none that can. */
export const voucherGaps = oncePerBooks((books): readonly VoucherGap[] | null => {
  const all = voucherSeries(books);
  if (all.length === 0) return isNumberingUnclear(books) ? null : [];
  const numberings = byName(all).map(numberingOf);
  const skipping = numberings.filter(({ jumps }) => jumps.length > 0);
  if (skipping.length === 0) return [];
  const unread = rowsBeside(all, books);
  // What is not in the sequence cannot fill so many jumps that few enough were left.
  const likely = isInParts(books) ? [] : skipping.filter(({ jumps, most }) => jumps.length - unread <= most);
  const written = likely.length === 0 ? null : vouchersWritten(books);
  const followed = likely.flatMap(({ jumps, most }) => {
    const gaps = jumps.flatMap(({ series, from, to, after }): VoucherGap[] => {
      const isMissing = (number: number): boolean => written?.has(series.name, number, series.month) !== true;
      const gap = gapBetween(from, to, after, isMissing);
      return gap === null ? [] : [{ ...gap, month: series.month, after }];
    });
    return gaps.length > most ? [] : [gaps];
  });
  return followed.length === 0 && skipping.length === numberings.length ? null : followed.flat();
});

function byName(all: readonly VoucherSeries[]): readonly (readonly VoucherSeries[])[] {
  const found = new Map<string, VoucherSeries[]>();
  for (const series of all) {
    const same = found.get(series.name);
    if (same === undefined) found.set(series.name, [series]);
    else same.push(series);
  }
  return [...found.values()];
}

interface Jump {
  readonly series: VoucherSeries;
  /** First and last number that no row of the series bears. */
  readonly from: number;
  readonly to: number;
  readonly after: VoucherRow;
}

/** Where the numbers of the rows that were read skip, in their order, and how many gaps there may be in a numbering kept without. */
interface Numbering {
  readonly jumps: readonly Jump[];
  readonly most: number;
}

/** A prefix's sequence, or its sequences of all months together. */
function numberingOf(sequences: readonly VoucherSeries[]): Numbering {
  const jumps: Jump[] = [];
  let numbers = 0;
  for (const series of sequences) {
    let reached = -1;
    let number = -1;
    for (const after of inOrder(series.rows)) {
      if (reached >= 0 && after.first > reached + 1) {
        jumps.push({ series, from: reached + 1, to: after.first - 1, after });
      }
      if (after.first !== number) numbers += 1;
      number = after.first;
      reached = Math.max(reached, after.last);
    }
  }
  const few = Math.min(fewGaps, numbers / 2);
  return { jumps, most: numbers < leastNumbers ? 0 : Math.max(few, numbers * mostGaps) };
}

/** The rows in the order of their numbers, of one number the first in the sheet first: mostly as they stand. */
function inOrder(rows: readonly VoucherRow[]): readonly VoucherRow[] {
  let before = -1;
  for (const { first } of rows) {
    if (first < before) return [...rows].sort((a, b) => a.first - b.first);
    before = first;
  }
  return rows;
}

/** How many rows of the sheets stand in no sequence. */
function rowsBeside(all: readonly VoucherSeries[], { reading }: Books): number {
  const { income, disbursements } = reading.tabs;
  const spans = [income, disbursements].map((tab) => (tab === undefined ? 0 : tab.lastRow - tab.firstRow + 1));
  return spans.reduce((sum, span) => sum + span, 0) - all.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** True when the journal is kept in several sheets of which one is read: the missing numbers stand in the others. */
function isInParts({ reading }: Books): boolean {
  return reading.findings.some(
    ({ code, args }) =>
      (code === "tab-in-parts" || code === "tab-tie" || code === "tab-candidates") &&
      (args.tab === "disbursements" || args.tab === "income"),
  );
}

/** What is missing of the numbers from one to another; null when each of them stands somewhere. */
function gapBetween(
  from: number,
  to: number,
  after: VoucherRow,
  isMissing: (number: number) => boolean,
): Pick<VoucherGap, "missing" | "count"> | null {
  const width = widthOf(after);
  if (to - from >= widestListed) return { missing: rangeText([from, to], width), count: to - from + 1 };
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(isMissing);
  return numbers.length === 0 ? null : { missing: rangesText(numbers, width), count: numbers.length };
}

/** How many digits the books give a number: 3 for `记-008`, 1 for `记-8`. */
function widthOf({ first, row }: VoucherRow): number {
  const runs = row.values.voucherNo?.match(/\d+/g) ?? [];
  return runs.filter((run) => run.startsWith("0") && Number(run) === first).at(-1)?.length ?? 1;
}

function rangesText(numbers: readonly number[], width: number): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open !== undefined && number === open[1] + 1) open[1] = number;
    else ranges.push([number, number]);
  }
  const texts = ranges.map((range) => rangeText(range, width));
  return texts.length > 10 ? `${texts.slice(0, 10).join("、")}…` : texts.join("、");
}

function rangeText([from, to]: readonly [number, number], width: number): string {
  const [first, last] = [from, to].map((number) => String(number).padStart(width, "0"));
  return from === to ? (first ?? "") : `${first ?? ""}–${last ?? ""}`;
}
