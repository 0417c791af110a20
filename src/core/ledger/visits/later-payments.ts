import { isNear } from "./near-by.js";
import type { ToldVisit } from "./told-visit.js";

/** A payment and the registered visits it paid for. */
export interface Paid {
  readonly payment: ToldVisit;
  readonly visits: readonly ToldVisit[];
}

/** Payments that name the person of a visit of their kind and amount, however much later they were booked, where no other could be meant. */
export function laterPersonal(open: readonly ToldVisit[], payments: readonly ToldVisit[]): Paid[] {
  const keyOf = ({ kind, fen, names: [name] }: ToldVisit): string => `${kind}|${fen ?? ""}|${name ?? ""}`;
  const byKey = groupBy(payments.filter(isPersonal), keyOf);
  return [...groupBy(open.filter(isPersonal), keyOf)].flatMap(([key, visits]): Paid[] => {
    const [payment, other] = byKey.get(key) ?? [];
    const [visit, another] = visits;
    if (payment === undefined || visit === undefined || other !== undefined || another !== undefined) return [];
    return isAfter(payment, visit) ? [{ payment, visits }] : [];
  });
}

/** Visits paid in several rows near their date that name the person and come to what the register says: 慰问金 500 and 鲜花 150 of 650. */
export function paidInParts(
  open: readonly ToldVisit[],
  payments: readonly ToldVisit[],
): { readonly visit: ToldVisit; readonly parts: readonly ToldVisit[] }[] {
  const keyOf = ({ kind, names: [name] }: ToldVisit): string => `${kind}|${name ?? ""}`;
  const byKey = groupBy(payments.filter(isPersonal), keyOf);
  const used = new Set<ToldVisit>();
  return open.filter(isPersonal).flatMap((visit) => {
    const near = (byKey.get(keyOf(visit)) ?? []).filter((one) => !used.has(one) && isNear(one, visit));
    const sameDay = near.filter(({ day }) => day !== null && day === near[0]?.day);
    const parts = [near, sameDay].find((some) => some.length > 1 && sumOf(some) === visit.fen);
    if (parts === undefined) return [];
    for (const part of parts) used.add(part);
    return [{ visit, parts }];
  });
}

/** Payments that name nobody and come to just what the register's visits of their kind, still unpaid by then, come to. */
export function laterTogether(open: readonly ToldVisit[], payments: readonly ToldVisit[]): Paid[] {
  const taken = new Set<ToldVisit>();
  return payments.flatMap((payment): Paid[] => {
    const { kind, people, names, fen } = payment;
    if (names.length > 0 || kind === "mixed") return [];
    const visits = open.filter((one) => !taken.has(one) && one.kind === kind && isAfter(payment, one));
    const heads = visits.reduce((sum, one) => sum + (one.people ?? 1), 0);
    if (visits.length < 2 || (people !== null && people !== heads) || sumOf(visits) !== fen) return [];
    for (const visit of visits) taken.add(visit);
    return [{ payment, visits }];
  });
}

/** One person, named, and an amount. */
function isPersonal({ names, people, fen }: ToldVisit): boolean {
  return names.length === 1 && (people ?? 1) === 1 && fen !== null;
}

/** True where the payment was booked on the visit's day or later, and not only near its date before it. */
function isAfter(payment: ToldVisit, visit: ToldVisit): boolean {
  if (payment.day !== null && visit.day !== null) return payment.day >= visit.day;
  return payment.month !== null && visit.month !== null && payment.month >= visit.month;
}

/** Null where an amount is not stated. */
function sumOf(visits: readonly ToldVisit[]): number | null {
  return visits.some(({ fen }) => fen === null) ? null : visits.reduce((sum, { fen }) => sum + (fen ?? 0), 0);
}

function groupBy(visits: readonly ToldVisit[], keyOf: (visit: ToldVisit) => string): Map<string, ToldVisit[]> {
  const groups = new Map<string, ToldVisit[]>();
  for (const visit of visits) {
    const key = keyOf(visit);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [visit]);
    else same.push(visit);
  }
  return groups;
}
