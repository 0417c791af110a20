import type { DuesLedger } from "../../ledger/ledger.js";
import { a1, columnLetters } from "../../values/address.js";
import { yuanText } from "../../values/fen.js";
import type { ListColumn } from "../list/list-page.js";
import type { Bilingual } from "../../values/language.js";
import { words } from "./labels.js";
import { monthHead } from "./month-words.js";

/** 0-based columns of the 会费缴纳情况表. */
export interface StatusColumns {
  readonly monthly: number;
  /** January; the other months follow. */
  readonly months: number;
  /** Money that belongs to no month; null where nobody paid such. */
  readonly unplaced: number | null;
  readonly dueMonths: number;
  readonly due: number;
  readonly paid: number;
  readonly arrears: number;
  readonly overpaid: number;
  /** Tells rows of sums from rows of members; hidden. */
  readonly kind: number;
  readonly widths: readonly ListColumn[];
  readonly heads: readonly Bilingual[];
}

/** The columns for the dues of a year: months are as wide as their longest amount. */
export function statusColumns({ members }: DuesLedger): StatusColumns {
  let longest = 4;
  let isUnplaced = false;
  for (const member of members) {
    for (const fen of member.paidIn) longest = Math.max(longest, yuanText(fen).length);
    isUnplaced ||= unplacedOf(member) !== 0;
  }
  const months = 3;
  const after = months + 12 + (isUnplaced ? 1 : 0);
  const month = { width: longest + 2 };
  return {
    monthly: 2,
    months,
    unplaced: isUnplaced ? months + 12 : null,
    dueMonths: after,
    due: after + 1,
    paid: after + 2,
    arrears: after + 3,
    overpaid: after + 4,
    kind: after + 5,
    widths: [
      { width: 9 },
      { width: 10 },
      { width: 8 },
      ...Array.from({ length: 12 }, () => month),
      ...(isUnplaced ? [{ width: 9 }] : []),
      { width: 8 },
      ...[12, 12, 11, 10].map((width) => ({ width })),
      { width: 6, hidden: true },
    ],
    heads: [
      words.number,
      words.name,
      words.monthly,
      ...Array.from({ length: 12 }, (_, index) => monthHead(index + 1)),
      ...(isUnplaced ? [words.unplaced] : []),
      words.dueMonths,
      words.due,
      words.paid,
      words.arrears,
      words.overpaid,
      words.kind,
    ],
  };
}

/** What a member paid that belongs to no month of the year, in fen. */
export function unplacedOf({ paid, paidIn }: DuesLedger["members"][number]): number {
  let placed = 0;
  for (const fen of paidIn) placed += fen;
  return paid - placed;
}

/** Cells of one row from a column to another, 0-based and both included: `D5:F5`. */
export function across(row: number, first: number, last: number): string {
  return first === last ? a1(row, first) : `${a1(row, first)}:${a1(row, last)}`;
}

/** Cells of one column from a row to another, 0-based and both included, rows held fast: `D$5:D$9`. */
export function down(column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `${letters}$${first + 1}:${letters}$${last + 1}`;
}
