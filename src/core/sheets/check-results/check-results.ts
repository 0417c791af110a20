import { a1, type Area } from "../../values/address.js";
import { isoDay, type Day } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import type { PageCell, PageTable, SheetPage } from "../page.js";
import { styles } from "../style.js";
import { linesOf } from "../text-width.js";
import { sentences, word, type Checked, type ListCounts } from "./labels.js";
import {
  columnsOf,
  firstListRow,
  jump,
  listRows,
  historyRows,
  ruleRows,
  notRunRows,
  type Column,
  type Line,
} from "./lines.js";
import type { EarlierLine, TreatedFinding } from "./listed.js";

export interface CheckResultsInput {
  readonly findings: readonly TreatedFinding[];
  readonly resolved: readonly EarlierLine[];
  /** Rules that were not run: their titles and the reason, in words. */
  readonly notRun: readonly { readonly title: string; readonly reason: string }[];
  readonly checked: Omit<Checked, "notRun">;
  readonly unitName: string | number | boolean | null;
  readonly year: number;
  readonly today: Day;
  readonly language: Language;
  /** Name of the sheet. */
  readonly name: string;
}

/**
 * The 校验结果 sheet: every finding in a filterable table with a link to its cell and columns for what people decide, then what
 * was resolved, the counts by kind with reason and source, and what could not be checked. Plain cells and formulas only.
 */
export function checkResults(input: CheckResultsInput): SheetPage {
  const { findings, resolved, notRun, language, today, year } = input;
  const columns = columnsOf(language);
  const sheet = new Lines(columns);
  const last = columns.length - 2;
  sheet.merged([{ value: word("title", language), role: "title" }], [last], 32);
  const unit = typeof input.unitName === "string" ? input.unitName : "";
  sheet.merged(
    [
      { value: `${word("unit", language)}${unit}`, role: "subtitle" },
      { value: `${word("year", language)}${year}`, role: "subtitle" },
      { value: `${word("date", language)}${isoDay(today)}`, role: "subtitle" },
    ],
    [5, 7, last],
    18,
  );
  const checked: Checked = { ...input.checked, notRun: notRun.length };
  const said = findings.length === 0 ? word("none", language) : sentences.counts[language](countsOf(findings));
  sheet.merged([{ value: `${said}${sentences.checked[language](checked)}`, role: "tally" }], [last], 20);
  sheet.merged([{ value: word("keep", language), role: "note" }], [last], language === "en" ? 28 : 16);

  const head = sheet.height;
  const tables: PageTable[] = [];
  const table = (name: string, lines: readonly Line[]): void => {
    const top = sheet.height;
    for (const line of lines) sheet.add(line);
    if (lines.length < 2) return;
    const area: Area = { top, left: 0, bottom: sheet.height - 1, right: columns.length - 1 };
    tables.push({ name, area });
  };
  const tableNames = tableNamesOf[language];
  table(tableNames.open, listRows(findings, columns, explanationOf(input), language));
  if (resolved.length > 0) {
    sheet.section(word("history", language), last);
    table(tableNames.resolved, historyRows(resolved, columns, language));
  }
  if (findings.length > 0) {
    sheet.section(word("byRule", language), last);
    for (const row of ruleRows(findings, language)) sheet.merged(row, [0, 1, 2, 3, 4, 7, last], 0);
  }
  if (notRun.length > 0) {
    sheet.section(word("notRun", language), last);
    for (const row of notRunRows(notRun, language)) sheet.merged(row, [2, last], 0);
  }

  return {
    name: input.name,
    mark: { kind: "check-results", year },
    rows: sheet.rows,
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden === true ? { hidden } : {}) })),
    heights: sheet.heights,
    merges: sheet.merges,
    freeze: { rows: head + 1, columns: 0 },
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: sheet.height - 1, right: last },
      titleRows: { first: head, last: head },
      onePage: false,
      breaks: [],
    },
    tables,
    validations: [],
    tabColor: "C00000",
    links: [],
  };
}

const tableNamesOf = {
  "zh-CN": { open: "校验结果表", resolved: "校验已解决表" },
  en: { open: "CheckResultsTable", resolved: "CheckResolvedTable" },
} as const;

/** The kind of a finding, as a link to the line below the list that says why it matters. */
function explanationOf({ findings, resolved, name }: CheckResultsInput): (finding: TreatedFinding) => PageCell {
  const kinds = new Map([...new Set(findings.map(({ code }) => code))].map((code, index) => [code, index]));
  const history = resolved.length === 0 ? 0 : resolved.length + headingRows;
  const first = firstListRow + findings.length + history + headingRows;
  return ({ code, title }) => jump(name, a1(first + (kinds.get(code) ?? 0), 0), title, "listLinkText");
}

/** A gap, a heading and a header above each further part. */
const headingRows = 3;

function countsOf(findings: readonly TreatedFinding[]): ListCounts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const { accepted, severity } of findings) counts[accepted ? "accepted" : severity] += 1;
  return counts;
}

/** The sheet's rows as they are put one below the other. */
class Lines {
  readonly rows: (PageCell | null)[][] = [];
  readonly merges: Area[] = [];
  readonly heights = new Map<number, number>();

  constructor(private readonly columns: readonly Column[]) {}

  get height(): number {
    return this.rows.length;
  }

  /** A row of the list, as high as its texts need. */
  add(cells: Line): void {
    const row = this.rows.length;
    this.rows.push([...cells]);
    this.heights.set(row, this.needed(cells.map((cell, column) => ({ cell, width: this.width(column, column) }))));
  }

  /** Cells that reach up to the columns given (0-based, included); `height` 0 for what the texts need, in points. */
  merged(cells: readonly PageCell[], ends: readonly number[], height: number): void {
    const row = this.rows.length;
    const line = new Array<PageCell | null>(this.columns.length).fill(null);
    let left = 0;
    const widths = cells.map((cell, index) => {
      const right = ends[index] ?? left;
      for (let column = left; column <= right; column += 1)
        line[column] = column === left ? cell : { value: null, role: cell.role };
      if (right > left) this.merges.push({ top: row, left, bottom: row, right });
      const width = this.width(left, right);
      left = right + 1;
      return { cell, width };
    });
    this.rows.push(line);
    this.heights.set(row, height === 0 ? this.needed(widths) : height);
  }

  /** A gap and a heading over the whole width. */
  section(title: string, last: number): void {
    this.rows.push(new Array<PageCell | null>(this.columns.length).fill(null));
    this.merged([{ value: title, role: "section" }], [last], 20);
  }

  private width(left: number, right: number): number {
    let width = 0;
    for (let column = left; column <= right; column += 1) width += this.columns[column]?.width ?? 0;
    return width;
  }

  private needed(cells: readonly { readonly cell: PageCell | null; readonly width: number }[]): number {
    let most = 18;
    for (const { cell, width } of cells) {
      if (typeof cell?.value !== "string") continue;
      const { wrap, font } = styles[cell.role];
      if (wrap === true) most = Math.max(most, linesOf(cell.value, (width * 10.5) / font.size) * font.size * 1.4 + 4);
    }
    return Math.min(most, 400);
  }
}
