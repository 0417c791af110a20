import type { BookReading } from "../../reading/reading.js";
import type { Ledger } from "../ledger.js";
import { bookedVisits } from "./booked-visits.js";
import { pairVisits, type Rest } from "./pair-visits.js";
import { registeredVisits } from "./registered-visits.js";
import type { ToldVisit } from "./told-visit.js";
import type { Visit } from "./visit.js";

/**
 * The visits and gifts of the book's year, those of the register first, each once however many rows tell of it: what stands in the register and in the
 * disbursements (same person, amount and time, or several of the register paid in one sum) is one visit with both sources, its money counted once.
 * Money given back is taken off; what was given back whole is no visit.
 */
export function visitsOfYear(books: {
  readonly reading: BookReading;
  readonly ledger: Pick<Ledger, "bookings">;
}): readonly Visit[] {
  const { reading, ledger } = books;
  const registered = registeredVisits(reading, reading.year);
  const booked = bookedVisits(reading, ledger);
  const { payments, rest } = pairVisits(registered, booked);
  const left = new Map(booked.map((payment) => [payment, payment.refund?.fen ?? 0] as const));
  return [
    ...registered.flatMap((told) => {
      const paid = payments.get(told) ?? [];
      return lessRefunds(visitOf(told, paid), paid, left).flatMap((visit) => partsOf(told, visit));
    }),
    ...booked.flatMap((told) => {
      const visit = unregistered(told, rest.get(told));
      return visit === null ? [] : lessRefunds(visit, [told], left).flatMap((one) => partsOf(told, one));
    }),
  ];
}

/** What of a payment the register does not have; null where it has all of it. */
function unregistered(told: ToldVisit, rest: Rest | undefined): Visit | null {
  if (rest === undefined) return visitOf(told, []);
  return rest.people === 0 ? null : visitOf({ ...told, ...rest }, []);
}

/** A mixed visit as the people of each kind, without money of their own, and the money that was paid for them all. */
function partsOf({ parts = [] }: ToldVisit, visit: Visit): readonly Visit[] {
  if (visit.kind !== "mixed") return [visit];
  const people = parts.map(({ kind, people }): Visit => ({ ...visit, kind, people, peopleSaid: true, fen: null }));
  return [...people, visit];
}

/** The visit less what came back of its payments, which is then used up; none where all of it came back. */
function lessRefunds(visit: Visit, payments: readonly ToldVisit[], left: Map<ToldVisit, number>): readonly Visit[] {
  let { fen } = visit;
  let { people } = visit;
  for (const payment of payments) {
    const names = payment.refund?.names ?? [];
    const open = left.get(payment) ?? 0;
    if (fen === null || open === 0 || (names.length > 0 && !isOf(visit, names))) continue;
    const back = Math.min(open, fen);
    left.set(payment, open - back);
    // The whole share of those who gave it back: they were not visited.
    if (names.length < people && fen > 0 && back * people === fen * names.length) people -= names.length;
    fen -= back;
  }
  if (fen === visit.fen) return [visit];
  return fen === 0 ? [] : [{ ...visit, fen, people }];
}

function isOf(visit: Visit, names: readonly string[]): boolean {
  return visit.names.length === 0 || visit.names.some((name) => names.includes(name));
}

function visitOf(told: ToldVisit, payments: readonly ToldVisit[]): Visit {
  const { kind, names, people, day, month, fen, source } = told;
  const [name] = names;
  const [payment = null] = payments;
  const alone = payment !== null && (payment.people ?? 1) === (people ?? 1) ? payment : null;
  return {
    kind: kind === "other" && payment !== null ? payment.kind : kind,
    name: names.length === 1 && name !== undefined && (people ?? 1) === 1 ? name : null,
    names,
    people: people ?? 1,
    peopleSaid: people !== null,
    day: day ?? alone?.day ?? null,
    month: month ?? payment?.month ?? null,
    fen: fen ?? alone?.fen ?? null,
    sources: [source, ...payments.map((one) => one.source)],
  };
}
