import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Browser, FrameLocator } from "playwright-core";
import { loadBook } from "../../src/workbench/files/load-book.js";
import { browserOrSkip } from "../machine/browser.js";
import { differences } from "../workbench/files/compare-books.js";
import { openWorkbench, type Workbench } from "../workbench/page/site.js";

const faces = {
  "zh-CN": {
    check: "校验",
    report: "生成决算表",
    calendar: "生成活动日历",
    save: "另存为 .xlsx",
    checked: "校验结果",
    sheets: ["经费收支决算表", "活动日历"],
  },
  "en-US": {
    check: "Check",
    report: "Fund Report",
    calendar: "Calendar",
    save: "Save as .xlsx",
    checked: "Findings",
    sheets: ["Fund report", "Activity calendar"],
  },
} as const;

describe("the whole way through the workbench", function () {
  this.timeout(300000);
  let browser: Browser | null = null;

  before(async function () {
    browser = await browserOrSkip(this, "the whole way through the workbench in a browser");
  });
  after(async () => {
    await browser?.close();
  });

  for (const [locale, face] of Object.entries(faces)) {
    it(`from the lived-in sample to a saved workbook, in ${locale}`, async () => {
      assert.ok(browser !== null);
      const bench = await openWorkbench(browser, locale as keyof typeof faces);
      const pane = bench.page.frameLocator("iframe.pane");
      const ribbon = (name: string): Promise<void> =>
        bench.page.locator(".ribbon").getByRole("button", { name, exact: true }).click();
      const [report, calendar] = face.sheets;

      await ribbon(face.check);
      await pane.getByRole("heading", { name: face.checked }).waitFor();
      await followFinding(bench, pane, "O76");
      await bench.page.keyboard.type("2016-03-28");
      await bench.page.keyboard.press("Enter");
      await bench.cell("O76").getByText("2016-03-28").waitFor();
      await pane.getByRole("button", { name: face.check, exact: true }).click();
      await pane.getByText("O76", { exact: true }).waitFor({ state: "detached" });
      assert.equal(await pane.getByText("F94", { exact: true }).count(), 1, "the other findings are still there");

      await ribbon(face.report);
      await shown(bench, report);
      await ribbon(face.calendar);
      await shown(bench, calendar);

      // 宣传活动: 4,260 of row 39 and 2,980 of another row.
      await bench.tab(report).click();
      await bench.cell("D20").getByText("7,240.00", { exact: true }).waitFor();
      await bench.tab("收支明细账").click();
      await bench.type("G39", "5260");
      await bench.tab(report).click();
      await bench.cell("D20").getByText("8,240.00", { exact: true }).waitFor();
      // The tie-out names the figures that have moved; after a new report all agree.
      await verdictsSeen(bench, 2);
      await ribbon(face.report);
      await ready(bench, face.report);
      await verdictsSeen(bench, 1);
      assert.equal(await bench.cell("D20").textContent(), "8,240.00");

      const first = await saved(bench, face.save);
      await bench.openFile("saved.xlsx", first);
      await bench.tab(report).waitFor();
      await bench.tab(report).click();
      await bench.cell("D20").getByText("8,240.00", { exact: true }).waitFor();
      const again = await saved(bench, face.save);
      const [before, after] = await Promise.all([loadBook(first), loadBook(again)]);
      after.book.active = after.book.findSheet(before.book.active?.name ?? "");
      assert.deepEqual(differences(before.book, after.book), []);
      assert.ok(before.book.findSheet(calendar) !== null);
      assert.deepEqual({ strangers: bench.strangers, complaints: bench.complaints }, { strangers: [], complaints: [] });
      await bench.page.close();
    });
  }
});

/** Presses a finding's place in the pane and waits until its cell is selected in the grid. */
async function followFinding(bench: Workbench, pane: FrameLocator, place: string): Promise<void> {
  await pane.getByText(place, { exact: true }).click();
  await bench.page.waitForFunction(
    (where) => document.querySelector<HTMLInputElement>(".name-box")?.value === where,
    place,
  );
  assert.equal(await bench.tab("会员花名册").getAttribute("aria-selected"), "true");
  await bench.page.locator(".editor").focus();
}

async function shown(bench: Workbench, sheet: string): Promise<void> {
  await bench.page.getByRole("tab", { name: sheet, selected: true }).waitFor();
}

/** A ribbon button is grey until its function has completed. */
async function ready(bench: Workbench, name: string): Promise<void> {
  await bench.page.locator(".ribbon button:not([disabled])").getByText(name, { exact: true }).waitFor();
}

/** Waits until the list beside the report, as far as it is in view, holds so many different verdicts. */
async function verdictsSeen(bench: Workbench, count: number): Promise<void> {
  await bench.goTo("K30");
  await bench.page.waitForFunction((wanted) => {
    const cells = document.querySelectorAll('.grid [data-cell^="K"]:not([data-cell="K4"])');
    const texts = [...cells].map((cell) => cell.textContent).filter((text) => text !== "");
    return new Set(texts).size === wanted;
  }, count);
  await bench.goTo("A1");
}

async function saved(bench: Workbench, name: string): Promise<Uint8Array> {
  const coming = bench.page.waitForEvent("download");
  await bench.page.getByRole("button", { name }).click();
  return new Uint8Array(await readFile(await (await coming).path()));
}
