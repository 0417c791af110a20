import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { bookBytes } from "../../end-to-end/book.js";
import { browserOrSkip } from "../../machine/browser.js";
import { openWorkbench, type Workbench } from "./site.js";

const figures = bookBytes({
  账: [
    ["项目", "金额"],
    ["甲", 100],
    ["乙", 20.5],
    ["丙", 3],
  ],
});

describe("typing into the workbench's grid", function () {
  this.timeout(240000);
  let browser: Browser | null = null;
  let bench: Workbench;

  before(async function () {
    browser = await browserOrSkip(this, "typing into the workbench in a browser");
    bench = await openWorkbench(browser, "zh-CN");
  });
  after(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    await bench.openFile("账.xlsx", figures);
    await bench.tab("账").waitFor();
  });
  afterEach(() => {
    assert.deepEqual({ strangers: bench.strangers, complaints: bench.complaints }, { strangers: [], complaints: [] });
  });

  /** Waits until a cell shows a text; an empty one is not there. */
  const shows = async (address: string, text: string): Promise<void> => {
    const cell = bench.cell(address);
    await (text === "" ? cell.waitFor({ state: "detached" }) : cell.getByText(text, { exact: true }).waitFor());
  };
  const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

  it("lets formulas follow what is typed, and undoes and redoes it", async () => {
    await bench.type("B5", "=SUM(B2:B4)");
    await shows("B5", "123.5");
    await bench.type("B3", "70");
    await shows("B5", "173");
    await press("Control+z");
    await shows("B5", "123.5");
    await shows("B3", "20.5");
    await press("Control+y");
    await shows("B5", "173");
    await bench.page.getByRole("button", { name: "撤销" }).click();
    await bench.page.getByRole("button", { name: "撤销" }).click();
    await shows("B5", "");
    assert.equal(await bench.page.getByRole("button", { name: "撤销" }).isDisabled(), true);
  });

  it("edits in place with F2, in the formula bar, and leaves the cell alone on Escape", async () => {
    await bench.goTo("A2");
    await press("F2");
    await bench.page.keyboard.type("乙");
    await press("Enter");
    await shows("A2", "甲乙");
    await bench.goTo("A3");
    await bench.page.keyboard.type("不要");
    await press("Escape");
    await shows("A3", "乙");
    await bench.goTo("B2");
    await bench.page.getByLabel("编辑栏").fill("=B3*2");
    await press("Enter");
    await shows("B2", "41");
    await bench.goTo("B2");
    assert.equal(await bench.page.getByLabel("编辑栏").inputValue(), "=B3*2");
    await press("Delete");
    await shows("B2", "");
  });

  it("reads what is typed as Excel does, and types dates so that they can be typed again", async () => {
    await bench.type("C2", "2026-03-06");
    await bench.goTo("C2");
    assert.equal(await bench.page.getByLabel("编辑栏").inputValue(), "2026-03-06");
    await bench.type("C3", "12.5%");
    await shows("C3", "12.50%");
    await bench.type("C4", "'007");
    await shows("C4", "007");
  });

  it("says in a sentence why a formula is not taken, and stays in the cell", async () => {
    await bench.goTo("C2");
    await bench.page.keyboard.type("=SUM(B2");
    await press("Enter");
    await bench.page
      .getByRole("alert")
      .getByText(/公式有/)
      .waitFor();
    await press("Escape");
    await shows("C2", "");
  });

  it("inserts and deletes rows by the menu, and what refers to them follows", async () => {
    await bench.type("B6", "=SUM(B2:B4)");
    await bench.goTo("A3");
    await press("Shift+F10");
    await bench.page.getByRole("menuitem", { name: "插入行" }).click();
    await shows("A4", "乙");
    await shows("B7", "123.5");
    await bench.goTo("B7");
    assert.equal(await bench.page.getByLabel("编辑栏").inputValue(), "=SUM(B2:B5)");
    await press("Control+z");
    await shows("A3", "乙");
    await bench.goTo("A3");
    await bench.page.locator(".grid .surface").click({ button: "right", position: { x: 90, y: 75 } });
    await bench.page.getByRole("menuitem", { name: "删除行" }).click();
    await shows("B5", "103");
  });

  it("copies and pastes cells with formulas moved along, and text from elsewhere", async () => {
    await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await bench.type("C2", "=B2*2");
    await bench.goTo("C2");
    await press("Control+c");
    assert.equal(await bench.page.evaluate(() => navigator.clipboard.readText()), "200");
    await bench.goTo("C3");
    await press("Control+v");
    await shows("C3", "41");
    await bench.page.evaluate(() => navigator.clipboard.writeText('丁\t7\n"戊\n己"\t8\n'));
    await bench.goTo("A5");
    await press("Control+v");
    await shows("A5", "丁");
    await shows("B6", "8");
    await bench.goTo("A6");
    assert.equal(await bench.page.getByLabel("编辑栏").inputValue(), "戊\n己");
    await bench.goTo("B2");
    await press("Control+x");
    await bench.goTo("D2");
    await press("Control+v");
    await shows("D2", "100");
    await shows("B2", "");
    await bench.goTo("C2");
    assert.equal(await bench.page.getByLabel("编辑栏").inputValue(), "=D2*2");
  });

  it("adds, renames and deletes sheets, and formulas follow the name", async () => {
    await bench.page.getByRole("button", { name: "新建工作表" }).click();
    await bench.tab("Sheet1").waitFor();
    await bench.type("A1", "=账!B2+1");
    await shows("A1", "101");
    await bench.tab("账").dblclick();
    await bench.page.getByLabel("新名称").fill("流水账");
    await press("Enter");
    await bench.tab("流水账").waitFor();
    await bench.tab("Sheet1").click();
    await bench.goTo("A1");
    assert.equal(await bench.page.getByLabel("编辑栏").inputValue(), "=流水账!B2+1");
    await bench.tab("Sheet1").click({ button: "right" });
    await bench.page.getByRole("menuitem", { name: "重命名" }).click();
    await bench.page.getByLabel("新名称").fill("流水账");
    await press("Enter");
    await bench.page.getByRole("alert").getByText("已有同名的工作表").waitFor();
    await bench.tab("流水账").click({ button: "right" });
    await bench.page.getByRole("menuitem", { name: "删除工作表" }).click();
    await bench.tab("流水账").waitFor({ state: "detached" });
    await shows("A1", "#REF!");
  });

  it("makes a column wider by its header's edge", async () => {
    const width = async (): Promise<number> => (await bench.cell("A2").boundingBox())?.width ?? 0;
    await bench.page.keyboard.press("Control+Home");
    const before = await width();
    const box = await bench.page.locator(".headers.across .header").first().boundingBox();
    assert.ok(box !== null);
    await bench.page.mouse.move(box.x + box.width, box.y + 8);
    await bench.page.mouse.down();
    await bench.page.mouse.move(box.x + box.width + 40, box.y + 8, { steps: 4 });
    await bench.page.mouse.up();
    await bench.page.waitForFunction(
      (than) => (document.querySelector("[data-cell=A2]")?.clientWidth ?? 0) > than,
      before,
    );
    assert.ok(Math.abs((await width()) - before - 40) <= 1);
  });
});
