import { bareWord } from "../../reading/header-text.js";
import type { BookReading } from "../../reading/reading.js";
import { dayOf, daysInMonth, numberOfMonth, yearOfMonth, type Day, type Month } from "../../values/day.js";
import type { Booking, Ledger, Source } from "../ledger.js";
import { byRow, isCash, leftOutMoves, wholeYear } from "./left-out-moves.js";
import type { BookMove, CashPaid } from "./reconciliation.js";

/** The books' movements through the account, in the order of their days, and the cells of what was paid in cash. */
export interface BookMoves {
  readonly moves: readonly BookMove[];
  readonly cash: readonly CashPaid[];
  /** Rows that are in no figure as they only move money between the account and the till, a deposit or another account: 提现, 转存定期. */
  readonly between: readonly BookMove[];
  /** Among `between`: those that surely went out of the account. */
  readonly outgoing: ReadonlySet<BookMove>;
  /** Rows of `cash` as movements, for a payment that the bank has all the same. */
  readonly inCash: readonly BookMove[];
  /** Other rows with an amount that the ledger does not count, for another reason than their date. */
  readonly uncounted: readonly BookMove[];
}

/** Every counted row of all funds that moves money, and the register's dues where no income row states them; cash payments apart. */
export function bookMoves(reading: BookReading, ledger: Ledger): BookMoves {
  const moves: BookMove[] = [];
  const cash: CashPaid[] = [];
  const rows = { income: byRow(reading.tabs.income?.rows), disbursements: byRow(reading.tabs.disbursements?.rows) };
  const inCash: BookMove[] = [];
  for (const booking of ledger.bookings) {
    if (booking.kind === "opening" || booking.source.fen === 0) continue;
    // A reserve is set aside within the account.
    if (booking.kind === "tail" && booking.account === "提取后备金") continue;
    const { entry } = booking;
    const spent = entry.tab === "disbursements" ? rows.disbursements.get(entry.row)?.values : undefined;
    const fen = booking.kind === "spending" ? -booking.source.fen : booking.source.fen;
    const isPaidInCash = isCash(spent?.method ?? null);
    if (isPaidInCash) cash.push({ ...booking.source, fen, first: daysOf(booking, reading.year).first });
    const voucherNo = (spent ?? rows.income.get(entry.row)?.values)?.voucherNo ?? null;
    (isPaidInCash ? inCash : moves).push({
      index: 0,
      sheet: entry.sheet,
      sources: [booking.source],
      ...daysOf(booking, reading.year),
      fen,
      payee: entry.payee,
      summary: entry.summary,
      voucherNo,
      bareName: bareWord(entry.payee ?? ""),
      bareText: bareWord(entry.summary ?? ""),
    });
  }
  moves.push(...duesMoves(reading, ledger));
  moves.sort((a, b) => a.first - b.first || a.last - b.last);
  const numbered = moves.map((move, index) => ({ ...move, index }));
  return { moves: numbered, cash, inCash, ...leftOutMoves(reading, ledger.excluded) };
}

function daysOf({ entry: { when }, month }: Booking, year: number): Pick<BookMove, "first" | "last"> {
  if (when !== null && "day" in when) {
    const first = Math.floor(when.day);
    return { first, last: Math.max(first, Math.floor(when.until ?? first)) };
  }
  return month === null ? wholeYear(year) : wholeMonth(month);
}

function wholeMonth(month: Month): { first: Day; last: Day } {
  const [year, number] = [yearOfMonth(month), numberOfMonth(month)];
  return { first: dayOf(year, number, 1) ?? 0, last: dayOf(year, number, daysInMonth(year, number)) ?? 0 };
}

/** The register's dues are paid in as the sum of a month, or of the day that a register of payments names. */
function duesMoves({ tabs: { dues }, year }: BookReading, { duesIncome }: Ledger): BookMove[] {
  if (dues === undefined || duesIncome.length === 0) return [];
  const months = new Map(dues.monthColumns.map(({ column, first }) => [column, first]));
  const days = new Map(dues.rows.map(({ row, values }) => [row, values.payDate]));
  const groups = new Map<string, { readonly at: Pick<BookMove, "first" | "last">; readonly sources: Source[] }>();
  for (const source of duesIncome) {
    const [month, day] = [months.get(source.column), days.get(source.row)];
    const key = month !== undefined ? `m${month}` : day == null ? "" : `d${day}`;
    let group = groups.get(key);
    if (group === undefined) {
      const at = month !== undefined ? wholeMonth(month) : day == null ? wholeYear(year) : { first: day, last: day };
      groups.set(key, (group = { at, sources: [] }));
    }
    group.sources.push(source);
  }
  return [...groups.values()].map(({ at, sources }): BookMove => {
    const fen = sources.reduce((sum, source) => sum + source.fen, 0);
    const texts = { payee: null, summary: "会费", voucherNo: null, bareName: "", bareText: "会费" };
    return { index: 0, sheet: dues.sheet, sources, ...at, fen, ...texts };
  });
}
