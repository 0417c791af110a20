import assert from "node:assert/strict";
import { startEmulatedExcel, type EmulatedExcel } from "./start-emulated-excel.js";
import { addTable, smallBook } from "./book/small-book.js";

describe("cells, sheets and tables that move, through the real office.js", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.14" });
  });

  beforeEach(() => {
    const book = smallBook({
      会费: [
        ["姓名", "实缴"],
        ["张三", 10],
        ["李四", 20],
      ],
      总: [["=SUM(会费!B2:B3)", "=SUM(会费[实缴])"]],
    });
    addTable(book, "会费!A1:B3", "会费");
    book.calculation.update();
    excel.open(book);
  });

  const totals = (sheet: Excel.Worksheet): Excel.Range =>
    sheet.context.workbook.worksheets.getItem("总").getRange("A1:B1");

  it("puts a row in and gives its range; formulas elsewhere follow", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("会费");
      const row = sheet.getRange("3:3").insert("Down").load("address");
      sheet.getRange("A3:B3").values = [["王五", 5]];
      await context.sync();
      const sums = totals(sheet).load("formulas,values");
      await context.sync();
      assert.equal(row.address, "会费!3:3");
      assert.deepEqual(structuredClone(sums.formulas), [["=SUM(会费!B2:B4)", "=SUM(会费[实缴])"]]);
      assert.deepEqual(structuredClone(sums.values), [[35, 35]]);
    });
  });

  it("takes cells out, moves cells, and copies and deletes a sheet", async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("会费");
      sheet.getRange("2:2").delete("Up");
      const copy = sheet.copy("After", sheet).load("name,position");
      sheet.getRange("A1:B2").moveTo("D5");
      const sums = totals(sheet).load("formulas,values");
      await context.sync();
      assert.deepEqual([copy.name, copy.position], ["会费 (2)", 1]);
      assert.deepEqual(structuredClone(sums.formulas), [["=SUM(会费!E6:E6)", "=SUM(会费[实缴])"]]);
      sheet.delete();
      await context.sync();
      sums.load("formulas,values");
      await context.sync();
      assert.deepEqual(structuredClone(sums.formulas), [["=SUM(#REF!)", "=SUM(#REF!)"]]);
      assert.deepEqual(structuredClone(sums.values), [["#REF!", "#REF!"]]);
    });
  });

  it("turns references to a table into plain ones when it becomes a range", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItemOrNullObject("会费").convertToRange();
      const sums = totals(context.workbook.worksheets.getItem("会费")).load("formulas");
      await context.sync();
      assert.deepEqual(structuredClone(sums.formulas), [["=SUM(会费!B2:B3)", "=SUM(会费!$B$2:$B$3)"]]);
    });
  });

  it("calculates on demand when the mode is manual", async () => {
    await excel.Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      application.calculationMode = "Manual";
      const sheet = worksheets.getItem("会费");
      sheet.getRange("B2").values = [[100]];
      const sums = totals(sheet).load("values");
      await context.sync();
      assert.deepEqual(structuredClone(sums.values), [[30, 30]]);
      application.calculate("Recalculate");
      sums.load("values");
      await context.sync();
      assert.deepEqual(structuredClone(sums.values), [[120, 120]]);
    });
  });
});
