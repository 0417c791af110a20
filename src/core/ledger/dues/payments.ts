import type { TabReading } from "../../reading/reading.js";
import { monthOf, partsOfDay, yearOfMonth, type Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { Source } from "../ledger.js";
import type { Person, RegisterRow } from "./person.js";
import type { Plan } from "./plan.js";

/** What a person paid for the months of the year. */
export interface Payments {
  /** By month named, January first; a payment for several months is spread over them. */
  readonly byMonth: readonly Fen[];
  /** Payments that name no month, together. */
  readonly unnamed: Fen;
  /** Months whose payment could not be read: it is unknown, not missing. */
  readonly unread: ReadonlySet<Month>;
  /** Payments for months of other years, which are left out. */
  readonly elsewhere: { readonly rows: number; readonly fen: Fen };
}

const noMonths: ReadonlySet<Month> = new Set();
const nothing: readonly Fen[] = new Array<Fen>(12).fill(0);
const noPayments: Payments["elsewhere"] = { rows: 0, fen: 0 };

/** The cell of a payment. */
export function cellOfPayment(row: RegisterRow, dues: TabReading<"dues">): Source {
  return { tab: "dues", row: row.row, column: (row.columns ?? dues.columns).amount ?? 0, fen: row.values.amount ?? 0 };
}

/**
 * Reads a person's payments and adds the cells of all but the plain rows to `sources`; `plan` says what each month's due is, which decides how a
 * payment for several months is spread.
 */
export function readPayments(
  { further, plainByMonth }: Person,
  dues: TabReading<"dues">,
  year: number,
  plan: Plan,
  sources: Source[],
): Payments {
  if (further.length === 0)
    return { byMonth: plainByMonth ?? nothing, unnamed: 0, unread: noMonths, elsewhere: noPayments };
  const january = monthOf(year, 1);
  const spans = new Spans(january);
  let unread = noMonths;
  let unnamed = 0;
  const elsewhere = { rows: 0, fen: 0 };
  for (const row of further) {
    if (row.unread.length > 0) unread = withUnread(unread, row, dues);
    const isByMonths = row.paid.length > 0 && addMonthCells(row, dues, spans);
    const { amount, month, payDate } = row.values;
    if (amount === null || amount === 0 || isByMonths || row.exemptMonths.length > 0) continue;
    const cell = cellOfPayment(row, dues);
    if (month !== null) spans.add(month.first, month.last, cell);
    else if (payDate !== null && partsOfDay(payDate).year !== year) {
      elsewhere.rows += 1;
      elsewhere.fen += amount;
    } else {
      unnamed += amount;
      sources.push(cell);
    }
  }
  const byMonth = [...(plainByMonth ?? nothing)];
  for (const span of spans.all) {
    if (span.first === span.last && yearOfMonth(span.first) === year) {
      byMonth[span.first - january] = (byMonth[span.first - january] ?? 0) + span.fen;
      for (const cell of span.cells) sources.push(cell);
      continue;
    }
    let inside = 0;
    sharesOf(span, plan).forEach((fen, index) => {
      const month = span.first + index - january;
      if (month < 0 || month > 11) return;
      inside += fen;
      byMonth[month] = (byMonth[month] ?? 0) + fen;
    });
    if (inside !== span.fen) {
      elsewhere.rows += span.cells.length;
      elsewhere.fen += span.fen - inside;
    }
    for (const cell of shareCells(span, inside)) sources.push(cell);
  }
  return { byMonth, unnamed, unread, elsewhere };
}

interface Span {
  readonly first: Month;
  readonly last: Month;
  fen: Fen;
  readonly cells: Source[];
}

/** Payments by the months they name, in the order in which these are first named. */
class Spans {
  readonly all: Span[] = [];
  private readonly ofMonth = new Array<Span | undefined>(12);
  private readonly others = new Map<string, Span>();

  constructor(private readonly january: Month) {}

  add(first: Month, last: Month, cell: Source): void {
    const month = first - this.january;
    const isOfYear = first === last && month >= 0 && month < 12;
    const key = isOfYear ? "" : `${first} ${last}`;
    const known = isOfYear ? this.ofMonth[month] : this.others.get(key);
    if (known !== undefined) {
      known.fen += cell.fen;
      known.cells.push(cell);
      return;
    }
    const span = { first, last, fen: cell.fen, cells: [cell] };
    this.all.push(span);
    if (isOfYear) this.ofMonth[month] = span;
    else this.others.set(key, span);
  }
}

/** Adds what a wide register's row says of its months; true when it says an amount of any. */
function addMonthCells({ row, paid }: RegisterRow, { monthColumns }: TabReading<"dues">, spans: Spans): boolean {
  let isStated = false;
  for (let index = 0; index < paid.length; index += 1) {
    const fen = paid[index] ?? null;
    if (fen === null) continue;
    isStated = true;
    const months = monthColumns[index];
    if (fen === 0 || months === undefined) continue;
    spans.add(months.first, months.last, { tab: "dues", row, column: months.column, fen });
  }
  return isStated;
}

/** The months and those for which the row holds something unreadable. */
function withUnread(
  months: ReadonlySet<Month>,
  { unread, values }: RegisterRow,
  { monthColumns }: TabReading<"dues">,
): ReadonlySet<Month> {
  const all = new Set(months);
  for (const key of unread) {
    const column = key.startsWith("month:") ? monthColumns[Number(key.slice("month:".length))] : undefined;
    const span = column ?? (key === "amount" ? values.month : null);
    if (span !== null) for (let month = span.first; month <= span.last; month += 1) all.add(month);
  }
  return all;
}

/** Each month's share of a payment for several: its due, in order, the last month taking what is left; equal shares where no due is known. */
function sharesOf({ first, last, fen }: Span, plan: Plan): Fen[] {
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const usual = usualDue(plan);
  if (months.length === 1) return [fen];
  if (usual === 0 || fen < 0) return equalShares(fen, months.length);
  let rest = fen;
  return months.map((month, index) => {
    const due = plan.get(month) ?? (plan.size > 0 && insideYearOf(plan, month) ? 0 : usual);
    const share = index === months.length - 1 ? rest : Math.min(rest, due);
    rest -= share;
    return share;
  });
}

function usualDue(plan: Plan): Fen {
  for (const due of plan.values()) return due;
  return 0;
}

function insideYearOf(plan: Plan, month: Month): boolean {
  for (const known of plan.keys()) return yearOfMonth(known) === yearOfMonth(month);
  return false;
}

function equalShares(fen: Fen, count: number): Fen[] {
  const share = Math.trunc(fen / count);
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? share : fen - share * (count - 1)));
}

/** The cells of a span with what of each falls into the year, first cells first. */
function shareCells(span: Span, inside: Fen): Source[] {
  if (inside === span.fen) return span.cells;
  let rest = inside;
  return span.cells.flatMap((cell, index) => {
    const fen =
      index === span.cells.length - 1 ? rest : Math.sign(cell.fen) * Math.min(Math.abs(cell.fen), Math.abs(rest));
    rest -= fen;
    return fen === 0 ? [] : [{ ...cell, fen }];
  });
}
