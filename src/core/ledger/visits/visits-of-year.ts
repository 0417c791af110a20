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
 */
export function visitsOfYear(books: {
  readonly reading: BookReading;
  readonly ledger: Pick<Ledger, "bookings">;
}): readonly Visit[] {
  const { reading, ledger } = books;
  const registered = registeredVisits(reading, reading.year);
  const booked = bookedVisits(reading, ledger);
  const { payments, rest } = pairVisits(registered, booked);
  return [
    ...registered.map((told) => visitOf(told, payments.get(told) ?? null)),
    ...booked.flatMap((told) => unregistered(told, rest.get(told)) ?? []),
  ];
}

/** What of a payment the register does not have; null where it has all of it. */
function unregistered(told: ToldVisit, rest: Rest | undefined): Visit | null {
  if (rest === undefined) return visitOf(told, null);
  return rest.people === 0 ? null : visitOf({ ...told, ...rest }, null);
}

function visitOf(told: ToldVisit, payment: ToldVisit | null): Visit {
  const { kind, names, people, day, month, fen, source } = told;
  const [name] = names;
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
    sources: payment === null ? [source] : [source, payment.source],
  };
}
