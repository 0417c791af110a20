import type { Booking } from "../../../ledger/ledger.js";
import type { PageCell } from "../../page.js";
import { amountCells, columnSum, shareOf } from "../amount-cells.js";
import { bookedRows } from "../../../rules/booked-rows.js";
import { cashSigns } from "../cash-payments.js";
import { bookText, count, dayOrMonth } from "../cells.js";
import { figureOf, liveTotal, spentByFunds } from "../live-total.js";
import { sentences, words } from "./labels.js";
import { beginPart, emptyPart, totalLine, type AddPart, type PartInput } from "./part.js";

/** So many of the largest payments are listed. */
const listedLargest = 20;

/** The largest payments, with their share of all spending. */
export const addLargest: AddPart = (part) => {
  const { payments, sheet, spent, input } = part;
  if (payments.length === 0) {
    emptyPart(part, words.largest, words.noPayments);
    return [];
  }
  const largest = [...payments].sort((a, b) => b.source.fen - a.source.fen).slice(0, listedLargest);
  const heads = [words.number, words.summary, words.voucher, words.day, words.amount, words.share, words.source];
  const top = beginPart(part, words.largest, heads);
  const fen = largest.reduce((sum, { source }) => sum + source.fen, 0);
  const line = paymentLines(part);
  const last = top + largest.length - 1;
  const whole = { row: last + 2, column: 4, fen: spent };
  largest.forEach((payment, index) => {
    sheet.add(line(payment, index + 1, shareOf({ row: top + index, column: 4, fen: payment.source.fen }, whole)));
  });
  const share = shareOf({ row: last + 1, column: 4, fen }, whole);
  sheet.add(totalLine(words.sum[input.language], { 4: columnSum(4, top, last, fen), 5: share }));
  const total = liveTotal(
    input.books,
    payments.map(({ source }) => source),
    spent,
    input.language,
  );
  sheet.add(totalLine(words.spendingSum[input.language], { 4: total.cell }));
  const label = `${words.largest[input.language]} ${words.spendingSum[input.language]}`;
  return [figureOf(total, { row: whole.row, column: 4, label, expected: spentByFunds(input.books.ledger) })];
};

/** The payments in cash, each with what it is known by. */
export const addCash: AddPart = (part) => {
  const { payments, sheet, input } = part;
  const signOf = cashSigns(input.books);
  const cash = payments.flatMap((payment) => {
    const sign = signOf(payment);
    return sign === null ? [] : [{ payment, sign }];
  });
  if (cash.length === 0) {
    emptyPart(part, words.cash, words.noCash);
    return [];
  }
  const heads = [words.number, words.summary, words.voucher, words.day, words.amount, words.sign, words.source];
  const top = beginPart(part, words.cash, heads);
  const line = paymentLines(part);
  cash.forEach(({ payment, sign: { by, said } }, index) => {
    const known = sentences[by === "method" ? "byMethod" : "bySummary"][input.language](said);
    sheet.add(line(payment, index + 1, bookText(known)));
  });
  const fen = cash.reduce((sum, { payment }) => sum + payment.source.fen, 0);
  const sum = columnSum(4, top, top + cash.length - 1, fen);
  sheet.add(totalLine(words.sum[input.language], { 4: sum }));
  return [];
};

/** Makes the line of a payment: number, summary with payee, voucher, day, amount, what is said of it, link. */
export function paymentLines({ input }: PartInput): (payment: Booking, number: number, said: PageCell) => PageCell[] {
  const cells = amountCells(input.books);
  const rowOf = bookedRows(input.books);
  const withPayee = (about: string, payee: string) =>
    input.language === "en" ? `${about} (${payee})` : `${about}（${payee}）`;
  return (payment, number, said) => {
    const { entry, month, source } = payment;
    const about = entry.summary ?? entry.account ?? "";
    return [
      count(number),
      bookText(entry.payee === null ? about : withPayee(about, entry.payee)),
      bookText(rowOf(payment)?.values.voucherNo ?? null, "listCenter"),
      dayOrMonth(entry.when, month),
      cells.amount(source),
      said,
      cells.link(source),
    ];
  };
}
