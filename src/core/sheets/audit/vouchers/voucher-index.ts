import { yuanOfFen, type Fen } from "../../../values/fen.js";
import { a1 } from "../../../values/address.js";
import type { Language } from "../../../values/language.js";
import type { BuiltSheet, Figure, NotBuilt, SheetInput } from "../../built-sheet.js";
import { ListPage, type Line } from "../../list/list-page.js";
import type { PageCell } from "../../page.js";
import { amountCells } from "../amount-cells.js";
import { fixedHint, heads } from "../cells.js";
import { addHead } from "../page-head.js";
import { columnsWanting } from "../signed-text.js";
import { roles, rolesKept, signaturesOf, type Signatures, type SigningRole } from "../signatures.js";
import { indexVouchers, type IndexEntry, type VoucherIndex } from "./index-entries.js";
import { amountOf, indexLine, sideOf } from "./index-line.js";
import { sentences, words } from "./labels.js";

/** The 凭证目录: every row by the number of its voucher, with amounts, signatures, and what is missing or repeated. */
export function voucherIndex(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const index = indexVouchers(books);
  const { entries } = index;
  if (entries.length === 0) return { notBuilt: words.nothing };
  const kept = rolesKept(books.reading.tabs.disbursements);
  const signed = entries.map(({ row, booking }) => (booking?.kind === "spending" ? signaturesOf(row, kept) : null));
  const notes = notesAt(input);
  const cells = amountCells(books);
  const sheet = new ListPage(columns);
  addHead(sheet, words.title, input, [4, 7]);
  sheet.line(
    sentences.tally[language]({ ...tallyOf(index, signed), whole: kept.length === roles.length }),
    "tally",
    20,
  );
  sheet.line(remarks(index, kept, input), "note", 16);
  const first = sheet.height + 2;
  const last = first + entries.length - 1;
  const sums = { income: sumOf(entries, "income"), spending: sumOf(entries, "spending") };
  sheet.add(sumLine(sums, first, last, language));
  const lines = entries.map((entry, at) => {
    const context = { number: at + 1, signatures: signed[at] ?? null, kept, cells, notes, language };
    return indexLine(entry, context);
  });
  const { top } = sheet.table(language === "en" ? "VoucherIndexTable" : "凭证目录表", [
    heads(headers, language),
    ...lines,
  ]);
  const page = sheet.finish({
    name,
    mark: { kind: "voucher-index", year: books.reading.year },
    orientation: "landscape",
    freezeRows: top + 1,
    titleRows: { first: top, last: top },
    tabColor: "548235",
  });
  const figures = (["income", "spending"] as const).map((side): Figure => {
    const label = `${words[side][language]}${words.sum[language]}`;
    return { row: top - 1, column: columnOf[side], label, expected: sums[side], live: true };
  });
  return { page, figures };
}

const headers = [
  words.number,
  words.series,
  words.voucher,
  words.day,
  words.summary,
  words.party,
  words.income,
  words.spending,
  words.handler,
  words.witness,
  words.approver,
  words.signed,
  words.mark,
  words.source,
];

const columns = [5, 9, 10, 11, 28, 13, 12, 12, 8, 8, 8, 11, 13, 14].map((width) => ({ width }));
const columnOf = { income: 6, spending: 7 } as const;

function sumOf(entries: readonly IndexEntry[], side: "income" | "spending"): Fen {
  return entries.reduce((sum, entry) => (sideOf(entry) === side ? sum + amountOf(entry) : sum), 0);
}

/** What was found about the voucher numbers of a row, by sheet and row; gaps have words of their own. */
function notesAt({ findings }: SheetInput): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const { code, sheet, row, title } of findings) {
    if (!ofNumbers.has(code) || sheet === null || row === null) continue;
    const at = `${sheet}|${row}`;
    notes.set(at, [...(notes.get(at) ?? []), title]);
  }
  return notes;
}

const ofNumbers: ReadonlySet<string> = new Set(["voucher-twice", "voucher-dates-differ", "voucher-order"]);

function tallyOf({ entries, series, gaps }: VoucherIndex, signed: readonly (Signatures | null)[]) {
  return {
    lines: entries.length,
    series,
    gaps: gaps.length,
    missing: gaps.reduce((sum, gap) => sum + gap.count, 0),
    unsigned: signed.filter((one) => one !== null && one.missing.length > 0).length,
    same: signed.filter((one) => one !== null && one.same.length > 0).length,
  };
}

function remarks({ clear }: VoucherIndex, kept: readonly SigningRole[], { books, language }: SheetInput): string {
  const wanting = columnsWanting(kept, language);
  return [
    ...(wanting === null ? [] : [wanting]),
    ...(clear ? [] : [words.unclear[language]]),
    ...(books.ledger.duesIncome.length > 0 ? [words.fromRegister[language]] : []),
    fixedHint[language],
  ].join(language === "en" ? " " : "");
}

function sumLine(
  sums: Readonly<Record<"income" | "spending", Fen>>,
  first: number,
  last: number,
  language: Language,
): Line {
  return headers.map((_, column): PageCell => {
    const side = column === columnOf.income ? "income" : column === columnOf.spending ? "spending" : null;
    if (side === null) return { value: column === 0 ? words.sum[language] : null, role: "listTotal" };
    const range = `${a1(first, column)}:${a1(last, column)}`;
    return { value: yuanOfFen(sums[side]), formula: `ROUND(SUM(${range}),2)`, role: "listMoneyTotal" };
  });
}
