import type { Booking } from "../../../ledger/ledger.js";
import { a1, a1Absolute, quoteSheet } from "../../../values/address.js";
import { fenOfYuan, roundHalfAway, yuanOfFen, type Fen } from "../../../values/fen.js";
import type { Books } from "../../../rules/rule.js";
import type { Language } from "../../../values/language.js";
import type { PageCell } from "../../page.js";
import { amountCells, columnSum, shareOf } from "../amount-cells.js";
import { count, text } from "../cells.js";
import { figureOf, liveTotal, spentByFunds } from "../live-total.js";
import { sentences, words } from "./labels.js";
import { beginPart, emptyPart, totalLine, type AddPart } from "./part.js";

/** Lower bounds in fen; what is not above zero is a stratum of its own. */
const bounds: readonly Fen[] = [1, 50000, 100000, 500000, 1000000, 5000000];

/** The payments by amount: how many, how much, which share. */
export const addStrata: AddPart = (part) => {
  const { input, sheet, payments, spent } = part;
  const { books, language } = input;
  if (payments.length === 0) {
    emptyPart(part, words.strata, words.noPayments);
    return [];
  }
  const strata = strataOf(payments);
  const { band, mean, share, largestOne } = words;
  const top = beginPart(part, words.strata, [
    words.number,
    band,
    words.payments,
    words.amount,
    share,
    mean,
    largestOne,
  ]);
  const range = amountRange(books, payments);
  const cells = amountCells(books);
  const last = top + strata.length - 1;
  strata.forEach(({ least, below, members }, index) => {
    const row = top + index;
    const fen = sumOf(members);
    const criteria = [
      ...(least === null ? [] : [`">=${yuanOfFen(least)}"`]),
      ...(below === null ? [] : [`"<${yuanOfFen(below)}"`]),
    ];
    const where = range === null ? null : criteria.map((criterion) => `,${range},${criterion}`).join("");
    const live = liveTotal(
      books,
      members.map(({ source }) => source),
      fen,
      language,
      "budget",
    ).cell;
    const sum: PageCell =
      where === null
        ? live
        : { value: yuanOfFen(fen), formula: `ROUND(SUMIFS(${range ?? ""}${where}),2)`, role: "listMoney" };
    const number: PageCell =
      where === null
        ? count(members.length)
        : { value: members.length, formula: `COUNTIFS(${where.slice(1)})`, role: "listNumber" };
    const greatest = members.reduce(
      (most: Booking | null, one) => (most === null || one.source.fen > most.source.fen ? one : most),
      null,
    );
    sheet.add([
      count(index + 1),
      text(bandText(least, below, language)),
      number,
      sum,
      shareOf({ row, column: 3, fen }, { row: last + 1, column: 3, fen: spent }),
      meanOf(row, fen, members.length),
      greatest === null ? text(null) : cells.amount(greatest.source),
    ]);
  });
  const counted: PageCell = { value: payments.length, formula: `SUM(C${top + 1}:C${last + 1})`, role: "listNumber" };
  sheet.add(totalLine(words.sum[language], { 2: counted, 3: columnSum(3, top, last, spent) }));
  const figure = {
    row: last + 1,
    column: 3,
    label: `${words.strata[language]} ${words.sum[language]}`,
    expected: spentByFunds(books.ledger),
  };
  return [figureOf({ cell: columnSum(3, top, last, spent), live: true, why: null }, figure)];
};

/** What a payment of a stratum comes to on average, over the sheet's own cells. */
function meanOf(row: number, fen: Fen, members: number): PageCell {
  const [number, sum] = [a1(row, 2), a1(row, 3)];
  const value = members === 0 ? "" : yuanOfFen(roundHalfAway(fen / members));
  return { value, formula: `IF(${number}=0,"",ROUND(${sum}/${number},2))`, role: "listMoney" };
}

interface Stratum {
  /** Fen from which and below which its amounts lie; null for no bound. */
  readonly least: Fen | null;
  readonly below: Fen | null;
  readonly members: readonly Booking[];
}

function strataOf(payments: readonly Booking[]): readonly Stratum[] {
  const reversals = payments.filter(({ source }) => source.fen <= 0);
  const bands = bounds.map((least, index): Stratum => {
    const below = bounds[index + 1] ?? null;
    const isIn = ({ source: { fen } }: Booking): boolean => fen >= least && (below === null || fen < below);
    return { least, below, members: payments.filter(isIn) };
  });
  return [...(reversals.length > 0 ? [{ least: null, below: 1, members: reversals }] : []), ...bands];
}

/** The range of the user's cells that holds the payments' amounts, each as a number in yuan, and no other number; null where there is none. */
function amountRange({ snapshot, reading }: Books, payments: readonly Booking[]): string | null {
  const tab = reading.tabs.disbursements;
  const column = payments[0]?.source.column;
  const values = snapshot.sheets.find(({ name }) => name === tab?.sheet)?.values;
  if (tab === undefined || column === undefined || values === undefined) return null;
  const wanted = new Map<number, Fen>();
  for (const { source } of payments) {
    if (source.tab !== "disbursements" || source.column !== column || wanted.has(source.row)) return null;
    wanted.set(source.row, source.fen);
  }
  for (let row = tab.firstRow; row <= tab.lastRow; row += 1) {
    const held = values[row]?.[column];
    const fen = wanted.get(row);
    if (typeof held !== "number" ? fen !== undefined : fen === undefined || fenOfYuan(held) !== fen) return null;
  }
  const address = `${a1Absolute(tab.firstRow, column)}:${a1Absolute(tab.lastRow, column)}`;
  return wanted.size === payments.length ? `${quoteSheet(tab.sheet)}!${address}` : null;
}

function sumOf(members: readonly Booking[]): Fen {
  return members.reduce((sum, { source }) => sum + source.fen, 0);
}

function bandText(least: Fen | null, below: Fen | null, language: Language): string {
  if (least === null) return words.reversals[language];
  const yuan = (fen: Fen): string => (fen === 1 ? "0.01" : String(yuanOfFen(fen)));
  return below === null ? sentences.over[language](yuan(least)) : sentences.under[language](yuan(least), yuan(below));
}
