import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { bookBytes } from "../../end-to-end/book.js";
import { browserOrSkip } from "../../machine/browser.js";
import { openWorkbench, type Workbench } from "./site.js";

describe("the workbench's grid", function () {
  this.timeout(240000);
  let browser: Browser | null = null;
  let bench: Workbench;

  before(async function () {
    browser = await browserOrSkip(this, "the workbench's grid in a browser");
    bench = await openWorkbench(browser, "zh-CN");
  });
  after(async () => {
    await browser?.close();
  });
  afterEach(() => {
    assert.deepEqual({ strangers: bench.strangers, complaints: bench.complaints }, { strangers: [], complaints: [] });
  });

  const texts = async (addresses: readonly string[]): Promise<(string | null)[]> =>
    Promise.all(addresses.map((address) => bench.cell(address).textContent()));

  it("opens the sample by itself, with its tabs and its first sheet", async () => {
    assert.equal(await bench.page.title(), "工会账本 · 工作台");
    assert.deepEqual(await bench.page.getByRole("tab").allTextContents(), [
      ...["基本信息", "会员花名册", "会费收缴", "收支明细账", "慰问登记", "困难职工档案", "医疗互助", "参加情况登记"],
      ...["经费预算", "活动计划"],
    ]);
    assert.deepEqual(await texts(["A1", "A3", "B3", "B6", "B8"]), [
      ...["工会基本信息", "单位名称", "青禾区教育工会", "386,214.57", "0.5%"],
    ]);
  });

  it("shows merged areas as one cell, hides hidden columns and keeps frozen rows and columns in view", async () => {
    await bench.open("会员花名册");
    assert.equal(await bench.cell("A1").first().textContent(), "青禾区教育工会会员花名册");
    assert.equal(await bench.cell("B1").count(), 0);
    assert.equal(await bench.page.locator(".headers.across").getByText("F", { exact: true }).count(), 0);
    await bench.goTo("O300");
    assert.deepEqual(await texts(["C3", "O3"]), ["姓名", "离会时间"]);
    assert.equal(await bench.cell("A4").count(), 0, "row 4 has scrolled away");
    assert.ok(await bench.cell("C300").isVisible(), "the frozen columns scroll down with the rest");
  });

  it("tells the active cell and what it shows in a live line", async () => {
    await bench.open("基本信息");
    await bench.goTo("B6");
    const line = bench.page.locator("[aria-live]");
    await bench.page.getByText("基本信息!B6 386,214.57").waitFor();
    await bench.page.keyboard.press("ArrowUp");
    await bench.page.getByText("基本信息!B5 2026").waitFor();
    assert.equal(await line.count(), 1);
  });

  it("moves as Excel does: arrows, Ctrl, Shift, Home, End, pages, Tab and Enter", async () => {
    await bench.open("基本信息");
    await bench.goTo("A3");
    const moves: readonly [string, string][] = [
      ["ArrowDown", "A4"],
      ["ArrowRight", "B4"],
      ["Tab", "C4"],
      ["Shift+Tab", "B4"],
      ["Enter", "B5"],
      ["Control+ArrowDown", "B17"],
      ["Home", "A17"],
      ["Control+Home", "A3"],
      ["Control+End", "C17"],
      ["PageUp", "C1"],
    ];
    const name = bench.page.locator(".name-box");
    for (const [key, where] of moves) {
      await bench.page.keyboard.press(key);
      await bench.page.waitForFunction(() =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => true),
      );
      // C1 lies under the merged title A1:C1.
      assert.equal(await name.inputValue(), where === "C1" ? "A1" : where, key);
    }
    await bench.goTo("B6");
    await bench.page.keyboard.press("Shift+ArrowDown");
    await bench.page.getByText("B6:B7 · n=2 · Σ=414,674.57").waitFor();
  });

  it("draws no more than what comes into view while a sheet of 50,000 rows scrolls", async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => [row + 1, `摘要 ${row + 1}`, row * 1.5, "备注"]);
    await bench.openFile("long.xlsx", bookBytes({ 流水: [["序号", "摘要", "金额", "备注"], ...rows] }));
    await bench.tab("流水").waitFor();
    await bench.cell("B2").waitFor();
    const scroller = bench.page.locator(".scroller");
    /** Scrolls by so many pixels in so many steps; gives the cells drawn meanwhile and the rows and elements there are now. */
    const scroll = (pixels: number, steps: number): Promise<{ drawn: number; rows: number; elements: number }> =>
      scroller.evaluate(
        async (element: HTMLElement, [by, times]) => {
          const before = Number(element.dataset.drawn);
          for (let step = 0; step < times; step++) {
            element.scrollTop += by;
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          }
          const rows = element.querySelectorAll(".row").length;
          return {
            drawn: Number(element.dataset.drawn) - before,
            rows,
            elements: element.querySelectorAll("*").length,
          };
        },
        [pixels, steps] as const,
      );
    const still = await scroll(0, 1);
    const slow = await scroll(60, 20);
    const far = await scroll(900_000, 1);
    // 20 × 60 pixels are 60 rows of 20 pixels; a row in view has at most some twenty columns.
    assert.equal(still.drawn, 0);
    assert.ok(slow.drawn > 0 && slow.drawn <= 62 * 25, JSON.stringify(slow));
    assert.ok(far.drawn <= (still.rows + 2) * 25, JSON.stringify(far));
    assert.ok(far.rows <= still.rows + 2 && far.elements < 2000, JSON.stringify(far));
    await bench.goTo("B50001");
    await bench.cell("B50001").waitFor();
    assert.deepEqual(await texts(["A50001", "B50001", "C50001"]), ["50000", "摘要 50000", "74998.5"]);
  });
});
