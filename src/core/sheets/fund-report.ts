import { lastYearNotTaken } from "../ledger/last-year/last-year-of.js";
import { linkWidth, withDetailLinks } from "./account-book/detail-links.js";
import { gapRow, row, type BlueprintRow } from "./blueprint.js";
import type { BuiltSheet, SheetInput } from "./built-sheet.js";
import { layout } from "./layout.js";
import { checkRows, checkWidths, tallyCell } from "./report/check-rows.js";
import { placedFigures } from "./report/figure.js";
import { headRows, signatureRow } from "./report/form-head.js";
import { moneySpans } from "./report/form-spans.js";
import type { Form, Measure } from "./report/form.js";
import { fundRows } from "./report/fund-rows.js";
import { word } from "./report/labels.js";
import { lineIdsOf } from "./report/line-id.js";
import { mappingRows } from "./report/mapping-rows.js";
import { actualMeasure, budgetMeasure, initialMeasure, lastYearMeasure, withLastYear } from "./report/measures.js";
import { noteRows, orphanRows } from "./report/note-rows.js";
import { remarkRows } from "./report/remark-rows.js";
import { reportPages } from "./report/report-pages.js";
import { sumsOf } from "./report/sums.js";
import { sectionRows } from "./report/table-lines.js";
import { tailRows } from "./report/table-tail.js";
import { userNotes } from "./report/user-notes.js";
import { yearColumns, yearHeads, yearPaper } from "./report/year-form.js";

/** The 经费收支决算表: live figures over the user's own cells, with the tie-out beside the printed form. */
export function fundReport(input: SheetInput, name: string): BuiltSheet {
  const { books, language, today, excluded, lastYear } = input;
  const { ledger, reading } = books;
  const sums = sumsOf(books);
  const initial = initialMeasure(ledger, sums);
  const extent = { adjusted: initial !== null, lastYear: lastYear !== null };
  const measures: readonly (Measure | null)[] = [
    lastYear === null ? null : lastYearMeasure(lastYear, sums),
    initial,
    budgetMeasure(ledger, sums),
    actualMeasure(ledger, sums),
  ];
  const income = withLastYear("income", ledger.income, lastYear);
  const spending = withLastYear("spending", ledger.spending, lastYear);
  const lines = lineIdsOf(income, spending, ledger.tail);
  const form: Form = {
    language,
    columns: yearColumns(extent),
    heads: yearHeads(extent),
    measures: measures.filter((measure) => measure !== null),
    names: {},
    notes: userNotes(input.previous("fund-report"), lines),
  };
  const span = form.columns.length;
  const { widths, orientation } = yearPaper(extent, language);
  const block = { spans: moneySpans(widths, 4), columns: span };
  const sections = [sectionRows("income", income, form), sectionRows("spending", spending, form)];
  const tail = tailRows(ledger, sums, form, lastYear);
  const blocks = [
    ...(ledger.funds.length > 0 ? [fundRows(ledger, sums, language, block)] : []),
    mappingRows(ledger, sums, language, block),
  ];
  const parts = [...sections, tail, ...blocks];
  const drafts = parts.flatMap(({ figures }) => figures);
  const variance = typeof reading.settings.varianceShare === "number" ? reading.settings.varianceShare : 0;
  const notTaken = input.previousBooks === null ? lastYearNotTaken(books.snapshot, reading, ledger) : [];
  const year = language === "en" ? String(ledger.year) : `${ledger.year}年度`;
  const head = headRows({ title: "title", time: `${word("year", language)}${year}` }, reading, today, form);
  const rows = [
    ...head,
    ...parts.flatMap((part) => part.rows),
    ...remarkRows({ ledger, lastYear, notTaken, variance, language }, span),
    gapRow(10),
    signatureRow(form),
    gapRow(8),
    row([tallyCell(drafts, language, span)], 18),
    ...noteRows(ledger, reading, drafts, excluded, language, span),
    ...orphanRows(form),
  ];
  const { page, at } = layout({
    name,
    mark: { kind: "fund-report", year: ledger.year },
    widths: [...widths, linkWidth, ...checkWidths],
    blocks: [
      { top: 0, left: 0, rows },
      { top: head.length - 1, left: span + 1, rows: checkRows(drafts, language) },
    ],
    freezeRows: head.length,
    print: { orientation, columns: span, titleRows: { first: 0, last: head.length - 1 } },
    tabColor: "1F4E79",
  });
  const tailRow = head.length + countRows(sections);
  const blocksRow = tailRow + tail.rows.length;
  const places = { head: head.length, tail: tailRow, blocks: blocksRow, end: blocksRow + countRows(blocks) };
  const print = { ...page.print, ...reportPages(page, places) };
  return withDetailLinks({ page: { ...page, print }, figures: placedFigures(drafts, at, language) }, span, input);
}

function countRows(parts: readonly { readonly rows: readonly BlueprintRow[] }[]): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}
