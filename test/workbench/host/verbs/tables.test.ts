import assert from "node:assert/strict";
import { inSheet, openSheet, refused, valuesOf } from "../in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "../start-emulated-excel.js";

const people = [
  ["姓名", "金额"],
  ["李四", 30],
  ["张三", 12],
  ["", ""],
  ["合计", "=SUM(B2:B3)"],
];

describe("tables", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.14" });
  });

  async function withTable<T>(
    work: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>,
  ): Promise<{ readonly result: T; readonly book: ReturnType<typeof openSheet> }> {
    const book = openSheet(excel, people);
    const result = await inSheet(excel, (sheet, context) => work(sheet.tables.add("A1:B3", true), context));
    return { result, book };
  }

  it("tell their parts, rows and columns", async () => {
    const { result } = await withTable(async (table, context) => {
      table.columns.load("items/name, items/id, items/index");
      table.rows.load("items/values, count");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      const amount = table.columns.getItem("金额").getDataBodyRange().load("values");
      const none = table.columns.getItemOrNullObject("没有").load("name");
      await context.sync();
      return {
        columns: table.columns.items.map(({ name, index }) => [name, index]),
        rows: table.rows.items.map(({ values }) => values[0]),
        count: table.rows.count,
        parts: parts.map(({ address }) => address),
        amount: amount.values,
        none: none.isNullObject,
      };
    });
    assert.deepEqual(result, {
      columns: [
        ["姓名", 0],
        ["金额", 1],
      ],
      rows: [
        ["李四", 30],
        ["张三", 12],
      ],
      count: 2,
      parts: ["表!A1:B3", "表!A1:B1", "表!A2:B3"],
      amount: [[30], [12]],
      none: true,
    });
  });

  it("take in rows at the end and inside; what stands below moves down and its formulas follow", async () => {
    const { book } = await withTable((table) => {
      table.rows.add(undefined, [
        ["王五", 8],
        ["赵六", 9],
      ]);
      table.rows.add(0, [["头", 1]]);
    });
    assert.deepEqual(valuesOf(book), [
      ["姓名", "金额"],
      ["头", 1],
      ["李四", 30],
      ["张三", 12],
      ["王五", 8],
      ["赵六", 9],
      [null, null],
      ["合计", 42],
    ]);
    assert.deepEqual(book.tables[0]?.area, { top: 0, left: 0, bottom: 5, right: 1 });
  });

  it("give up rows and take in a named column", async () => {
    const { book } = await withTable((table) => {
      table.rows.getItemAt(0).delete();
      table.columns.add(undefined, [["备注"], ["已缴"]], "说明");
    });
    assert.deepEqual(valuesOf(book).slice(0, 2), [
      ["姓名", "金额", "说明"],
      ["张三", 12, "已缴"],
    ]);
    assert.deepEqual(book.tables[0]?.area, { top: 0, left: 0, bottom: 1, right: 2 });
  });

  it("sort, are renamed, resized, and become plain ranges", async () => {
    const { book } = await withTable(async (table, context) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      table.name = "会费";
      table.resize("A1:C3");
      await context.sync();
      table.convertToRange();
    });
    assert.deepEqual(book.tables, []);
    assert.deepEqual(valuesOf(book)[1], ["张三", 12, null]);
  });

  for (const name of ["R1C1", "r2c", "C5", "A1", "true", "Print_Area", "1月", "会 费"]) {
    it(`refuse the name ${name}`, async () => {
      openSheet(excel, people);
      await refused(excel, (sheet) => (sheet.tables.add("A1:B3", true).name = name), "InvalidArgument");
    });
  }

  it("refuse values of another width and rows they do not have", async () => {
    openSheet(excel, people);
    await refused(
      excel,
      (sheet) => sheet.tables.add("A1:B3", true).rows.add(undefined, [[1, 2, 3]]),
      "InvalidArgument",
    );
    await refused(excel, (sheet) => sheet.tables.getItemAt(0).rows.getItemAt(7).load("values"), "ItemNotFound");
  });
});
