import assert from "node:assert/strict";
import { inSheet, openSheet, refused } from "../in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "../start-emulated-excel.js";

describe("formats of ranges", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.14" });
  });

  it("sets fonts, fills and alignment, and gives null where cells differ", async () => {
    const sheet = openSheet(excel, [[1, 2]]);
    const font = await inSheet(excel, async (shown, context) => {
      const { format } = shown.getRange("A1");
      format.font.set({ name: "宋体", size: 14, bold: true, italic: true, color: "red", underline: "Single" });
      format.font.strikethrough = true;
      format.fill.color = "#FFF2CC";
      format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
      const both = shown.getRange("A1:B1").format;
      both.load("horizontalAlignment, wrapText, font/bold, font/name, fill/color");
      await context.sync();
      return [both.horizontalAlignment, both.wrapText, both.font.bold, both.font.name, both.fill.color];
    });
    assert.deepEqual(font, [null, null, null, null, ""]);
    assert.deepEqual(sheet.cell(0, 0).format, {
      font: {
        name: "宋体",
        size: 14,
        bold: true,
        italic: true,
        color: "#FF0000",
        underline: "Single",
        strikethrough: true,
      },
      fill: "#FFF2CC",
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 1,
    });
  });

  it("draws borders around and inside a range", async () => {
    const sheet = openSheet(excel);
    await inSheet(excel, (shown) => {
      const { borders } = shown.getRange("B2:C3").format;
      for (const edge of ["EdgeTop", "EdgeBottom"] as const) borders.getItem(edge).style = "Continuous";
      borders.getItem("InsideVertical").style = "Dot";
      borders.getItem("EdgeTop").weight = "Thick";
      borders.getItem("EdgeTop").color = "#112233";
    });
    const top = { style: "Continuous", color: "#112233", weight: "Thick" };
    assert.deepEqual(sheet.cell(1, 1).format.borders, { top, right: { style: "Dot" } });
    assert.deepEqual(sheet.cell(2, 2).format.borders, { bottom: { style: "Continuous" }, left: { style: "Dot" } });
    const read = await inSheet(excel, async (shown, context) => {
      const border = shown.getRange("B2:C3").format.borders.getItem("EdgeTop").load("style, color, weight");
      await context.sync();
      return [border.style, border.color, border.weight];
    });
    assert.deepEqual(read, ["Continuous", "#112233", "Thick"]);
  });

  it("takes fills away, fits columns, and tells the place of a range in points", async () => {
    const sheet = openSheet(excel, [["工会经费收支决算表", 1]]);
    const place = await inSheet(excel, async (shown, context) => {
      shown.getRange("A1").format.fill.color = "#FFFFFF";
      shown.getRange("A1").format.fill.clear();
      shown.getRange("A:B").format.autofitColumns();
      shown.getRange("2:2").format.rowHeight = 30;
      const range = shown.getRange("B3").load("left, top, width, height");
      await context.sync();
      return { left: range.left, top: range.top, height: range.height };
    });
    assert.equal(sheet.cell(0, 0).format.fill, undefined);
    const width = sheet.columnWidths.get(0)!;
    assert.ok(width > 90 && width < 110, String(width));
    assert.deepEqual(place, { left: width, top: 45, height: 15 });
  });

  it("shows values as their number formats do", async () => {
    openSheet(excel, [[46090, -1234.5, "0012", ""]]);
    const text = await inSheet(excel, async (shown, context) => {
      const range = shown.getRange("A1:D1");
      range.numberFormat = [['yyyy"年"m"月"d"日"', "#,##0.00;[Red](#,##0.00)", "@", "0"]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    assert.deepEqual(text, [["2026年3月9日", "(1,234.50)", "12", ""]]);
  });

  it("refuses what is no colour, alignment or size", async () => {
    openSheet(excel);
    await refused(excel, (shown) => (shown.getRange("A1").format.fill.color = "blau"), "InvalidArgument");
    await refused(excel, (shown) => (shown.getRange("A1").format.rowHeight = 500), "InvalidArgument");
    await refused(excel, (shown) => (shown.getRange("A1").format.indentLevel = -1), "InvalidArgument");
  });
});
