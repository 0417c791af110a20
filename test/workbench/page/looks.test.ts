import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { saveBook } from "../../../src/workbench/files/save-book.js";
import { Book } from "../../../src/workbench/host/book/book.js";
import type { BookChart } from "../../../src/workbench/host/book/chart.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import { browserOrSkip } from "../../machine/browser.js";
import { openWorkbench, type Workbench } from "./site.js";

const green = "rgb(0, 176, 80)";

/** A sheet of looks: amounts of which those over 100 are green, bars, a list, a link, a chart, a hidden row, borders. */
function bookOfLooks(): Book {
  const book = new Book();
  const sheet = book.addSheet("账");
  put(sheet, [
    ["项目", "金额", "状态", "很长的说明，流到右边的空格里去"],
    ["甲", 150, "在会", null],
    ["乙", 50, null, "短"],
    ["藏", 1, null, null],
    ["丁", -1234.5, null, null],
  ]);
  sheet.put(4, 1, { value: -1234.5, format: { numberFormat: "#,##0.00;[Red]-#,##0.00", font: { bold: true } } });
  sheet.columnWidths.set(1, 66);
  sheet.hiddenRows.add(3);
  const amounts = { top: 1, left: 1, bottom: 4, right: 1 };
  sheet.conditionalFormats = [
    {
      id: "a",
      areas: [amounts],
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=$B2>$F$1", look: { fill: "#00B050" } },
    },
  ];
  sheet.put(0, 5, { value: 100, format: {} });
  sheet.validations = [
    {
      area: { top: 1, left: 2, bottom: 4, right: 2 },
      rule: { list: { inCellDropDown: true, source: "在会,退休,离会" } },
      alert: null,
    },
  ];
  sheet.links.set("A2", { documentReference: "目录!B3" });
  sheet.charts = [
    {
      ...{ id: "1", name: "图表 1", type: "ColumnClustered", title: "金额图", showTitle: true, legend: "Bottom" },
      ...{ left: 100, top: 120, width: 300, height: 180 },
      series: [{ name: { text: "金额" }, categories: "账!$A$2:$A$3", values: "账!$B$2:$B$3", color: "" }],
    },
    turned("2", "BarClustered", { reversed: true }, 320),
    turned("3", "BarClustered", {}, 520),
    turned("4", "Line", {}, 720),
  ];
  const index = book.addSheet("目录");
  put(index, [["一", "二"]]);
  index.tabColor = "#FF0000";
  const hidden = book.addSheet("隐藏的");
  book.setVisibility(hidden, "Hidden");
  return book;
}

/** A chart of the same figures farther down, its series dashed where it is a line. */
function turned(id: string, type: string, axes: { readonly reversed?: boolean }, top: number): BookChart {
  const references = { categories: "账!$A$2:$A$3", values: "账!$B$2:$B$3", color: "" };
  return {
    ...{ id, name: `图表 ${id}`, type, title: type, showTitle: false, legend: "Hidden", ...axes },
    ...{ left: 100, top, width: 300, height: 180 },
    series: [{ name: { text: `图${id}` }, ...references, dashed: type === "Line" }],
  };
}

function put(sheet: BookSheet, rows: readonly (readonly (string | number | null)[])[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null) sheet.put(row, column, { value, format: {} });
    });
  });
}

