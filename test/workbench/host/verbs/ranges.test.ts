import assert from "node:assert/strict";
import { inSheet, openSheet, refused, valuesOf } from "../in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "../start-emulated-excel.js";

const dues = [
  ["姓名", "月份", "金额"],
  ["李四", "2026-02", 30],
  ["张三", "2026-01", 12.5],
  ["李四", "2026-02", 30],
  ["王五", "", "=C2+C3"],
];

describe("ranges", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.14" });
  });

  const neighbours: Readonly<Record<string, (sheet: Excel.Worksheet) => Excel.Range>> = {
    "表!B2:D4": (sheet) => sheet.getRange("A1:C3").getOffsetRange(1, 1),
    "表!A1:D2": (sheet) => sheet.getRange("A1:C3").getResizedRange(-1, 1),
    "表!C3": (sheet) => sheet.getRange("A1:C3").getLastCell(),
    "表!A3:C3": (sheet) => sheet.getRange("A1:C3").getLastRow(),
    "表!C1:C3": (sheet) => sheet.getRange("A1:C3").getLastColumn(),
    "表!B2:C3": (sheet) => sheet.getRange("A1:C3").getIntersection("B2:F9"),
    "表!A1:C5": (sheet) => sheet.getRange("B3").getSurroundingRegion(),
    "表!A2:B2": (sheet) => sheet.getRange("A3:B4").getRowsAbove(1),
    "表!A5:B6": (sheet) => sheet.getRange("A3:B4").getRowsBelow(2),
    "表!C3:C4": (sheet) => sheet.getRange("A3:B4").getColumnsAfter(1),
    "表!A1:C4": (sheet) => sheet.getRange("A1:Z4").getUsedRange(),
    "表!B3": (sheet) => sheet.getCell(2, 1),
    "表!A1:B1": (sheet) => sheet.getRange("A1").getBoundingRect("B1"),
  };
  for (const [address, lead] of Object.entries(neighbours)) {
    it(`leads to ${address}`, async () => {
      openSheet(excel, dues);
      const found = await inSheet(excel, async (sheet, context) => {
        const range = lead(sheet).load("address");
        await context.sync();
        return range.address;
      });
      assert.equal(found, address);
    });
  }

  it("leads past the sheet's edge to a refusal, and to a null object where ranges do not meet", async () => {
    openSheet(excel, dues);
    await refused(excel, (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"), "InvalidArgument");
    await refused(excel, (sheet) => sheet.getRange("A1").getIntersection("C3").load("address"), "ItemNotFound");
    const none = await inSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1").getIntersectionOrNullObject("C3").load("address");
      await context.sync();
      return range.isNullObject;
    });
    assert.equal(none, true);
  });

  it("finds texts as they are shown, with wildcards, whole cells and backwards", async () => {
    openSheet(excel, dues);
    const found = await inSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1:C5");
      const looks = [
        range.findOrNullObject("李", {}),
        range.findOrNullObject("李四", { searchDirection: "Backwards" }),
        range.findOrNullObject("12*", { completeMatch: true }),
        range.findOrNullObject("李", { completeMatch: true }),
      ];
      for (const look of looks) look.load("address");
      await context.sync();
      return looks.map((look) => (look.isNullObject ? null : look.address));
    });
    assert.deepEqual(found, ["表!A2", "表!A4", "表!C3", null]);
    await refused(excel, (sheet) => sheet.getRange("A1:C5").find("赵六", {}).load("address"), "ItemNotFound");
  });

  it("replaces in texts and formulas and counts", async () => {
    const book = openSheet(excel, dues);
    const count = await inSheet(excel, async (sheet, context) => {
      const replaced = sheet.getRange("A1:C5").replaceAll("李四", "李 四", {});
      await context.sync();
      return replaced.value;
    });
    assert.equal(count, 2);
    assert.equal(book.cell(1, 0).value, "李 四");
  });

  it("sorts rows below headers: numbers, texts, blanks last, formulas moving along", async () => {
    const book = openSheet(excel, [
      ["项", "值"],
      ["乙", "=A2&1"],
      ["", 3],
      ["甲", "=A4&2"],
      [10, 4],
      [9, 5],
    ]);
    await inSheet(excel, (sheet) => {
      sheet.getRange("A1:B6").sort.apply([{ key: 0, ascending: true }], false, true);
    });
    assert.deepEqual(
      valuesOf(book).map(([key]) => key),
      ["项", 9, 10, "甲", "乙", null],
    );
    assert.deepEqual([book.cell(3, 1).formula, book.cell(3, 1).value], ["=A4&2", "甲2"]);
  });

  it("removes rows that are alike in the named columns", async () => {
    const book = openSheet(excel, dues.slice(0, 4));
    const result = await inSheet(excel, async (sheet, context) => {
      const made = sheet.getRange("A1:C4").removeDuplicates([0, 1], true).load("removed, uniqueRemaining");
      await context.sync();
      return [made.removed, made.uniqueRemaining];
    });
    assert.deepEqual(result, [1, 2]);
    assert.deepEqual(
      valuesOf(book).map(([name]) => name),
      ["姓名", "李四", "张三"],
    );
  });

  it("copies values, formulas or looks alone, and fills a larger range with a smaller one", async () => {
    const book = openSheet(excel, [[2, "=A1*3"]]);
    await inSheet(excel, (sheet) => {
      sheet.getRange("B1").format.fill.color = "#FF0000";
      sheet.getRange("B2:B3").copyFrom("A1:B1", "Formats");
      sheet.getRange("D1").copyFrom("B1", "Values");
      sheet.getRange("B5:B6").copyFrom("B1", "Formulas");
    });
    assert.equal(book.cell(0, 3).value, 6);
    assert.equal(book.cell(0, 3).format.fill, undefined);
    assert.deepEqual([book.cell(4, 1).formula, book.cell(5, 1).formula], ["=A5*3", "=A6*3"]);
    assert.equal(book.cell(1, 2).format.fill, "#FF0000");
  });

  it("merges across rows, selects, and tells what is selected", async () => {
    const book = openSheet(excel, dues);
    const selected = await inSheet(excel, async (sheet, context) => {
      sheet.getRange("E1:F3").merge(true);
      sheet.getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const areas = context.workbook.getSelectedRanges().load("address, areaCount");
      await context.sync();
      return [range.address, cell.address, areas.address, areas.areaCount];
    });
    assert.equal(book.merges.length, 3);
    assert.deepEqual(selected, ["表!B2:C3", "表!B2", "表!B2:C3", 1]);
  });

  it("finds special cells as few areas", async () => {
    openSheet(excel, dues);
    const found = await inSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1:C5");
      const kinds = [
        range.getSpecialCellsOrNullObject("Constants", "Numbers"),
        range.getSpecialCellsOrNullObject("Formulas"),
        range.getSpecialCellsOrNullObject("Blanks"),
        range.getSpecialCellsOrNullObject("Formulas", "Errors"),
      ];
      for (const kind of kinds) kind.load("address");
      await context.sync();
      return kinds.map((kind) => (kind.isNullObject ? null : kind.address));
    });
    // The months are dates, which are numbers.
    assert.deepEqual(found, ["表!B2:C4", "表!C5", "表!B5", null]);
  });

  it("links to places and to addresses outside", async () => {
    openSheet(excel, dues);
    const links = await inSheet(excel, async (sheet, context) => {
      sheet.getRange("E1").hyperlink = { address: "https://example.org", textToDisplay: "网页" };
      sheet.getRange("E2").hyperlink = { documentReference: "表!A1" };
      const ranges = [sheet.getRange("E1"), sheet.getRange("E2")];
      for (const range of ranges) range.load("hyperlink, values");
      await context.sync();
      return ranges.map((range) => [
        range.hyperlink.address,
        range.hyperlink.documentReference,
        range.values[0]?.[0] as unknown,
      ]);
    });
    assert.deepEqual(links, [
      ["https://example.org", "", "网页"],
      [undefined, "表!A1", "表!A1"],
    ]);
  });
});
