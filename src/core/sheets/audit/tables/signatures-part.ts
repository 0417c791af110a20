import { bookedRows } from "../../../rules/booked-rows.js";
import { bookText, count, text } from "../cells.js";
import { roles, rolesKept, signaturesOf, type Signatures, type SigningRole } from "../signatures.js";
import { columnsWanting, signedText } from "../signed-text.js";
import { sentences, words } from "./labels.js";
import { beginPart, emptyPart, type AddPart } from "./part.js";
import { paymentLines } from "./payment-parts.js";

/** So many flawed payments are listed here; all of them stand in the voucher index. */
const listedFlaws = 100;

/** Who signed how often in which role, and the payments that are not signed by three different people. */
export const addSignatureTable: AddPart = (part) => {
  const { payments, sheet, input } = part;
  const { language, books } = input;
  const kept = rolesKept(books.reading.tabs.disbursements);
  if (payments.length === 0 || kept.length === 0) {
    emptyPart(part, words.signatures, payments.length === 0 ? words.noPayments : words.noSignatures);
    return [];
  }
  const rowOf = bookedRows(books);
  const signed = payments.map((payment) => ({ payment, signatures: signaturesOf(rowOf(payment), kept) }));
  const people = peopleOf(signed.map(({ signatures }) => signatures));
  const { number, person, handled, witnessed, approved, both } = words;
  beginPart(part, words.signatures, [number, person, handled, witnessed, approved, both, words.payments]);
  people.forEach(({ name, counts, twice, all }, index) => {
    sheet.add([
      count(index + 1),
      bookText(name),
      ...roles.map((role) => count(counts[role])),
      count(twice),
      count(all),
    ]);
  });
  const wanting = columnsWanting(kept, language);
  if (wanting !== null) sheet.merged([text(wanting)], [sheet.last]);
  const flawed = signed.filter(({ signatures: { missing, same } }) => missing.length + same.length > 0);
  if (flawed.length === 0) {
    sheet.merged([text((wanting === null ? words.allSigned : words.keptSigned)[language])], [sheet.last]);
    return [];
  }
  sheet.gap(8);
  sheet.add(
    [number, words.summary, words.voucher, words.day, words.amount, words.flaw, words.source].map((name) => ({
      value: name[language],
      role: "head" as const,
    })),
  );
  const line = paymentLines(part);
  flawed.slice(0, listedFlaws).forEach(({ payment, signatures }, index) => {
    sheet.add(line(payment, index + 1, text(signedText(signatures, kept, language))));
  });
  const more = flawed.length - listedFlaws;
  if (more > 0) sheet.merged([text(sentences.more[language](more))], [sheet.last]);
  return [];
};

interface Person {
  readonly name: string;
  readonly counts: Record<SigningRole, number>;
  /** Payments in which they signed in two roles. */
  twice: number;
  /** Payments that they signed at all. */
  all: number;
}

/** Everybody who signed, who signed most first. */
function peopleOf(signed: readonly Signatures[]): readonly Person[] {
  const people = new Map<string, Person>();
  const personOf = (name: string): Person => {
    let person = people.get(name);
    if (person === undefined) {
      people.set(name, (person = { name, counts: { handler: 0, witness: 0, approver: 0 }, twice: 0, all: 0 }));
    }
    return person;
  };
  for (const { names, same } of signed) {
    for (const role of roles) for (const name of names[role]) personOf(name).counts[role] += 1;
    for (const name of new Set(roles.flatMap((role) => names[role]))) personOf(name).all += 1;
    for (const name of new Set(same.map((one) => one.name))) personOf(name).twice += 1;
  }
  return [...people.values()].sort((a, b) => b.all - a.all);
}
