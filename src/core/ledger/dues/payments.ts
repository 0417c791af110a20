import type { TabReading } from "../../reading/reading.js";
import { partsOfDay, yearOfMonth, type Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { Source } from "../ledger.js";
import type { Person, RegisterRow } from "./person.js";
import type { Plan } from "./plan.js";

/** What a person paid for the months of the year. */
export interface Payments {
  /** By month named; a payment for several months is spread over them. */
  readonly byMonth: ReadonlyMap<Month, Fen>;
  /** Payments that name no month, together. */
  readonly unnamed: Fen;
  readonly sources: readonly Source[];
  /** Months whose payment could not be read: it is unknown, not missing. */
  readonly unread: ReadonlySet<Month>;
  /** Payments for months of other years, which are left out. */
  readonly elsewhere: { readonly rows: number; readonly fen: Fen };
}

interface Span {
  readonly first: Month;
  readonly last: Month;
  fen: Fen;
  readonly cells: Source[];
}

/** Reads a person's payments; `plan` says what each month's due is, which decides how a payment for several months is spread. */
export function readPayments(person: Person, dues: TabReading<"dues">, year: number, plan: Plan): Payments {
  const spans = new Map<string, Span>();
  const sources: Source[] = [];
  const unread = new Set<Month>();
  let unnamed = 0;
  const elsewhere = { rows: 0, fen: 0 };
  const name = (first: Month, last: Month, cell: Source): void => {
    const key = `${first} ${last}`;
    const span = spans.get(key) ?? { first, last, fen: 0, cells: [] };
    spans.set(key, span);
    span.fen += cell.fen;
    span.cells.push(cell);
  };
  for (const row of person.register) {
    dues.monthColumns.forEach(({ column, first, last }, index) => {
      const fen = row.paid[index] ?? null;
      if (fen !== null && fen !== 0) name(first, last, { tab: "dues", row: row.row, column, fen });
    });
    const { amount, month, payDate } = row.values;
    for (const [first, last] of unreadSpans(row, dues)) for (let one = first; one <= last; one++) unread.add(one);
    const byMonths = row.paid.some((fen) => fen !== null) || row.exemptMonths.length > 0;
    if (amount === null || amount === 0 || byMonths) continue;
    const cell: Source = { tab: "dues", row: row.row, column: (row.columns ?? dues.columns).amount ?? 0, fen: amount };
    if (month !== null) name(month.first, month.last, cell);
    else if (payDate !== null && partsOfDay(payDate).year !== year) {
      elsewhere.rows += 1;
      elsewhere.fen += amount;
    } else {
      unnamed += amount;
      sources.push(cell);
    }
  }
  const byMonth = new Map<Month, Fen>();
  for (const span of spans.values()) {
    if (span.first === span.last && yearOfMonth(span.first) === year) {
      byMonth.set(span.first, (byMonth.get(span.first) ?? 0) + span.fen);
      for (const cell of span.cells) sources.push(cell);
      continue;
    }
    const shares = sharesOf(span, plan);
    let inside = 0;
    shares.forEach((fen, index) => {
      const month = span.first + index;
      if (yearOfMonth(month) !== year) return;
      inside += fen;
      byMonth.set(month, (byMonth.get(month) ?? 0) + fen);
    });
    if (inside !== span.fen) {
      elsewhere.rows += span.cells.length;
      elsewhere.fen += span.fen - inside;
    }
    sources.push(...shareCells(span, inside));
  }
  return { byMonth, unnamed, sources, unread, elsewhere };
}

function unreadSpans(
  { unread, values }: RegisterRow,
  { monthColumns }: TabReading<"dues">,
): (readonly [Month, Month])[] {
  return unread.flatMap((key): (readonly [Month, Month])[] => {
    const column = key.startsWith("month:") ? monthColumns[Number(key.slice("month:".length))] : undefined;
    if (column !== undefined) return [[column.first, column.last]];
    return key === "amount" && values.month !== null ? [[values.month.first, values.month.last]] : [];
  });
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
