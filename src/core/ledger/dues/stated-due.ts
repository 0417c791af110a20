import type { BookReading } from "../../reading/reading.js";
import type { Fen } from "../../values/fen.js";
import { duesMethod } from "./monthly-due.js";
import type { Person } from "./person.js";

/** What the register itself says is due, and the cell that says it. */
export interface StatedDue {
  readonly every: "month" | "half" | "year";
  readonly fen: Fen;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads the register's 应缴 columns. A column headed only 应缴 holds a month's dues in some books and the year's in
 * others: it is the year's (or half-year's) where, for most members, it is 12 (6) times the rule's or the usual monthly
 * payment, or the sum of several months' payments.
 */
export function readStatedDues(
  reading: BookReading,
  payers: readonly { readonly person: Person; readonly rule: Fen | null }[],
): (person: Person) => StatedDue | null {
  const { dues } = reading.tabs;
  if (dues === undefined) return () => null;
  const votes = { month: 0, half: 0, year: 0 };
  for (const { person, rule } of payers) {
    const due = person.monthly?.values.monthlyDue ?? 0;
    const vote = due === 0 ? null : voteOf(due, person, rule);
    if (vote !== null) votes[vote] += 1;
  }
  const every =
    votes.year > votes.month && votes.year >= votes.half ? "year" : votes.half > votes.month ? "half" : "month";
  return ({ monthly, yearly }) => {
    if (monthly !== null) {
      const { monthlyDue, month } = monthly.values;
      const months = dues.layout === "long" && every === "month" ? month : null;
      const span = months === null ? 1 : months.last - months.first + 1;
      const fen = span > 1 ? Math.round((monthlyDue ?? 0) / span) : (monthlyDue ?? 0);
      return { every, fen, row: monthly.row, column: (monthly.columns ?? dues.columns).monthlyDue ?? 0 };
    }
    if (yearly === null) return null;
    const column = (yearly.columns ?? dues.columns).yearlyDue ?? 0;
    return { every: "year", fen: yearly.values.yearlyDue ?? 0, row: yearly.row, column };
  };
}

/** True for a due of 0 that is only a formula's answer to an empty wage: it stands beside payments, in books that reckon dues from wages. */
export function isHollow(
  { fen }: StatedDue,
  person: Person,
  { settings, tabs: { members, dues } }: BookReading,
): boolean {
  if (fen !== 0 || duesMethod(settings) !== "rate") return false;
  const hasWages = [members?.columns, dues?.columns].some(
    (columns) => columns?.baseWage !== undefined || columns?.postWage !== undefined || columns?.gradeWage !== undefined,
  );
  return hasWages && paymentsOf(person).some((paid) => paid > 0);
}

function voteOf(fen: Fen, person: Person, rule: Fen | null): StatedDue["every"] | null {
  const paid = paymentsOf(person);
  const usual = usualOf(paid);
  if (fen === rule || (rule === null && fen === usual)) return "month";
  const monthly = rule ?? usual;
  if (monthly !== null && Math.abs(fen - 12 * monthly) < 100) return "year";
  if (monthly !== null && Math.abs(fen - 6 * monthly) < 100) return "half";
  if (fen === usual) return "month";
  const sum = paid.reduce((total, one) => total + one, 0);
  return paid.length > 1 && fen === sum ? "year" : null;
}

function paymentsOf(person: Person): Fen[] {
  return person.register.flatMap(({ paid, values }) =>
    [...paid, ...(paid.length === 0 ? [values.amount] : [])].filter((fen): fen is Fen => fen !== null && fen !== 0),
  );
}

function usualOf(payments: readonly Fen[]): Fen | null {
  const counts = new Map<Fen, number>();
  let usual: Fen | null = null;
  for (const fen of payments) {
    const count = (counts.get(fen) ?? 0) + 1;
    counts.set(fen, count);
    if (usual === null || count > (counts.get(usual) ?? 0)) usual = fen;
  }
  return usual;
}
