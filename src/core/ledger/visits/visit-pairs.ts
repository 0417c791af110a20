import { dayOf, numberOfMonth, yearOfMonth } from "../../values/day.js";
import { daysBetween, isNear, nearBy } from "./near-by.js";
import type { ToldVisit } from "./told-visit.js";

/** A registered visit and the payment that it may have been paid with. */
export interface Pair {
  readonly visit: ToldVisit;
  readonly payment: ToldVisit;
}

/** The pairs of one person, those of the same kind first, then the nearest in time: a visit's own payment is never given to another. */
export function personalPairs(registered: readonly ToldVisit[], booked: readonly ToldVisit[]): Pair[] {
  const byPerson = new Map<string, ToldVisit[]>();
  for (const payment of booked) {
    const names = payment.names.length > 0 ? payment.names : [""];
    for (const name of names) for (const fen of [payment.fen, null]) put(byPerson, `${fen ?? "*"}|${name}`, payment);
  }
  const near = new Map<string, ReturnType<typeof nearBy>>();
  const nearOf = (key: string, visit: ToldVisit): readonly ToldVisit[] => {
    let find = near.get(key);
    if (find === undefined) near.set(key, (find = nearBy(byPerson.get(key) ?? [])));
    return find(visit);
  };
  return registered
    .flatMap((visit) => {
      const [first = ""] = visit.names;
      const found = first === "" ? [] : [first, ""].flatMap((name) => nearOf(`${visit.fen ?? "*"}|${name}`, visit));
      return found.flatMap((payment) => {
        const same = visit.kind === payment.kind;
        if ((!same && visit.fen === null) || !isSamePerson(visit, payment)) return [];
        return [{ visit, payment, rank: (same ? 0 : 1000) + daysBetween(visit, payment) }];
      });
    })
    .sort((one, other) => one.rank - other.rank);
}

/** The pairs of a visit and a payment that names nobody, of one kind and amount, from the first of the year on. */
export function unnamedPairs(registered: readonly ToldVisit[], booked: readonly ToldVisit[]): Pair[] {
  const keyOf = ({ kind, fen, people }: ToldVisit): string => `${kind}|${fen ?? "*"}|${people ?? 1}`;
  const payments = new Map<string, ToldVisit[]>();
  for (const payment of booked) if (payment.names.length === 0) put(payments, keyOf(payment), payment);
  const visits = new Map<string, ToldVisit[]>();
  for (const visit of registered) if (visit.fen !== null) put(visits, keyOf(visit), visit);
  return [...visits].flatMap(([key, group]) => {
    const [early, late] = [inTime(group), inTime(payments.get(key) ?? [])];
    const pairs: Pair[] = [];
    for (let one = 0, other = 0; one < early.length && other < late.length;) {
      const [visit, payment] = [early[one], late[other]];
      if (visit === undefined || payment === undefined) break;
      if (isNear(visit, payment)) {
        pairs.push({ visit, payment });
        [one, other] = [one + 1, other + 1];
      } else if (timeOf(visit) < timeOf(payment)) one += 1;
      else other += 1;
    }
    return pairs;
  });
}

function inTime(visits: readonly ToldVisit[]): readonly ToldVisit[] {
  return [...visits].sort((one, other) => timeOf(one) - timeOf(other));
}

/** The day, or the middle of the month, to order by; what has no time comes first. */
function timeOf({ day, month }: ToldVisit): number {
  return day ?? (month === null ? 0 : (dayOf(yearOfMonth(month), numberOfMonth(month), 15) ?? 0));
}

function put(groups: Map<string, ToldVisit[]>, key: string, visit: ToldVisit): void {
  const same = groups.get(key);
  if (same === undefined) groups.set(key, [visit]);
  else same.push(visit);
}

/** Both name the same people, or the payment's words name the visit's. */
function isSamePerson({ names }: ToldVisit, payment: ToldVisit): boolean {
  const count = payment.names.length > 0 ? payment.names.length : (payment.people ?? names.length);
  if (names.length === 0 || count !== names.length) return false;
  return names.every((name) =>
    payment.names.length > 0 ? payment.names.includes(name) : payment.words.includes(name),
  );
}
