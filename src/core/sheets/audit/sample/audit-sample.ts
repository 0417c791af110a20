import { passedOver } from "../../../ledger/sampling/minimal-standard.js";
import { a1 } from "../../../values/address.js";
import { yuanText } from "../../../values/fen.js";
import type { Language } from "../../../values/language.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../../built-sheet.js";
import { ListPage, type Line } from "../../list/list-page.js";
import type { PageCell } from "../../page.js";
import { columnSum } from "../amount-cells.js";
import { fixedHint, heads } from "../cells.js";
import { addKept } from "../kept-lines.js";
import { figureOf, liveTotal, spentByFunds } from "../live-total.js";
import { notMadeOut } from "../not-made-out.js";
import { addHead, addSignatures, signers } from "../page-head.js";
import { typedByKey, typedLines } from "../typed-lines.js";
import { drawSample, type Sample } from "./draw-sample.js";
import { sentences, words } from "./labels.js";
import { parameterRows, parametersOf, parameterTop, rowOf, valueColumn } from "./parameter-rows.js";
import { numbersUsed, redrawRows } from "./redraw-rows.js";
import { at, headers, sampleLines, similarKey, tableNames, typedHeads, type Drawn } from "./sample-lines.js";

/** The 经审抽样表: payments drawn by money and at random, with places for what the auditor saw, and all that is needed to draw them again. */
export function auditSample(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { language, books } = input;
  const earlier = typedLines(input.previous("audit-sample"), typedHeads);
  if (earlier === null) return notMadeOut;
  const sample = drawSample(input);
  const { payments, reversed, sum } = sample.population;
  if (payments.length === 0) return { notBuilt: sentences.nothing };
  const header = heads(headers, language);
  const typed = typedByKey(earlier, similarKey);
  const parts = partsOf(sample, language);
  const lines = sampleLines(
    books,
    parts.map(({ drawn }) => drawn),
    typed,
  );
  const { tops, next } = topsOf(parts, parameterTop + parametersOf(sample).length);
  // Behind the parts: a gap, a heading and how the numbers are made.
  const again = next + 3;
  const sources = payments.map(({ source }) => source);
  const total = liveTotal(books, sources, sum + reversed, language);
  const cells = { total, reversed: reversedFormula(sample, parts, tops), start: startAt(sample, again) };
  const sheet = new ListPage(columns);
  addHead(sheet, words.title, input, [3, 7]);
  sheet.line(`${words.keep[language]} ${fixedHint[language]}`, "note", language === "en" ? 28 : 16);
  for (const row of parameterRows(sample, cells, language)) sheet.merged(row, [2, 4, 12]);
  parts.forEach(({ title, drawn }, index) => {
    sheet.section(title[language]);
    const { top, bottom } = sheet.table(tableNames[language][index] ?? "", [header, ...(lines[index] ?? [])]);
    const fen = drawn.reduce((all, { payment }) => all + payment.source.fen, 0);
    if (drawn.length > 0) sheet.add(sumLine(columnSum(at.amount, top + 1, bottom, fen), language));
  });
  if (!sample.all) {
    sheet.section(words.again[language]);
    sheet.line(sentences.generator[language], "note", language === "en" ? 42 : 30);
    const from = { column: valueColumn, seed: rowOf("seed"), interval: rowOf("interval"), count: rowOf("count") };
    for (const row of redrawRows(sample, from, { top: again, value: numberColumn }, language)) {
      sheet.merged(row, [0, 2, 6, resultColumn]);
    }
    sheet.fold(again + 1, again + numbersUsed(sample));
  }
  const place = { label: at.summary, inputs: at.inputs, key: at.key };
  addKept(sheet, typed.left(), { title: words.kept, headers, language, place });
  addSignatures(sheet, signers, [3, 4, 6, 12], language);
  const page = sheet.finish({
    name,
    mark: { kind: "audit-sample", year: books.reading.year },
    orientation: "landscape",
    freezeRows: 2,
    titleRows: { first: tops[0] ?? 0, last: tops[0] ?? 0 },
    tabColor: "548235",
  });
  const figure = {
    row: rowOf("total"),
    column: valueColumn,
    label: words.total[language],
    expected: spentByFunds(books.ledger),
  };
  return { page, figures: [figureOf(total, figure)] };
}

