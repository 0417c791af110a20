import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { parsed } from "../core/icalendar/parsed.js";
import { bookBytes, type Book } from "./book.js";
import type { Fault } from "../../src/workbench/host/excel-host.js";
import { browserOrSkip } from "../machine/browser.js";
import { home } from "./build.js";
import { builtPages, site } from "./built-pages.js";

const library = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** A book of one year: opening 1,000; income 300 + 12,000; spending 2,500.50. */
const book: Book = {
  设置: [
    ["项目", "值"],
    ["单位名称", "示例小学工会"],
    ["年度", 2026],
    ["上年结余", 1000],
  ],
  收入: [
    ["日期", "摘要", "会计科目", "金额"],
    ["2026-01-15", "<b>一月</b>会费", "会费收入", 300],
    ["2026-03-20", "经费返还", "拨缴经费收入", 12000],
  ],
  支出: [
    ["日期", "摘要", "会计科目", "金额", "经手人", "证明人", "审批人"],
    ["2026-03-06", "三八节活动", "职工活动支出", 2500.5, "张三", "李四", "王五"],
  ],
  活动: [
    ["日期", "活动名称"],
    ["2026-03-06", "三八节茶话会"],
  ],
};

/** A book of another year whose dues are 250. */
function lastYear(union: string, year: number): Book {
  return {
    设置: [
      ["项目", "值"],
      ["单位名称", union],
      ["年度", year],
    ],
    收入: [
      ["日期", "摘要", "会计科目", "金额"],
      [`${year}-01-15`, "会费", "会费收入", 250],
    ],
  };
}

