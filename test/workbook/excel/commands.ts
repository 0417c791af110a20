import { checkWorkbook } from "../../../src/app/check-workbook.js";
import { chooseSheet } from "../../../src/app/choose-sheet.js";
import { createTabs } from "../../../src/app/create-tabs.js";
import { clearMarks, listFindings } from "../../../src/app/list-findings.js";
import { makeSheets } from "../../../src/app/make-sheets.js";
import { enter } from "../../../src/workbench/host/book/entry.js";
import type { Book } from "../../../src/workbench/host/book/book.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import type { Workbook } from "../../../src/workbook/port.js";
import { cloneBook } from "./book-state.js";
import { livedInBook } from "./lived-in-book.js";
import { openInExcel } from "./shared-excel.js";

/** Something that the pane or the ribbon does to a workbook, as they do it. */
export interface Command {
  readonly name: string;
  /** The workbook that it finds. */
  book(): Promise<Book>;
  run(workbook: Workbook): Promise<unknown>;
}

const options = { language: "zh-CN", today: 46100, year: null } as const;

/** Every command of the faces; those that make a sheet, on a book without it and over the one of before. */
export const commands: readonly Command[] = [
  { name: "Check", book: fresh, run: (workbook) => checkWorkbook(workbook, options) },
  { name: "Fund report", book: fresh, run: report },
  { name: "Fund report over the old one", book: () => regenerated(report), run: report },
  { name: "Calendar", book: fresh, run: calendar },
  { name: "Calendar over the old one", book: () => regenerated(calendar), run: calendar },
  { name: "List of findings, cells marked", book: fresh, run: list },
  { name: "List of findings over the old one", book: () => regenerated(list), run: list },
  { name: "taking the marks off", book: () => regenerated(list), run: clearMarks },
  { name: "Create tabs", book: fresh, run: (workbook) => createTabs(workbook, options) },
  { name: "keeping which sheet is a tab", book: fresh, run: choose },
  { name: "keeping it where there are no settings", book: withoutSettings, run: choose },
  { name: "showing a finding's cell", book: fresh, run: (workbook) => workbook.show("支出", 1, 4) },
];

/** A sheet is made and shown. */
async function report(workbook: Workbook): Promise<void> {
  const { made } = await makeSheets(workbook, { ...options, kinds: ["fund-report"] });
  await workbook.show(made[0]!.name, 0, 0);
}

async function calendar(workbook: Workbook): Promise<void> {
  const { made } = await makeSheets(workbook, { ...options, kinds: ["activity-calendar"] });
  await workbook.show(made[0]!.name, 0, 0);
}

async function list(workbook: Workbook): Promise<void> {
  const { sheet } = await listFindings(workbook, { ...options, marks: true });
  await workbook.show(sheet, 0, 0);
}

function choose(workbook: Workbook): Promise<void> {
  return chooseSheet(workbook, "disbursements", "支出（旧）", options);
}

function fresh(): Promise<Book> {
  return Promise.resolve(livedInBook());
}

function withoutSettings(): Promise<Book> {
  const book = livedInBook();
  book.deleteSheet(book.sheet("设置"));
  return Promise.resolve(book);
}

const remembered = new Map<typeof report, Book>();

/** Made once; then the user wrote 说明 into the report, changed rows of the books and put a formula upon the sheet. */
async function regenerated(make: typeof report): Promise<Book> {
  let book = remembered.get(make);
  if (book === undefined) {
    const excel = await openInExcel(livedInBook());
    await make(openExcel());
    ({ book } = excel);
    excel.userEdit(({ sheets }) => {
      const made = sheets.at(-1)!;
      const type = (sheet: BookSheet, row: number, column: number, value: unknown) => {
        sheet.put(row, column, enter(sheet.cell(row, column), value));
      };
      if (make === report) type(made, noteRow(made), 5, "含三八节、球赛");
      const cellsChanged = { 支出: [2, 4, 450], 活动: [1, 1, "三八节座谈会"] } as const;
      for (const [tab, [row, column, value]] of Object.entries(cellsChanged))
        type(
          sheets.find(({ name }) => name === tab)!,
          row,
          column,
          value,
        );
      type(
        sheets.find(({ name }) => name === "我的汇总")!,
        2,
        0,
        `='${made.name}'!A1`,
      );
    });
    remembered.set(make, book);
  }
  return cloneBook(book);
}

/** The row of an account in the report. */
function noteRow(sheet: BookSheet): number {
  for (const [row, cells] of sheet.rows) {
    for (const { value } of cells.values()) if (typeof value === "string" && value.trim() === "文体活动") return row;
  }
  throw new Error("the report has no such line");
}