const columns = [5, 11, 11, 24, 13, 13, 15, 20, 8, 10, 9, 8, 14, 8].map((width, index) => ({
  width,
  ...(index === at.key ? { hidden: true } : {}),
}));

interface Part {
  readonly title: (typeof words)["byMoney" | "atRandom" | "reversals" | "everyone"];
  readonly drawn: readonly Drawn[];
}

/** What is listed: all payments, or those drawn by money, those drawn at random and the reversals. */
function partsOf({ population, all, byMoney, atRandom }: Sample, language: Language): readonly Part[] {
  const { payments, reversals } = population;
  if (all) {
    const why = sentences.every[language];
    return [{ title: words.everyone, drawn: payments.map((payment) => ({ payment, why, written: true })) }];
  }
  const first = byMoney.drawn.flatMap(({ index, taken }): Drawn[] => {
    const payment = payments[index];
    if (payment === undefined) return [];
    return [{ payment, why: sentences.point[language](yuanText(taken[0] ?? 0), taken.length), written: true }];
  });
  const inFirst = new Set(first.map(({ payment }) => payment));
  const second = atRandom.flatMap(({ index, attempt }): Drawn[] => {
    const payment = payments[index];
    if (payment === undefined) return [];
    const place = sentences.place[language](index + 1, attempt + passedOver + 1);
    const elsewhere = inFirst.has(payment) ? words.alreadyIn : payment.source.fen <= 0 ? words.inReversals : null;
    const why = elsewhere === null ? place : `${place}${language === "en" ? ", " : "，"}${elsewhere[language]}`;
    return [{ payment, why, written: elsewhere === null }];
  });
  const third = reversals.map((payment): Drawn => ({ payment, why: sentences.reversal[language], written: true }));
  return [
    { title: words.byMoney, drawn: first },
    { title: words.atRandom, drawn: second },
    ...(third.length === 0 ? [] : [{ title: words.reversals, drawn: third }]),
  ];
}

/** 0-based header rows of the parts, each behind a gap and a heading and before a sum, and the first row behind them. */
function topsOf(parts: readonly Part[], first: number): { readonly tops: readonly number[]; readonly next: number } {
  let next = first;
  const tops = parts.map(({ drawn }) => {
    const top = next + 2;
    next = top + drawn.length + (drawn.length > 0 ? 2 : 1);
    return top;
  });
  return { tops, next };
}

/** The sum of what is zero or negative, over the sheet's own lists. */
function reversedFormula({ all, population }: Sample, parts: readonly Part[], tops: readonly number[]): string | null {
  const [top, count] = [tops.at(-1), parts.at(-1)?.drawn.length];
  if (population.reversals.length === 0 || top === undefined || count === undefined) return null;
  const range = `${a1(top + 1, at.amount)}:${a1(top + count, at.amount)}`;
  return all ? `ROUND(SUMIF(${range},"<0"),2)` : `ROUND(SUM(${range}),2)`;
}

/** Where the random start is reckoned: in the row of the first number that is not passed over. */
function startAt({ all }: Sample, again: number): { readonly row: number; readonly column: number } | null {
  return all ? null : { row: again + passedOver + 1, column: resultColumn };
}

/** 0-based columns of the random numbers and of what they say. */
const numberColumn = 1;
const resultColumn = 7;

function sumLine(sum: PageCell, language: Language): Line {
  return headers.map((_, column): PageCell | null => {
    if (column === at.key) return null;
    if (column === at.amount) return sum;
    return { value: column === 0 ? words.sum[language] : null, role: "listTotal" };
  });
}
