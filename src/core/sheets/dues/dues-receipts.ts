import type { MemberDues } from "../../ledger/ledger.js";
import { yuanText } from "../../values/fen.js";
import { amountCells } from "../audit/amount-cells.js";
import { addHead } from "../audit/page-head.js";
import type { BuiltSheet, Figure, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage, type ListColumn } from "../list/list-page.js";
import { areasOf } from "./areas.js";
import { collect } from "./collection.js";
import { sentences } from "./labels.js";
import { wholeMonth } from "./month-words.js";
import { noRegister } from "./no-register.js";
import { addProof } from "./proof-rows.js";
import { addRateHead, addRates, at } from "./rate-rows.js";
import { addReceipts, sumColumns } from "./receipt-rows.js";
import { addRefundLine, refundsOf } from "./refund-line.js";
import { receiptsSentences, receiptsWords as words } from "./receipts-labels.js";

/** The 会费收缴汇总表: how much of the dues came in by department and month, what each member paid, and that both agree with the books. */
export function duesReceipts(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const { reading, ledger } = books;
  const { members, until } = ledger.dues;
  const register = reading.tabs.dues;
  if (register === undefined || members.length === 0) return noRegister;
  const { year } = reading;
  const figures: Figure[] = [];
  const areas = areasOf(members, language);
  const sheet = new ListPage(columnsFor(members, year, until));
  addHead(sheet, words.title, input, [4, 9]);
  sheet.line(sentences.settled[language](wholeMonth(until, language)), "note");
  sheet.line(receiptsSentences.counted[language], "note");
  sheet.line(receiptsSentences.basis[language], "note");
  sheet.section(words.rates[language]);
  addRateHead(sheet, language);
  const countedRow = addRates(sheet, areas, { year, until, language }, figures);
  sheet.section(words.members[language]);
  const receipts = addReceipts(sheet, areas, { register, year, amounts: amountCells(books), language }, figures);
  addRefundLine(sheet, members, language);
  sheet.section(words.proof[language]);
  const { row, sums } = receipts;
  const parts = {
    counted: { row: countedRow, column: at.year, fen: collect(members, year, until).year.paid },
    advance: { row, column: sumColumns.advance, fen: sums.advance },
    overpaid: { row, column: sumColumns.overpaid, fen: sums.overpaid },
    refunded: refundsOf(members),
    unknown: members.reduce((sum, { plan, paid }) => (plan === null ? sum + paid : sum), 0),
  };
  addProof(sheet, parts, { books, register }, language, figures);
  const page = sheet.finish({
    name,
    mark: { kind: "dues-receipts", year },
    orientation: "landscape",
    freezeRows: 2,
    freezeColumns: 2,
    titleRows: { first: 0, last: 1 },
    tabColor: "BF8F00",
  });
  return { page, figures };
}

/** Months are as wide as the longest sum of a month with its mark and separators. */
function columnsFor(members: readonly MemberDues[], year: number, until: number): readonly ListColumn[] {
  const { months, year: whole } = collect(members, year, until);
  const widest = months.reduce((most, month) => Math.max(most, yuanText(month?.due ?? 0).length), 5);
  return [
    { width: 14 },
    { width: 11 },
    ...Array.from({ length: 12 }, () => ({ width: Math.max(10, widest + 3) })),
    { width: Math.max(12, yuanText(whole.due).length + 3) },
    { width: 6, hidden: true },
  ];
}
