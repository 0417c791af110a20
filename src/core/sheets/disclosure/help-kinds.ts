import type { Booking, Source } from "../../ledger/ledger.js";
import type { Occasion } from "../../ledger/visits/occasion.js";
import { policyPayments, type Payment } from "../../rules/policy/payments.js";
import { bareName } from "../../rules/names.js";
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
  /** The least number of different people it can have been: those not named may be the same again, or among the named. */
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
 * The payments by kind, in the order of the kinds. What concerns fewer than three different people is put together with
 * the next smallest, and is left to the other spending where even that names too few.
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
  // What is bought for all often says nothing of people; what is for single persons, or says for whom, is about those.
  const isFew = ({ kind, least, people }: HelpGroup): boolean =>
    least < fewPeople && (personal.has(kind) || people !== null);
  const few = groups.filter(isFew);
  if (few.length === 0) return groups;
  const rest = groups.filter((group) => !isFew(group));
  const merged = mergedOf(few, byKind);
  if (few.length > 1 && merged.least >= fewPeople) return [...rest, merged];
  const [next] = rest.filter(({ kind }) => personal.has(kind)).sort((one, other) => one.least - other.least);
  if (next === undefined) return rest;
  return [...rest.filter((group) => group !== next), mergedOf([...few, next], byKind)];
}

/** Kinds as one: who was given something of several kinds is one person. */
function mergedOf(groups: readonly HelpGroup[], byKind: ReadonlyMap<HelpKind, readonly Help[]>): HelpGroup {
  return groupOf(
    "few",
    groups.flatMap(({ kind }) => byKind.get(kind) ?? []),
  );
}

function groupOf(kind: HelpKind, help: readonly Help[]): HelpGroup {
  const persons = new Set<string>();
  // One person may be known by number in one row and by name in another.
  const names = new Set<string>();
  let others = 0;
  let most = 1;
  let isKnown = true;
  for (const { payment } of help) {
    const { person, heads } = payment;
    if (person !== null) {
      persons.add(person.key);
      names.add(bareName(person.name));
    } else if (heads !== null) {
      others += heads;
      most = Math.max(most, heads);
    } else isKnown = false;
  }
  const sources = help.map(({ booking }) => booking.source);
  return {
    kind,
    times: help.length,
    people: isKnown ? persons.size + others : null,
    least: Math.max(Math.min(persons.size, names.size), most),
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
