import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Browser, FrameLocator } from "playwright-core";
import { loadBook } from "../../src/workbench/files/load-book.js";
import { browserOrSkip } from "../machine/browser.js";
import { differences } from "../workbench/files/compare-books.js";
import { bookBytes } from "./book.js";
import { openWorkbench, type Workbench } from "../workbench/page/site.js";

const faces = {
  "zh-CN": {
    check: "校验",
    checked: "校验结果",
    clear: "没有待处理的问题",
    typing: "边录入边校验",
    accept: ["接受…", "接受理由", "接受人", "接受"],
    accepted: "已接受 1 条",
    list: "校验结果",
    fix: "改正",
    fixed: "已改正 1 处，并重新校验。",
    undo: "撤销改正",
    rule: "规则说明",
  },
  "en-US": {
    check: "Check",
    checked: "Findings",
    clear: "Nothing left to deal with",
    typing: "Check while typing",
    accept: ["Accept…", "Reason", "Accepted by", "Accept"],
    accepted: "1 finding accepted",
    list: "Check results",
    fix: "Correct",
    fixed: "1 cell corrected and checked again.",
    undo: "Undo the correction",
    rule: "About this rule",
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
    it(`from a wrong value typed to one corrected, accepted and undone, in ${locale}`, async () => {
      assert.ok(browser !== null);
      const bench = await openWorkbench(browser, locale as keyof typeof faces);
      await bench.openFile("small.xlsx", smallBook);
      await bench.tab("会员").waitFor();
      const pane = bench.page.frameLocator("iframe.pane");
      await pane.getByRole("button", { name: face.check, exact: true }).click();
      await pane.getByRole("heading", { name: face.checked }).waitFor();
      await pane.getByRole("switch", { name: face.typing }).check();

      await bench.open("会员");
      const wrong = pane.getByRole("button", { name: /110105…0021/ });
      const start = Date.now();
      await bench.type("D3", "'110105194912310021");
      await wrong.waitFor({ timeout: 5000 });
      console.log(`      seen after ${Date.now() - start} ms`);
      await bench.type("D3", "'11010519491231002X");
      await wrong.waitFor({ state: "detached", timeout: 5000 });

      await bench.open("支出");
      const typed = bench.cell("A2").getByText("2026.3.8", { exact: true });
      await openFinding(pane, "A2");
      await pane.getByRole("button", { name: face.fix, exact: true }).click();
      await pane.getByText(face.fixed).first().waitFor();
      await typed.waitFor({ state: "detached" });
      await pane.getByRole("button", { name: face.undo }).click();
      await typed.waitFor();

      await openFinding(pane, "H3");
      const [opener, reason, by, accept] = face.accept;
      await pane.locator(".entry:has([aria-current])").getByRole("button", { name: opener, exact: true }).click();
      await pane.getByLabel(reason, { exact: true }).fill("小单位");
      await pane.getByLabel(by, { exact: true }).fill("李");
      await pane.getByRole("button", { name: accept, exact: true }).click();
      await pane.getByText(face.accepted).first().waitFor();
      await bench.tab(face.list).waitFor();
      assert.equal(await pane.getByText("H3", { exact: true }).count(), 0, "accepted ones are put aside");

      await openFinding(pane, "A2");
      const link = pane.getByRole("link", { name: new RegExp(face.rule) });
      const page = await link.evaluate((shown: HTMLAnchorElement) => fetch(shown.href).then((answer) => answer.text()));
      assert.match(page, /id="text-date"/, "the rule's page is served, and has a part for the finding");
      assert.deepEqual({ strangers: bench.strangers, complaints: bench.complaints }, { strangers: [], complaints: [] });
      await bench.page.close();
    });
  }

  it("from the lived-in sample to a saved workbook", async () => {
    assert.ok(browser !== null);
    const bench = await openWorkbench(browser, "zh-CN");
    const pane = bench.page.frameLocator("iframe.pane");
    const ribbon = (name: string): Promise<void> =>
      bench.page.locator(".ribbon").getByRole("button", { name, exact: true }).click();
    const face = faces["zh-CN"];
    const [report, calendar] = ["经费收支决算表", "活动日历"];
    const makeReport = "生成决算表";

    await ribbon(face.check);
    await pane.getByRole("heading", { name: face.checked }).waitFor();
    await followFinding(bench, pane, "O76");
    await bench.page.keyboard.type("2016-03-28");
    await bench.page.keyboard.press("Enter");
    await bench.cell("O76").getByText("2016-03-28").waitFor();
    await pane.getByRole("button", { name: face.check, exact: true }).click();
    await pane.getByText("O76", { exact: true }).waitFor({ state: "detached" });
    assert.equal(await pane.getByText("F94", { exact: true }).count(), 1, "the other findings are still there");

    await ribbon(makeReport);
    await shown(bench, report);
    await ribbon("生成活动日历");
    await shown(bench, calendar);

    // 宣传活动: 4,260 of row 39 and 2,980 of another row.
    await bench.open(report);
    await bench.cell("F20").getByText("7,240.00", { exact: true }).waitFor();
    await bench.open("收支明细账");
    await bench.type("G39", "5260");
    await bench.open(report);
    await bench.cell("F20").getByText("8,240.00", { exact: true }).waitFor();
    // The tie-out names the figures that have moved; after a new report all agree.
    await verdictsSeen(bench, 2);
    await ribbon(makeReport);
    await ready(bench, makeReport);
    await verdictsSeen(bench, 1);
    assert.equal(await bench.cell("F20").textContent(), "8,240.00");

    const first = await saved(bench, "另存为 .xlsx");
    await bench.openFile("saved.xlsx", first);
    await bench.tab(report).waitFor();
    await bench.open(report);
    await bench.cell("F20").getByText("8,240.00", { exact: true }).waitFor();
    const again = await saved(bench, "另存为 .xlsx");
    const [before, after] = await Promise.all([loadBook(first), loadBook(again)]);
    after.book.active = after.book.findSheet(before.book.active?.name ?? "");
    assert.deepEqual(differences(before.book, after.book), []);
    assert.ok(before.book.findSheet(calendar) !== null);
    assert.deepEqual({ strangers: bench.strangers, complaints: bench.complaints }, { strangers: [], complaints: [] });
    await bench.page.close();
  });

  it("from the closing balance to a single receipt and back, by the audit papers", async () => {
    assert.ok(browser !== null);
    const bench = await openWorkbench(browser, "zh-CN");
    const pane = bench.page.frameLocator("iframe.pane");
    await pane.getByRole("button", { name: "经审底稿", exact: true }).click();
    await pane.getByText("已生成 14 张工作表").waitFor({ timeout: 120_000 });
    await pane.getByText("未生成“银行存款余额调节表”", { exact: false }).waitFor();
    await shown(bench, "经审工作底稿");

    // From the report's closing balance to the account book's contents, to the block of the dues, to the row in the journal.
    await bench.open("经费收支决算表");
    await bench.goTo("B45");
    await bench.cell("B45").getByText("期末滚存结余").waitFor();
    await bench.cell("I45").click();
    await shown(bench, "科目明细账");
    await follow(bench, "B10", "A55");
    await bench.cell("A55").getByText("收入 / 会费收入").waitFor();
    await follow(bench, "F56", "F18");
    await shown(bench, "收支明细账");
    assert.equal(await bench.cell("F18").textContent(), "11,437.95");

    // And back: what the row enters, and from there to the figure in the report.
    await pane.getByText("逐数追查").click();
    await pane.getByRole("button", { name: "所选行计入哪些数字" }).click();
    await pane.getByText("收支明细账!F18", { exact: false }).waitFor();
    const closing = pane.getByRole("listitem").filter({ hasText: "期末滚存结余" }).last();
    await closing
      .getByRole("button", { name: /决算表/ })
      .first()
      .click();
    await shown(bench, "经费收支决算表");
    assert.equal(await bench.page.locator(".name-box").inputValue(), "F45");
    assert.deepEqual({ strangers: bench.strangers, complaints: bench.complaints }, { strangers: [], complaints: [] });
    await bench.page.close();
  });
});

