import { laterPersonal, laterTogether, paidInParts } from "./later-payments.js";
import { daysBetween, nearBy } from "./near-by.js";
import type { ToldVisit } from "./told-visit.js";
import { personalPairs, unnamedPairs } from "./visit-pairs.js";

/** Which payments the registered visits were paid with, and what of payments for several is for visits that the register has not. */
export interface PairedVisits {
  /** By visit: its payment, or the several rows that it was paid in. */
  readonly payments: ReadonlyMap<ToldVisit, readonly ToldVisit[]>;
  /** By payment: those of its people, and of its money, that no registered visit stands for. Absent for a payment that no visit has. */
  readonly rest: ReadonlyMap<ToldVisit, Rest>;
}

export interface Rest {
  readonly people: number;
  readonly fen: number;
  readonly names: readonly string[];
}

/**
 * Pairs each registered visit with its payment: one of the same person and amount near its date; else a payment for several that names the person, or that
 * gives each of so many people of its kind the same; else one that names nobody, of the same kind and amount; else payments in parts, or later ones.
 */
export function pairVisits(registered: readonly ToldVisit[], booked: readonly ToldVisit[]): PairedVisits {
  const payments = new Map<ToldVisit, readonly ToldVisit[]>();
  const rest = new Map<ToldVisit, Rest>();
  const take = (payment: ToldVisit, group: readonly ToldVisit[]): void => {
    for (const visit of group) payments.set(visit, [payment]);
    rest.set(payment, restOf(payment, group));
  };
  const isOpen = (visit: ToldVisit, payment: ToldVisit): boolean => !payments.has(visit) && !rest.has(payment);
  for (const { visit, payment } of personalPairs(registered, booked))
    if (isOpen(visit, payment)) take(payment, [visit]);
  const visitsNear = nearBy(registered);
  for (const payment of booked) {
    const open =
      rest.has(payment) || !isForSeveral(payment) ? [] : visitsNear(payment).filter((visit) => isOpen(visit, payment));
    const group = groupOf(payment, open);
    if (group.length > 0) take(payment, group);
  }
  const unpaid = (): ToldVisit[] => registered.filter((visit) => !payments.has(visit));
  const unused = (): ToldVisit[] => booked.filter((one) => !rest.has(one));
  for (const { visit, parts } of paidInParts(unpaid(), unused())) {
    payments.set(visit, parts);
    for (const part of parts) rest.set(part, { people: 0, fen: 0, names: [] });
  }
  for (const { visit, payment } of unnamedPairs(unpaid(), unused())) take(payment, [visit]);
  for (const { payment, visits } of laterPersonal(unpaid(), unused())) take(payment, visits);
  for (const { payment, visits } of laterTogether(unpaid(), unused())) take(payment, visits);
  return { payments, rest };
}

function isForSeveral({ people, names }: ToldVisit): boolean {
  return (people ?? 0) > 1 || names.length > 1;
}

/** The visits that a payment for several pays: those whom its words name, else those of its kind who got what it gives to each. */
function groupOf(payment: ToldVisit, open: readonly ToldVisit[]): readonly ToldVisit[] {
  const named = open.filter(({ names }) => names.length > 0 && names.every((name) => payment.words.includes(name)));
  if (named.length > 0) return isWithin(payment, named) ? named : [];
  if (payment.names.length > 0) return [];
  const { kind, fen, people, parts = [] } = payment;
  const isAlike = (visit: ToldVisit) => visit.kind === kind || parts.some((part) => part.kind === visit.kind);
  const alike = open.filter(isAlike);
  const [sameMonth, each] = [alike.filter(({ month }) => month === payment.month), (fen ?? 0) / (people ?? 1)];
  const whole = [alike, sameMonth].find((group) => headsOf(group) === people && sumOf(group) === fen);
  if (whole !== undefined) return whole;
  if (kind === "mixed") return [];
  const part = alike
    .filter((visit) => visit.fen === each * (visit.people ?? 1))
    .sort((one, other) => daysBetween(one, payment) - daysBetween(other, payment))
    .slice(0, people ?? 0);
  return isWithin(payment, part) ? part : [];
}

/** No more people and money than the payment's; all of its money where it has all of its people. */
function isWithin(payment: ToldVisit, group: readonly ToldVisit[]): boolean {
  const [heads, sum] = [headsOf(group), sumOf(group)];
  const people = payment.people ?? payment.names.length;
  if (sum === null || payment.fen === null || heads > people) return false;
  return heads === people ? sum === payment.fen : sum < payment.fen;
}

function restOf(payment: ToldVisit, group: readonly ToldVisit[]): Rest {
  const told = new Set(group.flatMap(({ names }) => names));
  return {
    people: Math.max(0, (payment.people ?? Math.max(1, payment.names.length)) - headsOf(group)),
    fen: Math.max(0, (payment.fen ?? 0) - (sumOf(group) ?? payment.fen ?? 0)),
    names: payment.names.filter((name) => !told.has(name)),
  };
}

function headsOf(visits: readonly ToldVisit[]): number {
  return visits.reduce((sum, { people }) => sum + (people ?? 1), 0);
}

/** Null where an amount is not stated. */
function sumOf(visits: readonly ToldVisit[]): number | null {
  return visits.some(({ fen }) => fen === null) ? null : visits.reduce((sum, { fen }) => sum + (fen ?? 0), 0);
}
