import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { bookBytes } from "../../end-to-end/book.js";
import { browserOrSkip } from "../../machine/browser.js";
import { openWorkbench, type Workbench } from "./site.js";

const figures = bookBytes({ 账: [["项目"], ["甲"], ["乙"]] });
const others = bookBytes({ 别的账: [["名称"], ["丁"], ["戊"]] });

describe("a text still being typed in the workbench's grid", function () {
  this.timeout(240000);
  let browser: Browser | null = null;
  let bench: Workbench;

  before(async function () {
    browser = await browserOrSkip(this, "texts still being typed in the workbench in a browser");
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

  /** Begins typing into a cell, and does not end it. */
  const begin = async (address: string, text: string): Promise<void> => {
    await bench.goTo(address);
    await bench.page.keyboard.type(text);
  };
  const shows = (address: string, text: string): Promise<void> =>
    bench.cell(address).getByText(text, { exact: true }).waitFor();
  const mistake = (): Promise<void> =>
    bench.page
      .getByRole("alert")
      .getByText(/公式有/)
      .waitFor();
  const typed = (): Promise<string> => bench.page.locator("textarea.editor").inputValue();

  it("is entered where it was typed when the name box leads elsewhere", async () => {
    await begin("C2", "三");
    await bench.goTo("A3");
    await shows("C2", "三");
    await shows("A3", "乙");
    assert.equal(await bench.page.locator(".name-box").inputValue(), "A3");
  });

  it("keeps the name box from leading elsewhere when it is refused, with the reason", async () => {
    await begin("C2", "=SUM(B2");
    await bench.page.locator(".name-box").click();
    await mistake();
    assert.equal(await bench.page.locator(".name-box").inputValue(), "C2");
    assert.equal(await typed(), "=SUM(B2");
    await bench.page.keyboard.press("Escape");
    await shows("A3", "乙");
  });

  it("is in the file that is saved", async () => {
    await begin("C3", "未完");
    const coming = bench.page.waitForEvent("download");
    // By its own click, as where a button takes no focus.
    await bench.page.getByRole("button", { name: "另存为 .xlsx" }).dispatchEvent("click");
    const { book } = await loadBook(new Uint8Array(await readFile(await (await coming).path())));
    assert.equal(book.sheet("账").cell(2, 2).value, "未完");
  });

  it("is entered before the language and the requirement set change", async () => {
    await begin("C2", "一");
    await bench.page.getByLabel("显示语言").selectOption("en");
    await shows("C2", "一");
    await begin("C3", "二");
    await bench.page.getByLabel("Requirement set").selectOption("1.17");
    await shows("C3", "二");
    await begin("C4", "=SUM(B2");
    await bench.page.getByLabel("Display language").selectOption("zh-CN");
    await bench.page.getByRole("alert").getByText("a mistake in the formula").waitFor();
    assert.equal(await bench.page.getByLabel("Display language").inputValue(), "en");
    assert.equal(await typed(), "=SUM(B2");
    await bench.page.keyboard.press("Escape");
    await bench.page.getByLabel("Display language").selectOption("zh-CN");
    await bench.page.getByLabel("要求集").selectOption("1.9");
  });

  it("is entered by a click into the pane, on the ribbon, or into another field", async () => {
    await begin("C2", "窗格");
    await bench.page.locator("iframe.pane").click({ position: { x: 6, y: 6 } });
    await shows("C2", "窗格");
    assert.equal(await bench.page.evaluate(() => document.activeElement?.tagName), "IFRAME");
    await begin("C3", "功能区");
    await bench.page.locator(".ribbon-button").first().dispatchEvent("click");
    await shows("C3", "功能区");
    await bench.goTo("C4");
    await bench.page.getByLabel("编辑栏").click();
    await bench.page.keyboard.type("编辑栏");
    await bench.page.locator(".name-box").click();
    await shows("C4", "编辑栏");
    assert.equal(await bench.page.evaluate(() => document.activeElement?.className), "name-box");
  });

  it("comes back under the hands of who left it for the pane, when it is refused", async () => {
    await begin("C2", "=SUM(B2");
    await bench.page.locator("iframe.pane").click({ position: { x: 6, y: 6 } });
    await mistake();
    await bench.page.keyboard.type(":B3)");
    assert.equal(await typed(), "=SUM(B2:B3)");
    await bench.page.keyboard.press("Enter");
    await shows("C2", "0");
  });

  it("does not go into another workbook", async () => {
    await begin("A2", "草稿");
    await bench.openFile("别的账.xlsx", others);
    await bench.tab("别的账").waitFor();
    assert.equal(await typed(), "");
    await bench.page.keyboard.press("Enter");
    await shows("A2", "丁");
    await begin("A3", "又一份");
    await drop("账.xlsx", figures);
    await bench.tab("账").waitFor();
    assert.equal(await typed(), "");
    await shows("A3", "乙");
  });

  /** Drops a file on the page. */
  async function drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await bench.page.evaluateHandle(
      ({ called, content }) => {
        const held = new DataTransfer();
        held.items.add(new File([new Uint8Array(content)], called));
        return held;
      },
      { called: name, content: [...bytes] },
    );
    await bench.page.dispatchEvent("#workbench", "drop", { dataTransfer: transfer });
  }
});
