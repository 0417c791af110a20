import assert from "node:assert/strict";
import { inSheet, openSheet, refused } from "../in-sheet.js";
import { startEmulatedExcel, type EmulatedExcel } from "../start-emulated-excel.js";

const months = [
  ["", "收入", "支出"],
  ["一月", 100, 80],
  ["二月", 120, 90],
];

describe("charts", () => {
  let excel: EmulatedExcel;

  before(async () => {
    excel = await startEmulatedExcel({ level: "1.9" });
  });

  it("are made over a range, with names and categories from its edges", async () => {
    const book = openSheet(excel, months);
    const read = await inSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "收支";
      chart.title.text = "每月收支";
      chart.legend.position = "Right";
      chart.setPosition("E2", "H10");
      chart.axes.valueAxis.title.text = "元";
      chart.series.getItemAt(1).format.fill.setSolidColor("#FF0000");
      const count = sheet.charts.getCount();
      chart.series.load("items/name");
      chart.load("name, chartType, left, top, width, height, title/text, legend/position");
      await context.sync();
      return [count.value, chart.name, chart.title.text, chart.series.items.map(({ name }) => name)];
    });
    assert.deepEqual(read, [1, "收支", "每月收支", ["收入", "支出"]]);
    const [chart] = book.charts;
    assert.deepEqual([chart?.left, chart?.top, chart?.width, chart?.height], [192, 15, 192, 135]);
    assert.deepEqual(chart?.series, [
      { name: { reference: "表!$B$1" }, categories: "表!$A$2:$A$3", values: "表!$B$2:$B$3", color: "" },
      { name: { reference: "表!$C$1" }, categories: "表!$A$2:$A$3", values: "表!$C$2:$C$3", color: "#FF0000" },
    ]);
    assert.equal(chart.valueTitle, "元");
  });

  it("take other data by rows, gain and lose series, and go", async () => {
    const book = openSheet(excel, months);
    await inSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Auto");
      chart.setData(sheet.getRange("A1:C3"), "Rows");
      const added = chart.series.add("结余");
      added.setValues(sheet.getRange("B2:C2"));
      chart.series.getItemAt(0).delete();
      await context.sync();
      assert.deepEqual(
        book.charts[0]?.series.map(({ name, values }) => [name, values]),
        [
          [{ reference: "表!$A$3" }, "表!$B$3:$C$3"],
          [{ text: "结余" }, "表!$B$2:$C$2"],
        ],
      );
      sheet.charts.getItemOrNullObject("Chart 1").delete();
    });
    assert.deepEqual(book.charts, []);
    await refused(excel, (sheet) => sheet.charts.getItem("没有").load("name"), "ItemNotFound");
  });

  it("lie with their categories from the top, show figures in a format, and draw lines with strokes", async () => {
    const book = openSheet(excel, months);
    const read = await inSheet(excel, async (sheet, context) => {
      const bars = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      const { categoryAxis, valueAxis } = bars.axes;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = "Maximum";
      valueAxis.numberFormat = "#,##0";
      valueAxis.minimum = 0;
      const lines = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      const { line } = lines.series.getItemAt(1).format;
      line.color = "#9DC3E6";
      line.lineStyle = "Dash";
      categoryAxis.load("reversePlotOrder, position");
      valueAxis.load("numberFormat");
      line.load("color, lineStyle");
      await context.sync();
      return [
        [categoryAxis.reversePlotOrder, categoryAxis.position, valueAxis.numberFormat],
        [line.color, line.lineStyle],
      ];
    });
    assert.deepEqual(read, [
      [true, "Maximum", "#,##0"],
      ["#9DC3E6", "Dash"],
    ]);
    const [bars, lines] = book.charts;
    assert.deepEqual(
      [bars?.reversed, bars?.valuesAtLast, bars?.valueFormat, bars?.valueMinimum],
      [true, true, "#,##0", 0],
    );
    assert.deepEqual(
      lines?.series.map(({ color, dashed }) => [color, dashed]),
      [
        ["", undefined],
        ["#9DC3E6", true],
      ],
    );
  });
});
