import { remember } from "../../ledger/remember.js";
import type { Row, TabReading } from "../../reading/reading.js";
import { dayOf, partsOfDay, type Day } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { Place } from "../../values/finding.js";
import { cleanText } from "../../values/text.js";
import { oncePerBooks } from "../once.js";
import type { Books } from "../rule.js";
import { daysOfWhen } from "./days-of.js";
import { festivalsIn, type FestivalName } from "../../ledger/visits/festival-names.js";
import { headsSaid, type HeadsSaid } from "../../ledger/visits/heads.js";
import { occasionOf, type Occasion } from "../../ledger/visits/occasion.js";
import { outingIn } from "./outing.js";
import { recipientsOf, type Recipients } from "./recipients.js";

/** A payment that a limit of the policy packs may concern. */
export interface Payment {
  readonly row: Row<"disbursements">;
  readonly fen: Fen;
  /** The days on which it may have been made: one, a month, or the year where no date tells. */
  readonly first: Day;
  readonly last: Day;
  readonly year: number;
  /** Purpose and activity, for words. */
  readonly purpose: string;
  readonly occasion: Occasion | null;
  readonly outing: boolean;
  readonly festivals: readonly FestivalName[];
  /** How many people it is for; null where the row does not say: such a payment is not judged by the head. */
  readonly heads: number | null;
  /** What each gets, in fen. */
  readonly each: Fen | null;
  /** The one person it is for, where that is certain. */
  readonly person: Recipients["person"];
  /** The cell of its amount. */
  readonly at: Place;
}

/** The payments that are for an occasion with limits, in the order of their rows; refunds and receipts are not among them. */
export const policyPayments = oncePerBooks((books): readonly Payment[] => {
  const tab = books.reading.tabs.disbursements;
  if (tab === undefined) return [];
  const told = tellPurpose();
  const readers = { headsIn: remember(headsSaid), recipients: recipientsOf(books), yearOf: yearReader(books) };
  const payments: Payment[] = [];
  for (const row of tab.rows) {
    const fen = paidIn(row);
    if (fen === null) continue;
    const { summary, activity, category } = row.values;
    const purpose = told(category ?? "", activity === null ? (summary ?? "") : `${summary ?? ""} ${activity}`);
    if (purpose.occasion === null && !purpose.outing) continue;
    payments.push(paymentOf(row, fen, purpose, readers, tab, books.reading.year));
  }
  return payments;
});

/** Those of one occasion, in the order of their rows: most limits concern a single one. */
export function paymentsFor(books: Books, occasion: Occasion): readonly Payment[] {
  return byOccasion(books).get(occasion) ?? [];
}

const byOccasion = oncePerBooks((books): ReadonlyMap<Occasion, readonly Payment[]> => {
  const groups = new Map<Occasion, Payment[]>();
  for (const payment of policyPayments(books)) {
    if (payment.occasion === null) continue;
    const group = groups.get(payment.occasion);
    if (group === undefined) groups.set(payment.occasion, [payment]);
    else group.push(payment);
  }
  return groups;
});

/** What a row pays, in fen; null for a receipt, a refund, or a row without an amount. */
export function paidIn({ values }: Row<"disbursements">): Fen | null {
  const paid = values.spending ?? values.amount;
  return values.direction === "收入" || paid === null || paid <= 0 ? null : paid;
}

/** The cell of a row's amount. */
export function amountPlace(tab: TabReading<"disbursements">, { row, values, columns }: Row<"disbursements">): Place {
  const [key, other] = values.spending === null ? (["amount", "spending"] as const) : (["spending", "amount"] as const);
  const column = columns?.[key] ?? columns?.[other] ?? tab.columns[key] ?? tab.columns[other] ?? 0;
  return { sheet: tab.sheet, row, column };
}

interface Purpose {
  readonly text: string;
  readonly occasion: Occasion | null;
  readonly outing: boolean;
  readonly festivals: readonly FestivalName[];
  /** Found the first time that a payment needs it. */
  said: HeadsSaid | null;
}

/** Purposes recur: each is taken apart once. */
function tellPurpose(): (category: string, purpose: string) => Purpose {
  const told = (category: string) =>
    remember((purpose: string): Purpose => {
      const text = cleanText(purpose);
      const kind = cleanText(category);
      const occasion = occasionOf(kind, text);
      const festivals = occasion === "festival" ? festivalsIn(`${text} ${kind}`) : [];
      return { text, occasion, outing: outingIn(text), festivals, said: null };
    });
  const withoutCategory = told("");
  const byCategory = remember(told);
  return (category, purpose) => (category === "" ? withoutCategory : byCategory(category))(purpose);
}

/** The year of a day, most often that of the books. */
function yearReader({ reading: { year } }: Books): (day: Day) => number {
  const [first, last] = [dayOf(year, 1, 1) ?? 0, dayOf(year, 12, 31) ?? 0];
  return (day) => (day >= first && day <= last ? year : partsOfDay(day).year);
}

interface Readers {
  readonly headsIn: (text: string) => HeadsSaid;
  readonly recipients: ReturnType<typeof recipientsOf>;
  readonly yearOf: (day: Day) => number;
}

function paymentOf(
  row: Row<"disbursements">,
  fen: Fen,
  purpose: Purpose,
  readers: Readers,
  tab: TabReading<"disbursements">,
  year: number,
): Payment {
  const { text, occasion, outing, festivals } = purpose;
  const { remarks, participants, date, month } = row.values;
  const said = remarks === null ? (purpose.said ??= headsSaid(text)) : readers.headsIn(`${text} ${remarks}`);
  const counted = countIn(participants);
  const stated = counted ?? said.heads;
  const named = stated === null || stated === 1 ? readers.recipients(row, text, occasion) : null;
  const heads = stated ?? named?.heads ?? null;
  const { first, last } = daysOfWhen(date, month, year);
  return {
    row,
    fen,
    first,
    last,
    year: readers.yearOf(first),
    purpose: text,
    occasion,
    outing,
    festivals,
    heads,
    each: (counted === null ? said.each : null) ?? (heads === null ? null : Math.round(fen / heads)),
    person: named?.person ?? null,
    at: amountPlace(tab, row),
  };
}

function countIn(text: string | null): number | null {
  const match = text === null ? null : /^(\d+)\s*(?:人|名|位)?$/.exec(cleanText(text));
  const count = Number(match?.[1] ?? 0);
  return count > 0 ? count : null;
}
