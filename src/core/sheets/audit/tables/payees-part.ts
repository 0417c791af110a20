import type { Booking } from "../../../ledger/ledger.js";
import { bareName } from "../../../rules/names.js";
import { a1 } from "../../../values/address.js";
import { yuanOfFen, type Fen } from "../../../values/fen.js";
import type { PageCell } from "../../page.js";
import { amountCells, shareOf } from "../amount-cells.js";
import { bookText, count, text } from "../cells.js";
import { figureOf, liveTotal, spentByFunds } from "../live-total.js";
import { sentences, words } from "./labels.js";
import { beginPart, emptyPart, totalLine, type AddPart } from "./part.js";

/** So many payees are listed one by one, those who got most first; the rest stand in one line. */
const listedPayees = 100;

/** The payments by payee: how many, how much, which share, and the largest. */
export const addPayees: AddPart = (part) => {
  const { input, sheet, payments, spent } = part;
  const { books, language } = input;
  if (payments.length === 0 || books.reading.tabs.disbursements?.columns.payee === undefined) {
    emptyPart(part, words.payees, payments.length === 0 ? words.noPayments : words.noPayeeColumn);
    return [];
  }
  const payees = payeesOf(payments);
  const [listed, rest] = [payees.slice(0, listedPayees), payees.slice(listedPayees)];
  const { number, payee, amount, share, largestOne, source } = words;
  const top = beginPart(part, words.payees, [number, payee, words.payments, amount, share, largestOne, source]);
  const lines = listed.length + (rest.length > 0 ? 1 : 0);
  const whole = { row: top + lines, column: 3, fen: spent };
  const cells = amountCells(books);
  listed.forEach(({ name, members, fen, largest }, index) => {
    sheet.add([
      count(index + 1),
      name === "" ? text(words.noPayee[language]) : bookText(name),
      count(members.length),
      liveTotal(
        books,
        members.map((one) => one.source),
        fen,
        language,
        "budget",
      ).cell,
      shareOf({ row: top + index, column: 3, fen }, whole),
      cells.amount(largest.source),
      cells.link(largest.source),
    ]);
  });
  const total = liveTotal(
    books,
    payments.map((one) => one.source),
    spent,
    language,
  );
  if (rest.length > 0) {
    const fen = rest.reduce((sum, one) => sum + one.fen, 0);
    const above = `${a1(top, 3)}:${a1(top + listed.length - 1, 3)}`;
    const left: PageCell = {
      value: yuanOfFen(fen),
      formula: `ROUND(${a1(whole.row, 3)}-SUM(${above}),2)`,
      role: "listMoney",
    };
    const number = count(rest.reduce((sum, { members }) => sum + members.length, 0));
    const line = [text(null), text(sentences.rest[language](rest.length)), number, left];
    sheet.add([...line, shareOf({ row: whole.row - 1, column: 3, fen }, whole), text(null), text(null)]);
  }
  const sum = { ...total.cell, role: total.live ? ("listMoneyTotal" as const) : ("listMoneyFixed" as const) };
  sheet.add(totalLine(words.sum[language], { 2: count(payments.length), 3: sum }));
  const label = `${words.payees[language]} ${words.sum[language]}`;
  return [figureOf(total, { row: whole.row, column: 3, label, expected: spentByFunds(books.ledger) })];
};

interface Payee {
  /** As first written; "" where none is stated. */
  readonly name: string;
  readonly members: readonly Booking[];
  readonly fen: Fen;
  readonly largest: Booking;
}

/** The payees, who got most first. */
function payeesOf(payments: readonly Booking[]): readonly Payee[] {
  const byName = new Map<string, { readonly name: string; readonly members: Booking[] }>();
  for (const payment of payments) {
    const written = payment.entry.payee?.trim() ?? "";
    const key = bareName(written);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { name: written, members: [payment] });
    else known.members.push(payment);
  }
  return [...byName.values()]
    .flatMap(({ name, members }): Payee[] => {
      const [first, ...others] = members;
      if (first === undefined) return [];
      const largest = others.reduce((most, one) => (one.source.fen > most.source.fen ? one : most), first);
      return [{ name, members, fen: members.reduce((sum, { source }) => sum + source.fen, 0), largest }];
    })
    .sort((a, b) => b.fen - a.fen);
}
