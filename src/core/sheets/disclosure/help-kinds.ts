import type { Booking, Source } from "../../ledger/ledger.js";
import type { Occasion } from "../../rules/policy/occasion.js";
import { policyPayments, type Payment } from "../../rules/policy/payments.js";
import type { Books } from "../../rules/rule.js";
import type { Fen } from "../../values/fen.js";

/** Kinds of payment that members are told of; those that concern too few people are put together. */
export type HelpKind =
  | "festival"
  | "birthday"
  | "marriage"
  | "childbirth"
  | "hospital"
  | "retirement"
  | "death"
  | "hardship"
  | "prize"
  | "few";

/** A kind with how often, to how many people and how much; people are null where the rows do not say. */
export interface HelpGroup {
  readonly kind: HelpKind;
  readonly times: number;
  readonly people: number | null;
  /** The least number of people it can have been: those not told of may all be one. */
  readonly least: number;
  readonly fen: Fen;
  readonly sources: readonly Source[];
}

/** A counted payment of the union's own funds for an occasion. */
export interface Help {
  readonly booking: Booking;
  readonly payment: Payment;
  readonly kind: HelpKind;
}

/** Fewer people than this could be made out. */
export const fewPeople = 3;

/** The payments of the year for occasions of members. */
export function helpOf(books: Books): readonly Help[] {
  const { ledger, reading } = books;
  const sheet = reading.tabs.disbursements?.sheet;
  const byCell = new Map(
    policyPayments(books).map((payment) => [cellKey(payment.at.row ?? 0, payment.at.column ?? 0), payment] as const),
  );
  return ledger.bookings.flatMap((booking): Help[] => {
    const { source, own, kind, entry } = booking;
    if (kind !== "spending" || !own || entry.sheet !== sheet) return [];
    const payment = byCell.get(cellKey(source.row, source.column));
    const known = payment === undefined || payment.occasion === null ? undefined : kinds[payment.occasion];
    return payment === undefined || known === undefined ? [] : [{ booking, payment, kind: known }];
  });
}

/**
 * The payments by kind, in the order of the kinds. What concerns fewer than three people is put together with the next
 * smallest, and is left to the other spending where even that names too few.
 */
export function helpGroups(help: readonly Help[]): readonly HelpGroup[] {
  const byKind = new Map<HelpKind, Help[]>();
  for (const one of help) {
    const same = byKind.get(one.kind);
    if (same === undefined) byKind.set(one.kind, [one]);
    else same.push(one);
  }
  const groups = order.flatMap((kind): HelpGroup[] => {
    const ofKind = byKind.get(kind);
    return ofKind === undefined ? [] : [groupOf(kind, ofKind)];
  });
  const isFew = ({ kind, least }: HelpGroup): boolean => personal.has(kind) && least < fewPeople;
  const few = groups.filter(isFew);
  if (few.length === 0) return groups;
  const rest = groups.filter((group) => !isFew(group));
  if (leastPeople(few) < fewPeople || few.length === 1) {
    const [next] = rest.filter(({ kind }) => personal.has(kind)).sort((one, other) => one.least - other.least);
    if (next === undefined) return rest;
    few.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  const merged: HelpGroup = {
    kind: "few",
    times: few.reduce((sum, { times }) => sum + times, 0),
    people: few.some(({ people }) => people === null) ? null : leastPeople(few),
    least: leastPeople(few),
    fen: few.reduce((sum, { fen }) => sum + fen, 0),
    sources: few.flatMap(({ sources }) => sources),
  };
  return leastPeople(few) < fewPeople ? rest : [...rest, merged];
}

function leastPeople(groups: readonly HelpGroup[]): number {
  return groups.reduce((sum, { least }) => sum + least, 0);
}

function groupOf(kind: HelpKind, help: readonly Help[]): HelpGroup {
  const persons = new Set<string>();
  let others = 0;
  let isKnown = true;
  for (const { payment } of help) {
    if (payment.person !== null) persons.add(payment.person.key);
    else if (payment.heads !== null) others += payment.heads;
    else isKnown = false;
  }
  const sources = help.map(({ booking }) => booking.source);
  return {
    kind,
    times: help.length,
    people: isKnown ? persons.size + others : null,
    least: persons.size + others + (isKnown ? 0 : 1),
    fen: sources.reduce((sum, { fen }) => sum + fen, 0),
    sources,
  };
}

function cellKey(row: number, column: number): number {
  return row * 16384 + column;
}

const kinds: Readonly<Partial<Record<Occasion, HelpKind>>> = {
  festival: "festival",
  birthday: "birthday",
  marriage: "marriage",
  childbirth: "childbirth",
  hospital: "hospital",
  retirement: "retirement",
  memberDeath: "death",
  relativeDeath: "death",
  hardship: "hardship",
  prize: "prize",
};

const order: readonly HelpKind[] = [
  "festival",
  "birthday",
  "marriage",
  "childbirth",
  "retirement",
  "hospital",
  "death",
  "hardship",
  "prize",
];

/** Kinds that are about single persons. */
const personal: ReadonlySet<HelpKind> = new Set<HelpKind>([
  "birthday",
  "marriage",
  "childbirth",
  "retirement",
  "hospital",
  "death",
  "hardship",
]);