describe("looks in the workbench's grid", function () {
  this.timeout(240000);
  let browser: Browser | null = null;
  let bench: Workbench;

  before(async function () {
    browser = await browserOrSkip(this, "looks in the workbench's grid in a browser");
    bench = await openWorkbench(browser, "en-US");
    await bench.openFile("looks.xlsx", await saveBook(bookOfLooks()));
    await bench.tab("账").waitFor();
  });
  after(async () => {
    await browser?.close();
  });
  afterEach(() => {
    assert.deepEqual({ strangers: bench.strangers, complaints: bench.complaints }, { strangers: [], complaints: [] });
  });

  const fill = (address: string): Promise<string> =>
    bench.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);

  it("lets conditional formats follow the figures they look at", async () => {
    assert.equal(await fill("B2"), green);
    assert.notEqual(await fill("B3"), green);
    await bench.type("F1", "40");
    await bench.page.waitForFunction(
      (color) =>
        getComputedStyle(document.querySelector('[data-cell="B3"]') ?? document.body).backgroundColor === color,
      green,
    );
    await bench.page.keyboard.press("Control+z");
    await bench.drawn();
  });

  it("shows number formats with their colours, hides hidden rows and sheets, colours tabs", async () => {
    const amount = bench.cell("B5").locator(".text");
    assert.equal(await amount.textContent(), "-1,234.50");
    assert.equal(await amount.evaluate((text) => getComputedStyle(text).color), "rgb(255, 0, 0)");
    assert.equal(await bench.cell("A4").count(), 0);
    assert.deepEqual(await bench.page.getByRole("tab").allTextContents(), ["账", "目录"]);
    assert.equal(await bench.tab("目录").evaluate((tab) => tab.style.getPropertyValue("--tab")), "#FF0000");
  });

  it("lets a long text flow over empty cells, and shows # for a number that does not fit", async () => {
    const wide = await bench.cell("D1").locator(".text").boundingBox();
    assert.ok((wide?.width ?? 0) > 100, "D1 flows over E1");
    await bench.type("B3", "123456789.25");
    await bench.page.keyboard.press("Control+z");
    await bench.type("B5", "-123456789012");
    await bench.cell("B5").getByText(/^#+$/).waitFor();
    await bench.page.keyboard.press("Control+z");
  });

  it("offers a cell's list by Alt+Down and by its arrow, and refuses what is not in it", async () => {
    await bench.goTo("C3");
    await bench.page.keyboard.press("Alt+ArrowDown");
    assert.deepEqual(await bench.page.getByRole("listbox").getByRole("option").allTextContents(), [
      "在会",
      "退休",
      "离会",
    ]);
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Enter");
    await bench.cell("C3").getByText("退休").waitFor();
    await bench.goTo("C2");
    await bench.page.getByRole("button", { name: "Choose from the list" }).click();
    await bench.page.getByRole("listbox").getByRole("option", { name: "离会" }).click();
    await bench.cell("C2").getByText("离会").waitFor();
    await bench.type("C5", "没有");
    await bench.page.getByRole("alert").getByText("data validation").waitFor();
    await bench.page.keyboard.press("Escape");
  });

  it("draws a chart from its cells and draws it again when they change", async () => {
    const chart = bench.page.locator(".grid svg.chart[aria-label^='金额图']");
    assert.match((await chart.getAttribute("aria-label")) ?? "", /^金额图 金额: 150, 50$/);
    const heights = (): Promise<number[]> =>
      chart
        .locator("rect[fill='#156082']")
        .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));
    const [first = 0, second = 0] = await heights();
    assert.ok(Math.abs(first / second - 3) < 0.01, `${first} / ${second}`);
    await bench.type("B3", "75");
    await bench.page.getByRole("img", { name: "金额图 金额: 150, 75" }).waitFor();
    await bench.page.keyboard.press("Control+z");
  });

  it("draws lying bars from the foot, or from the top where their axis is turned, and dashes lines", async () => {
    const marks = bench.page.getByRole("img", { name: "图2: 150, 50" });
    await marks.waitFor();
    const tops = await marks
      .locator("rect[fill='#156082']")
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute("y"))));
    assert.ok((tops[0] ?? 0) < (tops[1] ?? 0), tops.join());
    assert.deepEqual(await marks.locator("text[text-anchor='end']").allTextContents(), ["甲", "乙"]);
    const plain = bench.page.getByRole("img", { name: "图3: 150, 50" });
    assert.deepEqual(await plain.locator("text[text-anchor='end']").allTextContents(), ["乙", "甲"]);
    const strokes = bench.page.locator(".grid svg.chart polyline");
    assert.equal(await strokes.getAttribute("stroke-dasharray"), "8 5");
  });

  it("follows a link inside the workbook", async () => {
    await bench.cell("A2").click();
    await bench.page.getByRole("tab", { name: "目录", selected: true }).waitFor();
    await bench.page.getByText("目录!B3 empty").waitFor();
  });
});
