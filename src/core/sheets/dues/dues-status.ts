import type { DuesLedger } from "../../ledger/ledger.js";
import type { Fen } from "../../values/fen.js";
import { amountCells } from "../audit/amount-cells.js";
import { head } from "../audit/cells.js";
import { addHead } from "../audit/page-head.js";
import type { BuiltSheet, Figure, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { areasOf, type Area } from "./areas.js";
import { sentences, words } from "./labels.js";
import { wholeMonth } from "./month-words.js";
import { noRegister } from "./no-register.js";
import { down, statusColumns, type StatusColumns } from "./status-columns.js";
import { addRefundLine } from "./refund-line.js";
import { addSumRow, areaSum, sumKind, totalSum } from "./sum-row.js";
import { statusRow, type StatusInput } from "./status-row.js";

/** The 会费缴纳情况表: every member's months with what was paid and how they stand, sums by department and in all. */
export function duesStatus({ books, language, today, ...input }: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { reading, ledger } = books;
  const { dues } = ledger;
  const register = reading.tabs.dues;
  if (register === undefined || dues.members.length === 0) return noRegister;
  const at = statusColumns(dues);
  const status: StatusInput = { dues, register, year: reading.year, amounts: amountCells(books), at, language };
  const sheet = new ListPage(at.widths);
  addHead(sheet, words.statusTitle, { books, language, today, ...input }, [6, at.months + 10]);
  sheet.line(
    `${sentences.settled[language](wholeMonth(dues.until, language))}${space(language)}${sentences.basis[language]}`,
    "note",
  );
  sheet.line(sentences.legend[language], "note");
  const headRow = sheet.add(
    at.heads.map((one) => head(one, language)),
    30,
  );
  const figures: Figure[] = [];
  const first = sheet.height;
  for (const area of areasOf(dues.members, language)) addArea(sheet, area, status, figures);
  addTotal(sheet, first, dues, status, figures);
  addRefundLine(sheet, dues.members, language);
  const page = sheet.finish({
    name,
    mark: { kind: "dues-status", year: reading.year },
    orientation: "landscape",
    freezeRows: headRow + 1,
    freezeColumns: 2,
    titleRows: { first: headRow, last: headRow },
    tabColor: "BF8F00",
  });
  return { page, figures };
}

/** Between two sentences: nothing in Chinese. */
function space(language: SheetInput["language"]): string {
  return language === "en" ? " " : "";
}

const flows = ["due", "paid", "arrears", "overpaid"] as const;
type Flow = (typeof flows)[number];

/** The sums of a department with its members folding under them. */
function addArea(sheet: ListPage, area: Area, input: StatusInput, figures: Figure[]): void {
  const { at, language } = input;
  const { members } = area;
  const [first, last] = [sheet.height + 1, sheet.height + members.length];
  const sums = sumsOf(members);
  const title = sentences.people[language](area.name, members.length);
  const cells = sumCells(countsOf(members), at, {
    count: (column) => `COUNT(${down(column, first, last)})`,
    sum: (column, flow) => areaSum(column, first, last, sums[flow]),
  });
  const row = addSumRow(sheet, { title, from: at.months, cells, kind: { column: at.kind, value: sumKind } });
  sheet.group(row);
  for (const flow of flows)
    figures.push({ row, column: at[flow], label: label(title, flow, input), expected: sums[flow], live: true });
  for (const member of members) {
    const line = statusRow(member, sheet.height, input);
    const own = sheet.add(line);
    const expected = sumsOf([member]);
    for (const flow of flows) {
      const live = line[at[flow]]?.formula !== undefined;
      figures.push({
        row: own,
        column: at[flow],
        label: label(member.name, flow, input),
        expected: expected[flow],
        live,
      });
    }
  }
  sheet.fold(first, last);
}

/** The sums over all departments' sums, which the hidden column tells from the rest. */
function addTotal(sheet: ListPage, first: number, dues: DuesLedger, input: StatusInput, figures: Figure[]): void {
  const { at, language } = input;
  const last = sheet.height - 1;
  const sums = { ...sumsOf(dues.members), due: dues.expected, paid: dues.paid };
  const title = sentences.people[language](words.total[language], dues.members.length);
  const cells = sumCells(countsOf(dues.members), at, {
    count: (column) => `SUMIF(${down(at.kind, first, last)},"${sumKind}",${down(column, first, last)})`,
    sum: (column, flow) => totalSum(column, at.kind, first, last, sums[flow]),
  });
  const row = addSumRow(sheet, { title, from: at.months, cells, kind: { column: at.kind, value: null } });
  for (const flow of flows) {
    const place = {
      row,
      column: at[flow],
      key: `dues/total/${flow}`,
      label: label(words.total[language], flow, input),
    };
    figures.push({ ...place, expected: sums[flow], live: true });
  }
}

type Sums = Readonly<Record<Flow, Fen>>;

function sumsOf(members: DuesLedger["members"]): Sums {
  const sums = { due: 0, paid: 0, arrears: 0, overpaid: 0 };
  for (const { expected, paid, arrears, overpaid } of members) {
    sums.due += expected;
    sums.paid += paid;
    sums.arrears += arrears;
    sums.overpaid += overpaid;
  }
  return sums;
}

/** How many people have something paid for each month, January first. */
function countsOf(members: DuesLedger["members"]): number[] {
  const counts = new Array<number>(12).fill(0);
  for (const { paidIn } of members) {
    for (let month = 0; month < 12; month += 1)
      if ((paidIn[month] ?? 0) !== 0) counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}

/** The cells of a row of sums: how many people paid each month, and the four amounts. */
function sumCells(
  counts: readonly number[],
  at: StatusColumns,
  say: { readonly count: (column: number) => string; readonly sum: (column: number, flow: Flow) => PageCell },
): ReadonlyMap<number, PageCell> {
  const cells = new Map<number, PageCell>();
  counts.forEach((value, month) => {
    const column = at.months + month;
    cells.set(column, { value, formula: say.count(column), role: "listCountTotal" });
  });
  for (const flow of flows) cells.set(at[flow], say.sum(at[flow], flow));
  return cells;
}

function label(name: string, flow: Flow, { language }: StatusInput): string {
  return `${name} ${words[flow][language]}`;
}
