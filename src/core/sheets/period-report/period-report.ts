import type { AccountLine } from "../../ledger/ledger.js";
import { isoMonth, numberOfMonth, yearOfMonth } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { gapRow, row } from "../blueprint.js";
import type { BuiltSheet, SheetInput } from "../built-sheet.js";
import { layout } from "../layout.js";
import { liveTabs } from "../live-tabs.js";
import { checkRows, checkWidths, tallyCell } from "../report/check-rows.js";
import { placedFigures } from "../report/figure.js";
import { headRows, signatureRow } from "../report/form-head.js";
import { plainHeads, type ColumnKey, type Form } from "../report/form.js";
import { word } from "../report/labels.js";
import { lineIdsOf, type LineId, type LineNames } from "../report/line-id.js";
import { budgetMeasure } from "../report/measures.js";
import { noteRows, orphanRows } from "../report/note-rows.js";
import { sumsOf } from "../report/sums.js";
import { sectionRows } from "../report/table-lines.js";
import { userNotes } from "../report/user-notes.js";
import { monthsOfSources } from "./months-of-sources.js";
import { periodOf, type Period } from "./period.js";
import { periodSums, type PeriodSums } from "./period-sums.js";
import { periodTail } from "./period-tail.js";
import { undatedRows } from "./undated-rows.js";

/** The 经费收支情况表: the figures of a month, a quarter or other months, and of the year to their end, against the budget of the year. */
export function periodReport(input: SheetInput, name: string): BuiltSheet {
  const { books, language, today, excluded } = input;
  const { ledger, reading, snapshot } = books;
  const monthOfSource = monthsOfSources(ledger, reading);
  const period = periodOf(input.asked.period, ledger, monthOfSource);
  const tabs = liveTabs(snapshot, reading);
  const sums = sumsOf(books, tabs);
  const own = periodSums("period", books, tabs, monthOfSource, period.own, false);
  const toDate = periodSums("actual", books, tabs, monthOfSource, period.toDate, period.isUpToNow);
  const income = linesToDate(ledger.income, toDate);
  const spending = linesToDate(ledger.spending, toDate);
  const opening: LineId = { section: null, line: "periodOpening" };
  const lines = [...lineIdsOf(income, spending, ledger.tail), opening];
  const form: Form = {
    language,
    columns,
    heads: { ...plainHeads, period: period.head, actual: "toDate" },
    measures: [own.measure, toDate.measure, budgetMeasure(ledger, sums)],
    names,
    notes: userNotes(input.previous("period-report"), lines, { figure: "toDate", names }),
  };
  const parts = [
    sectionRows("income", income, form),
    sectionRows("spending", spending, form),
    periodTail(ledger, sums, own, toDate, form),
  ];
  const drafts = parts.flatMap(({ figures }) => figures);
  const time = `${word("period", language)}${periodText(period, language)}`;
  const head = headRows({ title: "periodTitle", time }, reading, today, form);
  const span = columns.length;
  const rows = [
    ...head,
    ...parts.flatMap((part) => part.rows),
    ...undatedRows(ledger, monthOfSource, period.isUpToNow, language, span),
    gapRow(10),
    signatureRow(form),
    gapRow(8),
    row([tallyCell(drafts, language, span)], 18),
    ...noteRows(ledger, reading, drafts, excluded, language, span),
    ...orphanRows(form),
  ];
  const { page, at } = layout({
    name,
    mark: { kind: "period-report", year: ledger.year },
    widths: [...widths[language], gapWidth, ...checkWidths],
    blocks: [
      { top: 0, left: 0, rows },
      { top: head.length - 1, left: span + 1, rows: checkRows(drafts, language) },
    ],
    freezeRows: head.length,
    print: {
      orientation: language === "en" ? "landscape" : "portrait",
      columns: span,
      titleRows: { first: 0, last: head.length - 1 },
    },
    tabColor: "2E75B6",
  });
  return { page, figures: placedFigures(drafts, at, language) };
}

const columns: readonly ColumnKey[] = ["account", "period", "actual", "budget", "percent", "note"];
const names: LineNames = { incomeTotal: "periodIncome", spendingTotal: "periodSpending", surplus: "periodSurplus" };
const widths = { "zh-CN": [30, 17, 17, 16, 12, 18], en: [54, 16, 16, 16, 12, 22] };

/** Between the printed form and the tie-out, in characters. */
const gapWidth = 3;

/** Without items that are first used after the period. */
function linesToDate(lines: readonly AccountLine[], { sourcesOf }: PeriodSums): readonly AccountLine[] {
  return lines.filter((line) => line.item === null || line.budget !== null || sourcesOf(line).length > 0);
}

function periodText({ own: { first, last } }: Period, language: Language): string {
  const year = yearOfMonth(first);
  const [from, to] = [numberOfMonth(first), numberOfMonth(last)];
  if (language === "en") return first === last ? isoMonth(first) : `${isoMonth(first)} to ${isoMonth(last)}`;
  return first === last ? `${year}年${from}月` : `${year}年${from}—${to}月`;
}
