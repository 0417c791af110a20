import assert from "node:assert/strict";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import type { WorkbookChange } from "../../../src/workbook/port.js";
import type { BookChart } from "../../../src/workbench/host/book/chart.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import type { EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { chartedPage, lines } from "../charted-page.js";
import { adding } from "../contract.js";
import { cloneBook } from "./book-state.js";
import { addSheet } from "./books.js";
import { openInExcel } from "./shared-excel.js";

const level = "1.10";
const change: WorkbookChange = { pages: [{ page: chartedPage({ charts: [lines] }), replaces: "图表" }], cells: [] };
const oldCharts = ["UnionBooks.Chart1 收入 <与> 支出", "UnionBooks.Chart2 进度", "我的图 "];
const newCharts = ["我的图 ", "UnionBooks.Chart3 进度"];

describe("replacing a sheet with charts when Excel fails", function () {
  this.timeout(120_000);
  let made: Book;
  let actions: number;

  before(async () => {
    const excel = await openInExcel(new Book(), level);
    addSheet(excel.book, "会费", [["金额"], [1]]);
    await openExcel().write(adding(chartedPage({ name: "图表" })));
    const sheet = excel.book.sheet("图表");
    sheet.charts.push({ ...structuredClone(sheet.charts[0]!), id: "{mine}", name: "我的图", title: "" });
    made = excel.book;
    const other = await openMade();
    const start = other.counters.actions;
    await openExcel().write(change);
    assert.deepEqual(charts(other), newCharts);
    assert.deepEqual(namesOf(other), ["UnionBooks.Kind", "UnionBooks.Outline"]);
    actions = other.counters.actions - start;
  });

  it("leaves the charts as before, or has exchanged ours, at whichever action is refused", async () => {
    for (let k = 1; k <= actions; k += 1) {
      const excel = await openMade();
      excel.failAt(k);
      const error = await failureOf(openExcel().write(change));
      assert.deepEqual(charts(excel), error === null ? newCharts : oldCharts, `action ${k}`);
    }
  });

  it("is put right by the next read wherever the connection broke", async () => {
    for (let k = 1; k <= actions; k += 1) {
      const excel = await openMade();
      excel.dropAt(k);
      await failureOf(openExcel().write(change));
      excel.reconnect();
      await openExcel().read();
      const isDone = excel.book.sheet("图表").charts.some(({ name }) => name === "UnionBooks.Chart3");
      assert.deepEqual(charts(excel), isDone ? newCharts : oldCharts, `action ${k}`);
      assert.ok(!namesOf(excel).includes("UnionBooks.Charts"), `action ${k}`);
    }
  });

  async function openMade(): Promise<EmulatedExcel> {
    return openInExcel(cloneBook(made), level);
  }
});

async function failureOf(written: Promise<unknown>): Promise<unknown> {
  try {
    await written;
    return null;
  } catch (error) {
    assert.ok(error instanceof WorkbookError);
    return error;
  }
}

function charts({ book }: EmulatedExcel): string[] {
  return book.sheet("图表").charts.map(({ name, title }: BookChart) => `${name} ${title}`);
}

function namesOf({ book }: EmulatedExcel): string[] {
  return book.sheet("图表").names.map(({ name }) => name);
}
