import { isoDay, partsOfDay } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import type { BuiltSheet, Figure, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage, type Line } from "../list/list-page.js";
import { liveTabs } from "../live-tabs.js";
import type { PageCell, PageChart } from "../page.js";
import { accountPart } from "./account-part.js";
import { duesPart } from "./dues-part.js";
import { bothWords, word } from "./labels.js";
import { monthPart } from "./month-part.js";
import type { Part, PartChart } from "./part.js";

/**
 * The 经费图表: income and spending by account, spending by month against the budget, dues by department; a page each, the chart beside
 * the table that it is drawn from.
 */
export function charts(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const { ledger, reading } = books;
  const page = new ListPage(columnsIn(language));
  const say = (key: Parameters<typeof word>[0]) => word(key, language);
  page.line(say("title"), "title", 34);
  const { unitName } = reading.settings;
  const { year, month, day } = partsOfDay(input.today);
  const date = language === "en" ? isoDay(input.today) : `${year}年${month}月${day}日`;
  page.merged(
    [
      { value: `${say("unit")}${typeof unitName === "string" ? unitName : ""}`, role: "subtitle" },
      {
        value: `${language === "en" ? String(ledger.year) : `${ledger.year}年度`}    ${say("date")}${date}`,
        role: "subtitle",
      },
      { value: say("currency"), role: "subtitleRight" },
    ],
    [3, 7, page.last],
    20,
  );
  const figures: Figure[] = [];
  const breaks: number[] = [];
  const tabs = liveTabs(books.snapshot, reading);
  let drawn = 0;
  for (const make of [accountPart, monthPart, duesPart]) {
    const part = make(input, page.height + rowsBeforeLines, tabs);
    // A sentence in place of a chart needs no page of its own.
    if (part.chart !== null && drawn > 0) breaks.push(page.height);
    figures.push(...putPart(page, part, say("yuan")));
    if (part.chart !== null) drawn += 1;
  }
  if (drawn === 0) return { notBuilt: bothWords("nothing") };
  return {
    page: page.finish({
      name,
      mark: { kind: "charts", year: ledger.year },
      orientation: "landscape",
      freezeRows: headRows,
      titleRows: { first: 0, last: headRows - 1 },
      tabColor: "1F4E79",
      breaks,
    }),
    figures,
  };
}

/** The table's four, a gap, those that the chart stands over, and a margin that keeps its frame inside the page. */
function columnsIn(language: Language): readonly { readonly width: number }[] {
  const [name, chart] = language === "en" ? [38, 10] : [26, 12];
  return [name, 15, 15, 15, 3, ...new Array<number>(6).fill(chart), 1].map((width) => ({ width }));
}

const chartColumns = { first: 5, last: 10 };
const headRows = 2;
/** Heading and header of a part. */
const rowsBeforeLines = 2;
const lineHeight = 19;
/** Rows from the header on, so that a chart fills a page of A4 across. */
const leastRows = 22;

/** Dark and light, so that they differ in grey print too. */
const colors = ["1F4E79", "9DC3E6"] as const;

function putPart(page: ListPage, part: Part, unit: string): Figure[] {
  page.line(part.heading, "section", 20);
  if (part.chart === null) {
    for (const note of part.notes) page.line(note, "note");
    return [];
  }
  const top = page.add(
    part.head.map((value): PageCell => ({ value, role: "head" })),
    lineHeight,
  );
  const figures: Figure[] = [];
  for (const cells of part.lines) {
    const row = page.add(framed(cells), lineHeight);
    cells.forEach((cell, column) => {
      if (cell?.figure !== undefined) figures.push({ ...cell.figure, row, column });
    });
  }
  for (const note of part.notes) page.merged([{ value: note, role: "note" }], [3]);
  while (page.height < top + leastRows) page.gap(lineHeight);
  page.chart(pageChart(part, part.chart, top, page.height - 1, unit));
  return figures;
}

/** Empty cells of a table have its frame. */
function framed(cells: Part["lines"][number]): Line {
  return cells.map((cell) => {
    if (cell === null) return { value: null, role: "moneyItem" };
    const { value, formula, role } = cell;
    return formula === undefined ? { value, role } : { value, formula, role };
  });
}

function pageChart(part: Part, drawn: PartChart, top: number, bottom: number, unit: string): PageChart {
  const { kind, stacked, title, lines, series } = drawn;
  const column = (index: number) => ({ top: top + 1, bottom: top + lines, left: index, right: index });
  const isNegative = (value: unknown) => typeof value === "number" && value < 0;
  return {
    kind,
    stacked,
    title,
    categories: column(0),
    series: series.map(({ name, column: of, dashed }, index) => ({
      name,
      values: column(of),
      color: colors[index] ?? colors[0],
      ...(dashed === undefined ? {} : { dashed }),
    })),
    place: { top, bottom, left: chartColumns.first, right: chartColumns.last },
    format: "#,##0",
    unit,
    fromZero: !part.lines.slice(0, lines).some((line) => series.some((one) => isNegative(line[one.column]?.value))),
  };
}
