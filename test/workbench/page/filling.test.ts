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

describe("filling several cells of the workbench's grid", function () {
  this.timeout(240000);
  let browser: Browser | null = null;
  let bench: Workbench;

  before(async function () {
    browser = await browserOrSkip(this, "filling cells in the workbench in a browser");
    bench = await openWorkbench(browser, "zh-CN");
    await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
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

  const shows = (address: string, text: string): Promise<void> =>
    bench.cell(address).getByText(text, { exact: true }).waitFor();
  const press = (key: string): Promise<void> => bench.page.keyboard.press(key);
  const formula = async (address: string): Promise<string> => {
    await bench.goTo(address);
    return bench.page.getByLabel("编辑栏").inputValue();
  };
  const copyText = (text: string): Promise<void> =>
    bench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  const texts = async (...addresses: readonly string[]): Promise<(string | null)[]> =>
    Promise.all(
      addresses.map(async (address) =>
        (await bench.cell(address).count()) === 0 ? "" : bench.cell(address).textContent(),
      ),
    );

  it("pastes one cell into all that are selected, its formula moved along", async () => {
    await bench.type("C2", "=B2*2");
    await bench.goTo("C2");
    await press("Control+c");
    await bench.goTo("C3:D4");
    await press("Control+v");
    await shows("C4", "6");
    await shows("C3", "41");
    assert.equal(await formula("D4"), "=C4*2");
    await press("Control+z");
    assert.equal(await formula("C3"), "");
  });

  it("repeats a block that fits the selection a whole number of times, and puts another once", async () => {
    await bench.goTo("A2:B3");
    await press("Control+c");
    await bench.goTo("D1:E4");
    await press("Control+v");
    await shows("E4", "20.5");
    assert.deepEqual(await texts("D1", "D2", "D3", "D4", "E3"), ["甲", "乙", "甲", "乙", "100"]);
    await bench.goTo("G1:H3");
    await press("Control+v");
    await shows("H2", "20.5");
    assert.deepEqual(await texts("G3", "H3"), ["", ""]);
    await copyText("子\t丑");
    await bench.goTo("J1:J3");
    await press("Control+v");
    await shows("K3", "丑");
    assert.deepEqual(await texts("J1", "J2", "J3", "K1", "L1"), ["子", "子", "子", "丑", ""]);
  });

  it("refuses in a sentence to paste past the sheet's edge, and changes nothing", async () => {
    const refused = bench.page.getByRole("alert").getByText("超出工作表的边缘");
    const close = bench.page.getByRole("alert").getByLabel("关闭");
    await copyText("左\t右");
    await bench.goTo("XFD2");
    await press("Control+v");
    await refused.waitFor();
    await close.click();
    await bench.goTo("A2:A3");
    for (const key of ["Control+c", "Control+x"]) {
      await bench.goTo("A2:A3");
      await press(key);
      await bench.goTo("B1048576");
      await press("Control+v");
      await refused.waitFor();
      await close.click();
      assert.equal(await bench.page.locator(".name-box").inputValue(), "B1048576");
    }
    assert.equal(await bench.page.getByRole("button", { name: "撤销" }).isDisabled(), true);
    assert.equal(await formula("XFD2"), "");
    assert.equal(await formula("A3"), "乙");
  });

  it("types into all selected cells with Ctrl and Enter, references moved along", async () => {
    await bench.goTo("C2:D3");
    await bench.page.keyboard.type("=B2+1");
    await press("Control+Enter");
    await shows("C2", "101");
    await shows("D3", "22.5");
    assert.equal(await formula("D3"), "=C3+1");
    await press("Control+z");
    assert.equal(await formula("C2"), "");
    await bench.goTo("E2:E3");
    await bench.page.getByLabel("编辑栏").fill("同");
    await press("Control+Enter");
    await shows("E2", "同");
    await shows("E3", "同");
  });

  it("does not fill more cells at once than the page can, and says so", async () => {
    await bench.goTo("C:D");
    await bench.page.keyboard.type("7");
    await press("Control+Enter");
    await bench.page.getByRole("alert").getByText("选中的单元格太多").waitFor();
    await press("Escape");
    assert.equal(await formula("C1"), "");
  });

  it("takes Alt and the down arrow for itself where a cell has no list", async () => {
    await bench.goTo("A2");
    const untaken = await bench.page.evaluate(() => {
      const key = new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, bubbles: true, cancelable: true });
      return document.querySelector("textarea.editor")?.dispatchEvent(key);
    });
    assert.equal(untaken, false);
    assert.equal(await bench.page.getByRole("listbox").count(), 0);
    assert.equal(await bench.page.locator(".name-box").inputValue(), "A2");
  });
});
