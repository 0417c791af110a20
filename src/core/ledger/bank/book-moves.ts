import { bareWord } from "../../reading/header-text.js";
import type { BookReading } from "../../reading/reading.js";
import { dayOf, daysInMonth, numberOfMonth, yearOfMonth, type Day, type Month } from "../../values/day.js";
import type { Booking, Ledger, Source } from "../ledger.js";
import type { BookMove, CashPaid } from "./reconciliation.js";

/** The books' movements through the account, in the order of their days, and the cells of what was paid in cash. */
export interface BookMoves {
  readonly moves: readonly BookMove[];
  readonly cash: readonly CashPaid[];
  /** Rows that are in no figure as they only move money between the account and the till, a deposit or another account: 提现, 转存定期. */
  readonly between: readonly BookMove[];
  /** Other rows with an amount that the ledger does not count, for another reason than their date. */
  readonly uncounted: readonly BookMove[];
}

/** Why the ledger leaves out a row that moves money without income or spending. */
const betweenOwn: readonly string[] = ["account-balance-sheet", "transfer-not-counted"];

/** Every counted row of all funds that moves money, and the register's dues where no income row states them; cash payments apart. */
export function bookMoves(reading: BookReading, ledger: Ledger): BookMoves {
  const moves: BookMove[] = [];
  const cash: CashPaid[] = [];
  const rows = { income: byRow(reading.tabs.income?.rows), disbursements: byRow(reading.tabs.disbursements?.rows) };
  for (const booking of ledger.bookings) {
    if (booking.kind === "opening" || booking.source.fen === 0) continue;
    const { entry } = booking;
    const spent = entry.tab === "disbursements" ? rows.disbursements.get(entry.row)?.values : undefined;
    const fen = booking.kind === "spending" ? -booking.source.fen : booking.source.fen;
    if (isCash(spent?.method ?? null)) {
      cash.push({ ...booking.source, fen, first: daysOf(booking, reading.year).first });
      continue;
    }
    const voucherNo = (spent ?? rows.income.get(entry.row)?.values)?.voucherNo ?? null;
    moves.push({
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
  const leftOut = (isBetween: boolean): readonly BookMove[] =>
    uncountedMoves(
      reading,
      ledger.excluded.filter(({ why }) => betweenOwn.includes(why) === isBetween),
    );
  const numbered = moves.map((move, index) => ({ ...move, index }));
  return { moves: numbered, cash, between: leftOut(true), uncounted: leftOut(false) };
}

function uncountedMoves({ tabs, year }: BookReading, excluded: Ledger["excluded"]): BookMove[] {
  const rows = { income: byRow(tabs.income?.rows), disbursements: byRow(tabs.disbursements?.rows) };
  const moves = excluded.flatMap(({ tab, sheet, row }): BookMove[] => {
    if (tab !== "income" && tab !== "disbursements") return [];
    const values = rows[tab].get(row)?.values;
    const column = tabs[tab]?.columns.amount;
    if (values?.amount == null || column === undefined) return [];
    const payee = "payee" in values ? values.payee : values.payer;
    const day = values.date !== null && "day" in values.date ? values.date.day : null;
    return [
      {
        index: 0,
        sheet,
        sources: [{ tab, row, column: rows[tab].get(row)?.columns?.amount ?? column, fen: values.amount }],
        ...(day === null ? wholeYear(year) : { first: day, last: day }),
        fen: tab === "income" ? values.amount : -values.amount,
        payee,
        summary: values.summary,
        voucherNo: values.voucherNo,
        bareName: bareWord(payee ?? ""),
        bareText: bareWord(values.summary ?? ""),
      },
    ];
  });
  return moves.sort((a, b) => a.first - b.first);
}

/** Cash from the till, as opposed to 转账 and 非现金. */
function isCash(method: string | null): boolean {
  return method !== null && /现金|备用金|^cash/i.test(method) && !/非现金|转账|汇款|transfer/i.test(method);
}

function byRow<R extends { readonly row: number }>(rows: readonly R[] | undefined): ReadonlyMap<number, R> {
  return new Map((rows ?? []).map((row) => [row.row, row]));
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

function wholeYear(year: number): { first: Day; last: Day } {
  return { first: dayOf(year, 1, 1) ?? 0, last: dayOf(year, 12, 31) ?? 0 };
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
