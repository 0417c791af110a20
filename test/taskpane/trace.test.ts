import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { report } from "./books.js";
import type { Plan } from "./page.js";
import { usePane } from "./use-pane.js";

/** Rows of a journal, each of 1 yuan. */
function rows(count: number, first: number) {
  return Array.from({ length: count }, (_, index) => ({
    tab: "disbursements",
    sheet: "日记账",
    row: first + index,
    column: 4,
    fen: 100,
    booking: {
      entry: { when: { day: 46027 + index, until: null }, summary: `第 ${index + 1} 笔`, payee: "甲 13812345678" },
    },
  }));
}

const line = (side: string, account: string, item: string | null) => ({ kind: "line", side, account, item });
const leaf = (id: object, key: string, of: ReturnType<typeof rows>) => {
  return { id, key, fen: of.length * 100, parts: [], rows: of };
};
const total = (id: object, key: string, fen: number | null, ...parts: { sign: number; figure: object }[]) => {
  return { id, key, fen, parts, rows: [] };
};

const sports = leaf(line("spending", "职工活动支出", "文体活动"), "spending/职工活动支出/文体活动", rows(150, 5));
const activities = total(line("spending", "职工活动支出", null), "spending/职工活动支出/", 15000, {
  sign: 1,
  figure: sports,
});
const spending = total({ kind: "total", side: "spending" }, "spendingTotal", 15000, { sign: 1, figure: activities });
const income = total({ kind: "total", side: "income" }, "incomeTotal", 0);
const opening = { id: { kind: "opening" }, key: "opening", fen: null, parts: [], rows: [] };
const closing = total(
  { kind: "closing" },
  "closing",
  null,
  { sign: 1, figure: opening },
  { sign: 1, figure: income },
  { sign: -1, figure: spending },
);
const trace = {
  opening,
  income,
  spending,
  tail: [],
  closing,
  apart: [],
  ownFunds: [],
  transfers: [],
  leaves: [sports],
  twice: [],
  nowhere: [],
};

const result = {
  ...report,
  notMade: [],
  excluded: [{ sheet: "日记账", row: 3, column: 2, cell: "C4", reason: "科目不在科目表中。" }],
  places: [
    { kind: "fund-report", sheet: "决算表", key: "spending/职工活动支出/文体活动/actual", row: 11, column: 3 },
    { kind: "account-book", sheet: "明细账", key: "spending/职工活动支出/文体活动", row: 40, column: 6 },
  ],
};

describe("figures followed in the task pane", function () {
  this.timeout(180000);
  const pane = usePane();
  let page: Page;
  const open = async (plan: Partial<Plan> = {}): Promise<void> => {
    ({ page } = pane());
    await pane().open({ language: "zh-CN", task: "fund-report", make: { result }, trace, ...plan });
    await page.getByText(plan.language === "en" ? "Behind the figures" : "逐数追查").click();
  };

  it("opens a figure down to its rows, in portions, each leading to its cell, by keyboard too", async () => {
    await open();
    const press = async (text: string | RegExp): Promise<void> => {
      await page.locator("summary").filter({ hasText: text }).first().focus();
      await page.keyboard.press("Enter");
    };
    await press(/^本年支出合计/);
    await press(/^职工活动支出/);
    await press(/^文体活动/);
    await page.getByText("150 行 · 150.00").waitFor();
    assert.equal(await page.locator(".figure li").count(), 100);
    await pane().press("再显示 50 条");
    assert.equal(await page.locator(".figure li").count(), 150);
    await page.getByRole("button", { name: /E7 .*第 2 笔/ }).click();
    assert.doesNotMatch(await page.locator(".trace").innerText(), /13812345678/);
    await pane().press("决算表!D12");
    await pane().press("明细账!G41");
    assert.deepEqual((await pane().calls()).slice(-3), [
      ["show", "日记账", 6, 4],
      ["show", "决算表", 11, 3],
      ["show", "明细账", 40, 6],
    ]);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "fits 320 px");
  });

  it("says which figures the selected row enters, and leads to each", async () => {
    await open({ selected: { sheet: "日记账", row: 6, column: 0 } });
    await pane().press("所选行计入哪些数字");
    await page.getByText("日记账!A7 所在行计入 4 个数字：").waitFor();
    const lines = await page.locator(".trace [role=status] li > span:first-child").allInnerTexts();
    assert.deepEqual(lines, ["支出 / 职工活动支出 / 文体活动", "支出 / 职工活动支出", "本年支出合计", "期末滚存结余"]);
    assert.match(await page.locator(".trace [role=status] li").last().innerText(), /此行 -1\.00/);
    await pane().press("决算表!D12");
    assert.deepEqual((await pane().calls()).at(-1), ["show", "决算表", 11, 3]);
  });

  it("says why a row enters none", async () => {
    await open({ selected: { sheet: "日记账", row: 3, column: 1 } });
    await pane().press("所选行计入哪些数字");
    const said = page.locator(".trace [role=status]");
    await page.getByText("日记账!B4 所在行没有计入任何数字。").waitFor();
    assert.match(await said.innerText(), /科目不在科目表中。/);
  });

  it("tells that Excel is busy", async () => {
    await open({ language: "en" });
    await pane().press("Figures of the selected row");
    await page.getByText("Excel is busy or a cell is being edited.").waitFor();
    assert.equal(await page.locator(".trace [role=status]").innerText(), "");
  });

  it("speaks English", async () => {
    await open({ language: "en", selected: { sheet: "Journal", row: 0, column: 0 } });
    await pane().press("Figures of the selected row");
    await page.getByText("The row of Journal!A1 enters no figure.").waitFor();
    await page
      .locator("summary")
      .filter({ hasText: /^Balance carried forward/ })
      .click();
    await page.getByText("less: Total spending of the year").waitFor();
  });
});