describe("the built add-in in an emulated Excel", function () {
  this.timeout(240000);
  let browser: Browser | null = null;
  let folder = "";
  let page: Page;
  let strangers: string[];
  let complaints: string[];

  before(async function () {
    browser = await browserOrSkip(this, "the built add-in under office.js in a browser");
    folder = await builtPages("add-in");
  });
  after(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    assert.ok(browser !== null);
    page = await browser.newPage({ viewport: { width: 800, height: 700 }, locale: "zh-CN" });
    strangers = [];
    complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) complaints.push(message.text());
    });
    await page.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      const file = fileOf(url, folder);
      if (url.href === `${site}excel.html`) {
        await route.fulfill({ contentType: "text/html", body: `<!doctype html><script src="excel-page.js"></script>` });
      } else if (file === null) {
        strangers.push(url.href);
        await route.abort();
      } else {
        await route.fulfill({ contentType: typeOf(file), body: await readFile(file) });
      }
    });
    await page.goto(`${site}excel.html`);
  });
  afterEach(async () => {
    assert.deepEqual({ complaints, strangers }, { complaints: [], strangers: [] });
    await page.close();
  });

  const open = async (address: string, language: string): Promise<FrameLocator> => {
    await page.evaluate(
      ([given, where, said]) => {
        window.openInExcel(given, where, said);
      },
      [book, address, language] as const,
    );
    return page.frameLocator("#add-in");
  };
  const sheets = (): Promise<string[]> => page.evaluate(() => window.excel.book.sheets.map(({ name }) => name));

  it("checks the workbook when the ribbon's Check opens the pane, in Office's language", async () => {
    const pane = await open("taskpane.html?do=check", "zh-CN");
    await pane.getByText("读取情况").waitFor();
    assert.match((await pane.locator("table").textContent()) ?? "", /收入收入2 行/);
    assert.equal(await pane.locator(".failure").count(), 0);
    assert.deepEqual(await sheets(), Object.keys(book));
  });

  it("makes the fund report from the pane: the right figures, every one tied out, the sheet in view", async () => {
    const pane = await open("taskpane.html", "en-US");
    await pane.getByRole("button", { name: "Fund report" }).click();
    await pane.locator("dl").waitFor();
    const totals = (await pane.locator("dl").innerText()).replace(/\s+/g, " ");
    assert.match(totals, /Income 12,300\.00 Spending 2,500\.50 Surplus 9,799\.50 Opening balance 1,000\.00/);
    assert.match(totals, /Closing balance 10,799\.50/);
    const tieOut = /Tie-out: (\d+)\/(\d+) figures agree/.exec(await pane.locator(".outcome").innerText());
    assert.equal(tieOut?.[1], tieOut?.[2]);
    assert.ok(Number(tieOut?.[2]) >= 10);
    assert.deepEqual(await sheets(), [...Object.keys(book), "Fund report"]);
    assert.equal(await page.evaluate(() => window.excel.book.active?.name), "Fund report");
  });

  it("adds the blank tabs that are missing and leaves the others alone", async () => {
    const pane = await open("taskpane.html", "zh-CN");
    await pane.getByRole("button", { name: "创建空白工作表" }).click();
    await pane.getByRole("heading", { name: "已创建 3 张工作表。" }).waitFor();
    assert.deepEqual((await sheets()).slice(0, 4), Object.keys(book));
    assert.equal((await sheets()).length, 7);
  });

  it("says that a protected workbook cannot be written", async () => {
    const pane = await open("taskpane.html", "zh-CN");
    await pane.getByRole("button", { name: "生成决算表" }).waitFor();
    await page.evaluate(() => {
      window.excel.book.structureProtected = true;
    });
    await pane.getByRole("button", { name: "生成决算表" }).click();
    await pane.getByRole("heading", { name: "决算表没有生成" }).waitFor();
    assert.match(await pane.locator(".failure").innerText(), /撤销保护/);
    assert.deepEqual(await sheets(), Object.keys(book));
  });

  const failures = [
    {
      language: "zh-CN",
      words: ["生成决算表", "决算表没有生成", "再试一次", "已新建“经费收支决算表”"],
      refused: /Excel 没有完成这次操作，工作簿保持原样。请稍后再试/,
      lost: /没有做完，也暂时无法撤回。请等 Excel 恢复后再运行一次/,
    },
    {
      language: "en-US",
      words: ["Fund report", "The fund report was not made", "Try again", '"Fund report" was added'],
      refused: /Excel did not complete the operation; the workbook is as it was\. Try again/,
      lost: /before the writing was finished or could be taken back\. When it works again, run the command again/,
    },
  ] as const;
  for (const { language, words, refused, lost } of failures) {
    it(`says what happened and what to do when Excel fails or is lost in the middle (${language})`, async () => {
      const [command, notMade, again, made] = words;
      const pane = await open("taskpane.html", language);
      await pane.getByRole("button", { name: command }).click({ trial: true });
      const said = async (fault: Fault): Promise<string> => {
        await page.evaluate((given) => {
          window.excel.play(given);
        }, fault);
        await pane.getByRole("button", { name: command }).click();
        await pane.locator(".progress .bar").waitFor({ state: "detached" });
        await pane.getByRole("heading", { name: notMade }).waitFor();
        return pane.locator(".failure").innerText();
      };
      for (const at of [1, 60, 110]) {
        assert.match(await said({ kind: "fail", at }), refused, `action ${at}`);
        assert.deepEqual(await sheets(), Object.keys(book), `action ${at}`);
      }
      const text = await said({ kind: "drop", at: 110 });
      assert.match(text, lost);
      assert.doesNotMatch(text, /保持原样|as it was/);
      await page.evaluate(() => {
        window.excel.reconnect();
      });
      await pane.getByRole("button", { name: again }).click();
      await pane.getByRole("heading", { name: made }).waitFor();
      assert.equal((await sheets()).length, Object.keys(book).length + 1);
    });
  }

  it("takes last year's figures from a workbook chosen in the pane, and says so when it is the wrong one", async () => {
    const pane = await open("taskpane.html", "zh-CN");
    await pane.locator("summary", { hasText: "选项" }).first().click();
    const file = pane.getByLabel("上年账本（.xlsx）");
    const bytes = (union: string, year: number) => ({
      name: `${year}年账本.xlsx`,
      mimeType: "",
      buffer: Buffer.from(bookBytes(lastYear(union, year))),
    });
    await file.setInputFiles(bytes("别的小学工会", 2025));
    await pane.getByRole("button", { name: "生成决算表" }).click();
    await pane.getByRole("heading", { name: "决算表没有生成" }).waitFor();
    assert.match(await pane.locator(".failure").innerText(), /“2025年账本\.xlsx”的单位名称是“别的小学工会”/);
    await file.setInputFiles({ name: "照片.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
    await pane.getByRole("button", { name: "生成决算表" }).click();
    await pane.locator(".failure").getByText("上年账本“照片.xlsx”读不出来").waitFor();
    assert.deepEqual(await sheets(), Object.keys(book));

    await file.setInputFiles(bytes("示例小学工会", 2025));
    await pane.getByRole("button", { name: "生成决算表" }).click();
    await pane.locator("dl").waitFor();
    const values = await page.evaluate(() => {
      const made = window.excel.book.sheets.find(({ name }) => name === "经费收支决算表");
      return Array.from({ length: 40 }, (_, row) =>
        Array.from({ length: 9 }, (__, column) => made?.cell(row, column).value),
      );
    });
    const head = values.find((cells) => cells.includes("上年决算数"));
    const dues = values.find((cells) => cells.includes("会费收入"));
    assert.equal(dues?.[head?.indexOf("上年决算数") ?? -1], 250);
  });

  it("gives the calendar out as a file and as a text, from the pane", async () => {
    const pane = await open("taskpane.html", "zh-CN");
    await pane.getByRole("button", { name: "生成活动日历" }).click();
    await pane.getByText("含活动 1 项").waitFor();
    const started = page.waitForEvent("download");
    await pane.getByRole("button", { name: "下载" }).click();
    const text = await readFile(await (await started).path(), "utf8");
    assert.ok(parsed({ text }).some(({ title, first }) => title === "三八节茶话会" && first === "2026-03-06"));
    await pane.locator("summary", { hasText: "日历文件的内容" }).click();
    const shown = await pane.getByRole("textbox", { name: "日历文件的内容" }).inputValue();
    assert.equal(shown, text.replaceAll("\r\n", "\n"));
    assert.equal(await page.evaluate(() => window.excel.book.active?.name), "活动日历");
  });

  it("makes the sheets of the ribbon's functions and completes", async () => {
    await open("commands.html", "zh-CN");
    await page.evaluate(() => window.pressWhenReady("makeFundReport"));
    await page.evaluate(() => window.pressWhenReady("makeActivityCalendar"));
    const made = [...Object.keys(book), "经费收支决算表", "活动日历"];
    assert.deepEqual((await sheets()).slice(0, made.length), made);
    assert.equal(await page.evaluate(() => window.excel.book.active?.name), "活动日历");
    await page.evaluate(() => window.pressWhenReady("makeWorkSummary"));
    assert.equal((await sheets()).includes("工作总结数据"), true);
    assert.equal(await page.evaluate(() => window.excel.book.active?.name), "工作总结数据");
  });
});

/** The file behind an address: the built add-in, or Microsoft's library from node_modules; null for any other. */
function fileOf(url: URL, folder: string): string | null {
  const bare = url.origin + url.pathname;
  if (bare.startsWith(library)) {
    return path.join(home, "node_modules/@microsoft/office-js/dist", bare.slice(library.length).toLowerCase());
  }
  return bare.startsWith(site) ? path.join(folder, bare.slice(site.length)) : null;
}

function typeOf(file: string): string {
  const types = {
    ".html": "text/html",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css",
    ".png": "image/png",
  };
  return types[path.extname(file) as keyof typeof types];
}
