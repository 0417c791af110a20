import { isoDay } from "../../values/day.js";
import { a1 } from "../../values/address.js";
import type { TracedFigure } from "../../ledger/trace/trace.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../built-sheet.js";
import { jump, ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { addBlocks } from "./blocks.js";
import { planBook } from "./book-plan.js";
import { columns, heads } from "./columns.js";
import { addContents, type ContentsInput } from "./contents.js";
import { reportKey } from "./figure-label.js";
import { sentences, word } from "./labels.js";
import { addStrayRows, uncountedRows } from "./stray-rows.js";

/**
 * The 科目明细账: every figure of the year with the rows that make it up, each amount a reference to the user's cell, the sums live
 * and compared with the ledger; a contents at the top, and at the end the rows that are in no figure.
 */
export function accountBook(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const plan = planBook(books);
  const uncounted = uncountedRows(input.excluded, plan.trace, language);
  if (plan.blocks.length === 0 && uncounted.length === 0) return nothing;
  const sheet = new ListPage(columns);
  addHead(sheet, input, countedRows(input, uncounted));
  sheet.section(word("contents", language));
  const contents: ContentsInput = { plan, name, reportLink: reportLinks(input), language };
  const figures = addContents(sheet, contents);
  const { isFixed } = addBlocks(sheet, contents, books);
  addStrayRows(sheet, uncounted, plan.trace, language);
  if (isFixed) sheet.line(word("fixed", language), "note");
  const page = sheet.finish({
    name,
    mark: { kind: "account-book", year: books.ledger.year },
    orientation: "landscape",
    freezeRows: headRow + 1,
    titleRows: { first: headRow, last: headRow },
    tabColor: "548235",
  });
  return { page, figures };
}

const nothing: NotBuilt = {
  notBuilt: {
    "zh-CN": "收入表、支出表中没有可列示的行。",
    en: "the income and disbursements tabs hold no row to show.",
  },
};

/** 0-based row of the columns' header, kept in view and repeated on every page. */
const headRow = 4;

function addHead(sheet: ListPage, { books, language, today }: SheetInput, counted: string): void {
  const { ledger, reading } = books;
  const { unitName } = reading.settings;
  const unit = typeof unitName === "string" ? unitName : "";
  sheet.line(word("title", language), "title", 32);
  sheet.merged(
    [
      { value: `${word("unit", language)}${unit}`, role: "subtitle" },
      { value: `${word("year", language)}${ledger.year}`, role: "subtitle" },
      { value: `${word("date", language)}${isoDay(today)}`, role: "subtitle" },
      { value: word("currency", language), role: "subtitleRight" },
    ],
    [3, 4, 6, 8],
  );
  sheet.line(counted, "tally", 20);
  sheet.line(word("howTo", language), "note");
  sheet.add(
    heads.map((key) => ({ value: word(key, language), role: "head" })),
    22,
  );
}

/** How many rows of the two tabs enter the figures, and how many do not. */
function countedRows({ books, language }: SheetInput, uncounted: ReturnType<typeof uncountedRows>): string {
  const { reading, ledger } = books;
  const sheets = new Set([reading.tabs.income?.sheet, reading.tabs.disbursements?.sheet]);
  const left = new Set(uncounted.filter(({ sheet }) => sheets.has(sheet)).map(({ sheet, row }) => `${row} ${sheet}`));
  const counted = new Set(ledger.bookings.map(({ entry: { sheet, row } }) => `${row} ${sheet}`));
  for (const row of left) counted.delete(row);
  return sentences.counted[language](counted.size, left.size);
}

/** Links to the report's figures, where the report is made in the same run and its cells are therefore known. */
function reportLinks({ built, language }: SheetInput): (figure: TracedFigure) => PageCell | null {
  const report = built("fund-report");
  const cells = new Map((report?.figures ?? []).map((figure) => [figure.key, figure] as const));
  return ({ id }) => {
    const key = reportKey(id);
    const at = key === null ? undefined : cells.get(key);
    if (report === null || at === undefined) return null;
    const address = a1(at.row, at.column);
    return jump(report.page.name, address, `${word("report", language)} ${address}`, "listLink");
  };
}
