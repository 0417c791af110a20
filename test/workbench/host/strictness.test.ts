import assert from "node:assert/strict";
import { inSheet, openSheet, refused } from "./in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "./start-emulated-excel.js";

describe("what Excel refuses, the emulated one refuses", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.9" });
  });

  const levels: Readonly<Record<string, readonly [boolean, boolean]>> = {
    "1.9": [false, false],
    "1.14": [true, false],
    "1.17": [true, true],
  };
  for (const [level, [has13, has17]] of Object.entries(levels)) {
    it(`has what level ${level} has, says so, and has nothing newer`, async () => {
      const old = await startEmulatedExcel({ level });
      openSheet(old, [[1]]);
      const supports = (version: string) => old.Office.context.requirements.isSetSupported("ExcelApi", version);
      assert.deepEqual([supports("1.9"), supports("1.13"), supports("1.17")], [true, has13, has17]);
      const merged = inSheet(old, async (sheet, context) => {
        const areas = sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
        await context.sync();
        return areas.isNullObject;
      });
      if (has13) assert.equal(await merged, true);
      else await assert.rejects(merged, { code: "ApiNotFound" });
      // The library itself refuses an event that the level does not have.
      const named = inSheet(old, (sheet) => {
        sheet.onNameChanged.add(() => Promise.resolve());
      });
      if (has17) await named;
      else await assert.rejects(named, { code: "ApiNotFound" });
    });
  }

  it("knows no member newer than its level, imitated or not", async () => {
    const newer = (host: EmulatedExcel) =>
      inSheet(host, (sheet) => sheet.getRange("A1").getDirectPrecedents().load("addresses"));
    openSheet(excel, [[1]]);
    await assert.rejects(newer(excel), { code: "ApiNotFound" });
    const latest = await startEmulatedExcel({ level: "1.17" });
    openSheet(latest, [[1]]);
    await assert.rejects(newer(latest), { code: "NotImitated" });
  });

  it("refuses more than 5 million cells in one read, and an answer beyond 5 MB", async () => {
    openSheet(excel, [["长".repeat(32000)]]);
    await refused(excel, (sheet) => sheet.getRange("A1:F1000000").load("values"), "ResponsePayloadSizeLimitExceeded");
    await inSheet(excel, (sheet) => {
      sheet.getRange("A2:A70").copyFrom("A1");
    });
    await refused(excel, (sheet) => sheet.getRange("A1:A70").load("values"), "ResponsePayloadSizeLimitExceeded");
  });

  it("lets a protected sheet have done to it what its protection allows", async () => {
    const book = openSheet(excel, [[1]]);
    await inSheet(excel, (sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "密码");
      sheet.protection.load("protected, options");
    });
    await refused(excel, (sheet) => (sheet.getRange("A1").values = [[2]]), "AccessDenied");
    await refused(excel, (sheet) => (sheet.getRange("A:A").format.columnWidth = 50), "AccessDenied");
    await refused(excel, (sheet) => sheet.tables.add("D1:D2", true), "AccessDenied");
    await inSheet(excel, (sheet) => {
      sheet.getRange("B1").values = [[3]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
    });
    assert.equal(book.cell(0, 1).value, 3);
    await refused(
      excel,
      (sheet) => {
        sheet.protection.unprotect("别的");
      },
      "AccessDenied",
    );
    await inSheet(excel, (sheet) => {
      sheet.protection.unprotect("密码");
      sheet.getRange("A1").values = [[2]];
    });
    assert.equal(book.cell(0, 0).value, 2);
  });

  it("keeps the sheets of a protected workbook", async () => {
    openSheet(excel);
    await excel.Excel.run(async (context) => {
      context.workbook.protection.protect("密码");
      await context.sync();
    });
    await refused(excel, (_sheet, context) => context.workbook.worksheets.add("新"), "AccessDenied");
    await refused(excel, (sheet) => (sheet.name = "改"), "AccessDenied");
    await refused(
      excel,
      (_sheet, context) => {
        context.workbook.protection.unprotect();
      },
      "AccessDenied",
    );
    await inSheet(excel, (_sheet, context) => {
      context.workbook.protection.unprotect("密码");
      context.workbook.worksheets.add("新");
    });
    assert.equal(excel.book.sheets.length, 2);
  });

  const writes: Readonly<Record<string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown>> = {
    values: (sheet) => (sheet.getRange("A1").values = [[1]]),
    looks: (sheet) => (sheet.getRange("A1").format.font.bold = true),
    sheets: (_sheet, context) => context.workbook.worksheets.add("新"),
    names: (_sheet, context) => context.workbook.names.add("名", "=1"),
    charts: (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")),
    rules: (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    validations: (sheet) => {
      sheet.getRange("A1").dataValidation.clear();
    },
    settings: (_sheet, context) => context.workbook.settings.add("键", 1),
    properties: (_sheet, context) => (context.workbook.properties.title = "题"),
  };
  for (const [what, write] of Object.entries(writes)) {
    it(`takes no ${what} into a read-only workbook`, async () => {
      openSheet(excel, [[1]]);
      excel.book.readOnly = true;
      await refused(excel, write, "AccessDenied");
    });
  }

  it("refuses batches while a cell is being edited, and lets those wait that asked to", async () => {
    const book = openSheet(excel);
    excel.editing = true;
    const put = (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[1]]);
    await refused(excel, put, "InvalidOperationInCellEditMode");
    let done = false;
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      put(context.workbook.worksheets.getItem("表"));
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 80));
    assert.deepEqual([done, book.cell(0, 0).value], [false, null]);
    excel.editing = false;
    await waiting;
    assert.equal(book.cell(0, 0).value, 1);
  });
});
