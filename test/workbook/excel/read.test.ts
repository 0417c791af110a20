import assert from "node:assert/strict";
import type { SheetSnapshot } from "../../../src/core/reading/snapshot.js";
import { openExcel } from "../../../src/workbook/excel/open-excel.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import { startEmulatedExcel, type EmulatedExcel } from "../../workbench/host/start-emulated-excel.js";
import { addSheet } from "./books.js";
import { openInExcel } from "./shared-excel.js";

describe("reading the open workbook", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await openInExcel();
  });

  it("gives rows from row 1 and column A, wherever the used range begins", async () => {
    const sheet = excel.book.addSheet("会费");
    sheet.put(2, 1, { value: "姓名", format: {} });
    sheet.put(4, 2, { value: 26.5, format: {} });
    const [read] = (await openExcel().read()).sheets;
    assert.deepEqual(read?.values, [undefined, undefined, [null, "姓名", null], undefined, [null, null, 26.5]]);
  });

  it("tells errors from texts that begin with #", async () => {
    addSheet(excel.book, "表", [["#REF!", "#N/A", "'#3楼", "'#DIV"]]);
    const [read] = (await openExcel().read()).sheets;
    assert.deepEqual(read?.values, [[{ error: "#REF!" }, { error: "#N/A" }, "#3楼", "#DIV"]]);
  });

  it("keeps empty sheets, hidden and very hidden ones among the others", async () => {
    addSheet(excel.book, "甲", [[1]]);
    excel.book.addSheet("空");
    addSheet(excel.book, "藏", [[2]]).visibility = "VeryHidden";
    const { sheets } = await openExcel().read();
    assert.deepEqual(
      sheets.map(({ name, visible, values }) => [name, visible, values]),
      [
        ["甲", true, [[1]]],
        ["空", true, []],
        ["藏", false, [[2]]],
      ],
    );
  });

  it("finds hidden rows and columns, partly and wholly hidden", async () => {
    const some = addSheet(
      excel.book,
      "筛选",
      Array.from({ length: 6 }, (_, row) => [row, row, row]),
    );
    for (const row of [1, 2, 4]) some.hiddenRows.add(row);
    some.hiddenColumns.add(1);
    const all = addSheet(excel.book, "全藏", [[1], [2]]);
    for (const row of [0, 1]) all.hiddenRows.add(row);
    const [first, second] = (await openExcel().read()).sheets;
    assert.deepEqual([first?.hiddenRows, first?.hiddenColumns], [[1, 2, 4], [1]]);
    assert.deepEqual([second?.hiddenRows, second?.hiddenColumns], [[0, 1], []]);
    assert.equal(first?.values.length, 6);
  });

  it("turns days of the 1904 system into days of the 1900 system, and no other numbers", async () => {
    excel.book.date1904 = true;
    const sheet = excel.book.addSheet("表");
    // 2026-01-01 is 46023 in the 1900 system and 44561 in the 1904 system.
    sheet.put(0, 0, { value: 44561, format: { numberFormat: 'yyyy"年"m"月"d"日"' } });
    sheet.put(0, 1, { value: 44561, format: { numberFormat: '#,##0.00"days"' } });
    sheet.put(0, 2, { value: 44561, format: {} });
    const snapshot = await openExcel().read();
    assert.equal(snapshot.date1904, true);
    assert.deepEqual(snapshot.sheets[0]?.values, [[46023, 44561, 44561]]);
  });

  it("knows a generated sheet by its hidden name, whatever the sheet is called", async () => {
    const sheet = addSheet(excel.book, "改了名的报告", [["x"]]);
    sheet.names.push({ name: "UnionBooks.Kind", formula: '="fund-report:2026"', comment: "", visible: false });
    addSheet(excel.book, "经费收支决算表", [["用户自己的"]]);
    const { sheets } = await openExcel().read();
    assert.deepEqual(
      sheets.map(({ mark }) => mark),
      [{ kind: "fund-report", year: 2026 }, null],
    );
  });

  it("knows tables of sheets whose names need quotes", async () => {
    const sheet = addSheet(excel.book, "It's 2026 (1)", [
      ["姓名", "金额"],
      ["张三", 1],
      ["合计", 1],
    ]);
    const area = { top: 0, left: 0, bottom: 2, right: 1 };
    const looks = { showBandedRows: true, showFilterButton: true, style: "" };
    sheet.tables.push({ id: "t", name: "Dues", area, showHeaders: true, showTotals: true, ...looks });
    const [read] = (await openExcel().read()).sheets;
    assert.deepEqual(read?.tables, [{ name: "Dues", area, hasHeader: true, hasTotals: true }]);
  });

  it("asks in a number of syncs that grows with bytes only, none of them above 5 MB", async () => {
    const small = await syncsFor(10);
    const large = await syncsFor(48_000);
    assert.equal(small, 5);
    // 48,000 rows of 8 cells at 32 bytes are 12.3 MB: three blocks of 4 MB more.
    assert.equal(large, 8);
    assert.ok(excel.counters.largestResponse < 5 * 1024 * 1024);
  });

  it("asks again for less when an answer is larger than Excel sends", async () => {
    const long = "会".repeat(400);
    addSheet(
      excel.book,
      "长文",
      Array.from({ length: 6000 }, (_, row) => [row, long]),
    );
    const [read] = (await openExcel().read()).sheets;
    assert.equal(read?.values.length, 6000);
    assert.deepEqual(
      read.values.map((row) => row?.[0]),
      Array.from({ length: 6000 }, (_, row) => row),
    );
  });

  it("refuses a sheet whose used range is beyond what Excel answers with", async () => {
    const sheet = addSheet(excel.book, "大", [["x"]]);
    sheet.put(1_000_000, 9, { value: 1, format: {} });
    await assert.rejects(openExcel().read(), isError("too-large", { sheet: "大", cells: 10_000_010 }));
  });

  it("waits until a cell that is being edited has been left", async () => {
    addSheet(excel.book, "表", [[1]]);
    excel.editing = true;
    setTimeout(() => (excel.editing = false), 60);
    assert.equal((await openExcel().read()).sheets.length, 1);
  });

  it("says that Excel is busy when it refuses because a cell is being edited", async () => {
    addSheet(excel.book, "表", [[1]]);
    excel.failAt(1, "InvalidOperationInCellEditMode");
    await assert.rejects(openExcel().read(), isError("busy", { code: "InvalidOperationInCellEditMode" }));
  });

  it("finds formulas in areas apart, in very many of them, and where Excel cannot say where they are", async () => {
    for (const rows of [10, 1000]) {
      excel.open(new Book());
      const sheet = excel.book.addSheet("会费");
      for (let row = 0; row < rows; row++) {
        sheet.put(row, 1, { value: "=A1", format: {} });
        sheet.put(row, 2, { value: 2, ...(row % 2 === 0 ? { formula: `=D${row + 1}*2` } : {}), format: {} });
      }
      const start = excel.counters.actions;
      const whole = formulasOf((await openExcel().read()).sheets[0]);
      assert.deepEqual([whole.length, whole[1]], [rows / 2, "R3C3 =RC[1]*2"]);
      const actions = excel.counters.actions - start;
      let survived = 0;
      for (let k = 1; k <= actions; k++) {
        excel.failAt(k);
        const read = await openExcel()
          .read()
          .catch((error: unknown) => {
            assert.ok(error instanceof WorkbookError);
          });
        if (read === undefined) continue;
        survived += 1;
        assert.deepEqual(formulasOf(read.sheets[0]), whole, `action ${k}`);
      }
      assert.ok(survived > 0);
    }
  });

  it("gives rows of one sheet as the snapshot has them, and empty ones past its end", async () => {
    const sheet = addSheet(excel.book, "会费", [[], ["姓名", null, 5], [], ["'007", true, "#N/A"]]);
    sheet.put(3, 3, { value: 1, formula: "=C2-4", format: {} });
    const { sheets } = await openExcel().read();
    const rows = await openExcel().readRows("会费", 0, 5);
    assert.deepEqual(rows, [[], ["姓名", null, 5, null], [], ["007", true, { error: "#N/A" }, 1], [], []]);
    assert.deepEqual(rows[3], sheets[0]?.values[3]);
    assert.deepEqual(await openExcel().readRows("会费", 3, 3), [rows[3]]);
    assert.deepEqual(await openExcel().readRows("会费", 8, 9), [[], []]);
    await assert.rejects(openExcel().readRows("没有", 0, 0), isError("sheet-missing", { sheet: "没有" }));
  });

  it("says that Excel is too old below its floor", async () => {
    const old = await startEmulatedExcel({ level: "1.7" });
    old.install();
    await assert.rejects(openExcel().read(), isError("excel-too-old", {}));
  });

  async function syncsFor(rows: number): Promise<number> {
    excel.open(new Book());
    const cells = (row: number) => [`${row}`, "张三", "2026-01", 45000 + row, 12.5, "银行转账", "", row];
    const sheet = excel.book.addSheet("会费");
    for (let row = 0; row < rows; row++) {
      cells(row).forEach((value, column) => {
        sheet.put(row, column, { value, format: {} });
      });
    }
    const before = excel.counters.syncs;
    const [read] = (await openExcel().read()).sheets;
    assert.equal(read?.values.length, rows);
    return excel.counters.syncs - before;
  }
});

function formulasOf(sheet: SheetSnapshot | undefined): string[] {
  return [...(sheet?.formulas ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, formula]) => `R${row + 1}C${column + 1} ${formula}`),
  );
}

function isError(code: WorkbookError["code"], args: WorkbookError["args"]): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof WorkbookError, String(error));
    assert.deepEqual([error.code, error.args], [code, args]);
    return true;
  };
}
