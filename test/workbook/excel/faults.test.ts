import assert from "node:assert/strict";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import type { WorkbookChange } from "../../../src/workbook/port.js";
import type { EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import { page } from "../contract.js";
import { addSheet, visibleState } from "./books.js";
import { openInExcel } from "./shared-excel.js";

/** Replaces one generated sheet, adds another and writes a setting. */
const change: WorkbookChange = {
  pages: [
    {
      replaces: "旧报告",
      page: page({
        name: "经费收支决算表",
        rows: [
          [{ value: "2026年度决算", role: "title" }, null],
          [
            { value: "会费收入", role: "item" },
            { value: 30, formula: "SUM(会费!B2:B3)", role: "moneyItem" },
          ],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        heights: new Map([[0, 30]]),
        freeze: { rows: 1, columns: 0 },
      }),
    },
    {
      replaces: null,
      page: page({
        name: "活动日历",
        rows: [[{ value: "一月", role: "monthHead" }]],
        mark: { kind: "activity-calendar", year: 2026 },
        links: [{ row: 0, column: 0, sheet: "会费", target: { row: 1, column: 0 } }],
        validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, list: ["一月", "二月"] }],
        print: {
          orientation: "landscape",
          area: { top: 0, left: 0, bottom: 0, right: 0 },
          titleRows: { first: 0, last: 0 },
          onePage: true,
          breaks: [],
        },
      }),
    },
  ],
  cells: [{ sheet: "设置", row: 1, column: 1, value: "=2026" }],
};

async function openBook(): Promise<EmulatedExcel> {
  const book = new Book();
  addSheet(book, "会费", [
    ["姓名", "金额"],
    ["张三", 10],
    ["李四", 20],
    ["汇总", "=旧报告!B2"],
  ]);
  const old = addSheet(book, "旧报告", [
    ["2025年度决算", null],
    ["会费收入", "=SUM(会费!B2:B3)"],
    ["说明", "'=原来的话"],
  ]);
  old.names.push({ name: "UnionBooks.Kind", formula: '="fund-report:2025"', comment: "", visible: false });
  old.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  old.columnWidths.set(0, 100);
  addSheet(book, "设置", [
    ["项目", "值"],
    ["年度", "'2025"],
  ]);
  addSheet(book, "隐藏表", [["x"]]).visibility = "Hidden";
  return openInExcel(book);
}

async function countActions(): Promise<number> {
  const excel = await openBook();
  const before = excel.counters.actions;
  await openExcel().write(change);
  return excel.counters.actions - before;
}

describe("writing to Excel when an action fails", () => {
  it("leaves the workbook as before, or completes, at whichever action it fails", async () => {
    const actions = await countActions();
    assert.ok(actions > 80, String(actions));
    const finished: number[] = [];
    for (let k = 1; k <= actions; k++) {
      const excel = await openBook();
      const before = visibleState(excel.book);
      excel.failAt(k);
      try {
        await openExcel().write(change);
        finished.push(k);
      } catch (error) {
        assert.ok(error instanceof WorkbookError && error.code === "excel-failed", `action ${k}: ${String(error)}`);
        assert.deepEqual(visibleState(excel.book), before, `action ${k}`);
        continue;
      }
      assert.deepEqual(sheetNames(excel), ["会费", "旧报告", "设置", "隐藏表", "活动日历"], `action ${k}`);
      assert.deepEqual(excel.book.names, [], `action ${k}`);
      assert.equal(excel.book.sheet("旧报告").cell(0, 0).value, "2026年度决算");
    }
    // From the deciding action on, which is followed by tidying and print settings, a failure no longer takes anything back.
    assert.ok(finished.length > 0 && finished.length < 40, finished.join());
    assert.deepEqual(
      finished,
      Array.from({ length: finished.length }, (_, index) => actions - finished.length + 1 + index),
    );
  });

  it("is put right by the next read when Excel stopped answering in the middle", async () => {
    const actions = await countActions();
    for (let k = 1; k <= actions; k++) {
      const excel = await openBook();
      const sheetsBefore = sheetsOnly(excel);
      excel.dropAt(k);
      await openExcel()
        .write(change)
        .catch((error: unknown) => {
          assert.ok(error instanceof WorkbookError);
        });
      excel.reconnect();
      const snapshot = await openExcel().read();
      const names = snapshot.sheets.map((sheet) => sheet.name);
      assert.deepEqual(names, sheetNames(excel), `action ${k}`);
      assert.ok(excel.book.names.length === 0, `action ${k}`);
      if (names.length === 5) assert.equal(excel.book.sheet("旧报告").cell(0, 0).value, "2026年度决算");
      else assert.deepEqual(sheetsOnly(excel), sheetsBefore, `action ${k}`);
    }
  });

  it("reads a workbook in mid-write that cannot be changed without the hidden copies", async () => {
    const excel = await openBook();
    excel.dropAt(60);
    await assert.rejects(openExcel().write(change));
    excel.reconnect();
    excel.book.readOnly = true;
    const names = (await openExcel().read()).sheets.map((sheet) => sheet.name);
    assert.deepEqual(names, ["会费", "旧报告", "设置", "隐藏表", "活动日历"]);
    assert.equal(excel.book.sheets.length, 6);
  });
});

function sheetNames(excel: EmulatedExcel): string[] {
  return excel.book.sheets.map((sheet) => sheet.name);
}

/** The sheets but for the settings cell, which is written straight. */
function sheetsOnly(excel: EmulatedExcel): unknown[] {
  const state = visibleState(excel.book) as { sheets: { name: string }[] };
  return state.sheets.filter((sheet) => sheet.name !== "设置");
}
