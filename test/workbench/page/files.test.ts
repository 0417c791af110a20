import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { bookBytes } from "../../end-to-end/book.js";
import { pack, partsOf } from "../../workbook/build-xlsx.js";
import { browserOrSkip } from "../../machine/browser.js";
import { openWorkbench, type Workbench } from "./site.js";

describe("files in the workbench", function () {
  this.timeout(240000);
  let browser: Browser | null = null;
  let bench: Workbench;

  before(async function () {
    browser = await browserOrSkip(this, "files in the workbench in a browser");
    bench = await openWorkbench(browser, "zh-CN");
  });
  after(async () => {
    await browser?.close();
  });

  it("saves what is on screen under the name of the file, formulas and all", async () => {
    await bench.openFile("我的账本.xlsx", bookBytes({ 账: [["金额"], [1], [2]] }));
    await bench.tab("账").waitFor();
    await bench.type("A4", "=SUM(A2:A3)");
    const coming = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "另存为 .xlsx" }).click();
    const download = await coming;
    assert.equal(download.suggestedFilename(), "我的账本.xlsx");
    const { book } = await loadBook(new Uint8Array(await readFile(await download.path())));
    assert.deepEqual(book.sheet("账").cell(3, 0), { value: 3, formula: "=SUM(A2:A3)", format: {} });
  });

  const bad: readonly [string, Uint8Array, RegExp][] = [
    ["照片.xlsx", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /这不是 Excel 工作簿/],
    ["断了.xlsx", bookBytes({ 账: [["金额"]] }).slice(0, 700), /文件已损坏或不完整|这不是 Excel 工作簿/],
    ["空.xlsx", new Uint8Array(), /这不是 Excel 工作簿|空/],
    ["没有工作表.xlsx", withoutSheets(), /文件已损坏或不完整/],
  ];
  for (const [name, bytes, why] of bad) {
    it(`says in a sentence why ${name} is not opened, and keeps the open book`, async () => {
      await bench.openFile(name, bytes);
      await bench.page.getByRole("alert").getByText(why).waitFor();
      assert.equal(await bench.tab("账").count(), 1);
      assert.equal(await bench.cell("A4").textContent(), "3");
      await bench.page.getByRole("button", { name: "关闭", exact: true }).click();
      assert.deepEqual(bench.complaints, []);
    });
  }

  it("speaks the other language when it is picked, pane and all, with the same book", async () => {
    await bench.page.getByLabel("显示语言").selectOption("en");
    await bench.page.getByRole("button", { name: "Save as .xlsx" }).waitFor();
    await bench.page.frameLocator("iframe.pane").getByRole("button", { name: "Fund report" }).waitFor();
    assert.equal(await bench.cell("A4").textContent(), "3");
    await bench.page.getByLabel("Requirement set").selectOption("1.17");
    await bench.page.frameLocator("iframe.pane").getByRole("button", { name: "Check" }).waitFor();
    assert.equal(await bench.cell("A4").textContent(), "3");
    await bench.page.getByLabel("Display language").selectOption("zh-CN");
    await bench.page.getByRole("button", { name: "另存为 .xlsx" }).waitFor();
  });

  it("plays a fault for a developer: the pane says in a sentence that Excel refused", async () => {
    await bench.page.getByText("开发者").click();
    await bench.page.getByLabel("在第几步").fill("2");
    await bench.page.getByRole("button", { name: "布置故障" }).click();
    const pane = bench.page.frameLocator("iframe.pane");
    await pane.getByRole("button", { name: "校验", exact: true }).click();
    await pane.locator(".failure").waitFor();
    assert.match(await pane.locator(".failure").innerText(), /\p{Script=Han}/u);
    await bench.page.getByRole("button", { name: "恢复连接" }).click();
  });

  for (const way of ["the dialog's cross", "the notice's own button"] as const) {
    it(`shows the notice of a ribbon command that failed, and frees the button after ${way}`, async () => {
      await bench.page.getByRole("button", { name: "布置故障" }).click();
      const report = bench.page.locator(".ribbon").getByRole("button", { name: "生成决算表" });
      await report.click();
      const dialog = bench.page.locator(".dialog");
      const notice = dialog.locator("iframe").contentFrame();
      await notice.getByRole("alert").getByRole("heading").waitFor();
      assert.equal(await report.isDisabled(), true);
      if (way === "the dialog's cross") await dialog.getByLabel("关闭").click();
      else {
        // A press before office.js is ready in the dialog is lost; a person presses again.
        for (let press = 0; press < 20 && (await dialog.count()) > 0; press += 1) {
          await notice
            .getByRole("button")
            .click({ timeout: 1000 })
            .catch(() => undefined);
          await bench.page.waitForTimeout(300);
        }
      }
      await dialog.waitFor({ state: "detached" });
      await bench.page.locator(".ribbon button:not([disabled])").getByText("生成决算表").waitFor();
    });
  }

  it("has nothing to say to anyone but its own server", () => {
    assert.deepEqual(bench.strangers, []);
  });
});

/** A file whose workbook lists no sheet. */
function withoutSheets(): Uint8Array {
  const parts = partsOf([{ name: "账", rows: [["金额"]] }]);
  const book = String(parts["xl/workbook.xml"]).replace(/<sheets>.*<\/sheets>/s, "<sheets/>");
  return pack({ ...parts, "xl/workbook.xml": book });
}

describe("a pane whose office.js does not load", function () {
  this.timeout(120000);

  let browser: Browser | null = null;

  before(async function () {
    browser = await browserOrSkip(this, "a missing office.js in the workbench in a browser");
  });
  after(async () => {
    await browser?.close();
  });

  it("says so in the pane and leaves the grid usable", async () => {
    assert.ok(browser !== null);
    const bench = await openWorkbench(browser, "zh-CN", "2026-11-21", (name) => name !== "office-js/office.js");
    const pane = bench.page.frameLocator("iframe.pane");
    await pane.getByRole("heading", { name: "未能连接 Excel" }).waitFor();
    await bench.type("C3", "照常");
    await bench.cell("C3").getByText("照常").waitFor();
  });
});