/** Follows a link of the sheet on screen to the cell it leads to. */
async function follow(bench: Workbench, link: string, target: string): Promise<void> {
  await bench.goTo(link);
  await bench.cell(link).click();
  await bench.page.waitForFunction(
    (where) => document.querySelector<HTMLInputElement>(".name-box")?.value === where,
    target,
  );
  await bench.drawn();
}

/** A register, and spending with a date that is a text and one who signed twice. */
const smallBook = bookBytes({
  会员: [
    ["会员号", "姓名", "性别", "身份证号", "入会日期", "状态"],
    ["m001", "张三", "女", "11010519491231002X", "2015-03-01", "在职"],
    ["m002", "李四", "女", "", "2015-03-01", "在职"],
  ],
  支出: [
    ["日期", "凭证号", "摘要", "科目", "金额", "经手人", "证明人", "审批人"],
    ["2026.3.8", "记-001", "插花", "职工活动支出", 300, "陈明", "周", "王"],
    ["2026-04-09", "记-002", "球赛", "职工活动支出", 200, "李", "周", "李"],
  ],
});

/** Opens what there is to know of a finding in 支出, which goes to its cell. */
async function openFinding(pane: FrameLocator, place: string): Promise<void> {
  await pane
    .getByRole("button", { name: new RegExp(`^支出\\s*${place}\\b`) })
    .first()
    .click();
  await pane.locator(".details").first().waitFor();
}

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
  await bench.goTo("M55");
  await bench.page.waitForFunction((wanted) => {
    const cells = document.querySelectorAll('.grid [data-cell^="M"]:not([data-cell="M4"])');
    const texts = [...cells].map((cell) => cell.textContent).filter((text) => text !== "");
    return new Set(texts).size === wanted;
  }, count);
  await bench.goTo("F6");
}

async function saved(bench: Workbench, name: string): Promise<Uint8Array> {
  const coming = bench.page.waitForEvent("download");
  await bench.page.getByRole("button", { name }).click();
  return new Uint8Array(await readFile(await (await coming).path()));
}
