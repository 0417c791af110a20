import assert from "node:assert/strict";
import { chooseSheet } from "../../src/app/choose-sheet.js";
import { createTabs } from "../../src/app/create-tabs.js";
import { checkWorkbook } from "../../src/app/check-workbook.js";
import { makeSheets } from "../../src/app/make-sheets.js";
import { dayOf } from "../../src/core/values/day.js";
import type { Workbook } from "../../src/workbook/port.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";
import { bookBytes, type Book } from "../end-to-end/book.js";

const options = { language: "zh-CN", today: dayOf(2026, 1, 15) ?? 0, year: null } as const;

const head = ["日期", "摘要", "科目", "明细科目", "金额"];
const book: Book = {
  设置: [
    ["项目", "值"],
    ["年度", 2025],
    ["上年结余", 1000],
  ],
  支出: [
    head,
    ["2025-03-08", "插花", "职工活动支出", "文体活动", 300],
    ["2025-05-01", "球赛", "职工活动支出", "文体活动", 200],
  ],
};

describe("making the sheets again", () => {
  it("keeps what the user wrote in the 说明 column, at its line", async () => {
    const first = openXlsx(bookBytes(book));
    await makeSheets(first, options);
    const row = await rowOf(first, "文体活动");
    await first.write({ pages: [], cells: [{ sheet: "经费收支决算表", row, column: 5, value: "含三八节、球赛" }] });

    const more = openXlsx(first.bytes());
    await more.write({ pages: [], cells: [{ sheet: "支出", row: 1, column: 4, value: 350 }] });
    const { made, ledger } = await makeSheets(more, options);
    assert.deepEqual(
      made.map(({ name, replaced }) => [name, replaced]),
      [
        ["经费收支决算表", true],
        ["活动日历", true],
      ],
    );
    assert.equal(ledger.totals.spending, 55000);
    const { sheets } = await more.read();
    assert.equal(
      sheets.find(({ name }) => name === "经费收支决算表")?.values[await rowOf(more, "文体活动")]?.[5],
      "含三八节、球赛",
    );
  });

  it("makes a sheet of its own for another year, and leaves the earlier year's", async () => {
    const workbook = openXlsx(bookBytes(book));
    await makeSheets(workbook, options);
    const { made } = await makeSheets(workbook, { ...options, year: 2024 });
    assert.deepEqual(
      made.map(({ name, nameTaken }) => [name, nameTaken]),
      [
        ["经费收支决算表2024", null],
        ["活动日历2024", null],
      ],
    );
    assert.deepEqual(
      (await workbook.read()).sheets.flatMap(({ mark }) => (mark === null ? [] : [`${mark.kind} ${mark.year}`])),
      ["fund-report 2025", "activity-calendar 2025", "fund-report 2024", "activity-calendar 2024"],
    );
  });

  it("never reads its own sheets as tabs", async () => {
    const workbook = openXlsx(bookBytes(book));
    const before = await checkWorkbook(workbook, options);
    await makeSheets(workbook, options);
    const after = await checkWorkbook(workbook, options);
    assert.deepEqual(after.findings, before.findings);
    assert.deepEqual(Object.keys(after.reading.tabs), Object.keys(before.reading.tabs));
  });
});

describe("choosing the sheet of a tab", () => {
  it("keeps the answer in the settings tab, so that the next run need not ask", async () => {
    const twin: Book = { ...book, 支出二: [head, ["2025-04-01", "读书会", "职工活动支出", "文体活动", 77]] };
    const workbook = openXlsx(bookBytes(twin));
    const asked = await checkWorkbook(workbook, options);
    assert.deepEqual(asked.reading.questions, [{ tab: "disbursements", sheets: ["支出", "支出二"] }]);
    await chooseSheet(workbook, "disbursements", "支出二", options);
    const answered = await checkWorkbook(openXlsx(workbook.bytes()), options);
    assert.deepEqual(answered.reading.questions, []);
    assert.equal(answered.ledger.totals.spending, 7700);
    await chooseSheet(workbook, "disbursements", "支出", options);
    assert.equal((await checkWorkbook(workbook, options)).ledger.totals.spending, 50000);
    assert.equal((await workbook.read()).sheets[0]?.values.length, 4);
  });

  it("adds a settings tab where there is none", async () => {
    const workbook = openXlsx(bookBytes({ 支出: book["支出"] ?? [], 支出二: book["支出"] ?? [] }));
    await chooseSheet(workbook, "disbursements", "支出二", options);
    const { reading } = await checkWorkbook(workbook, options);
    assert.equal(reading.tabs.disbursements?.sheet, "支出二");
    assert.ok((await workbook.read()).sheets.some(({ name }) => name === "设置"));
  });
});

describe("creating the tabs in an open workbook", () => {
  it("adds those that are missing and leaves a sheet of the same name as it is", async () => {
    const workbook = openXlsx(bookBytes({ 支出: book["支出"] ?? [] }));
    const { created, kept } = await createTabs(workbook, options);
    assert.deepEqual(created, ["会员", "会费", "收入", "预算", "活动", "设置"]);
    assert.deepEqual(kept, ["支出"]);
    const { reading } = await checkWorkbook(workbook, options);
    assert.equal(reading.tabs.disbursements?.rows.length, 2);
    assert.equal(reading.tabs.members?.rows.length, 0);
  });
});

describe("names that look like formulas", () => {
  it("stay texts, in the sheets and on the way", async () => {
    const plan = ["=1+1", "+春游", "-运动会", "@读书", "<b>合唱</b>"];
    const workbook = openXlsx(
      bookBytes({
        ...book,
        活动: [["活动日期", "活动名称"], ...plan.map((title, index) => [`2025-03-0${index + 1}`, title])],
      }),
    );
    const { calendar } = await makeSheets(workbook, options);
    assert.deepEqual(
      calendar.entries.filter(({ kind }) => kind === "activity").map(({ title }) => title),
      plan,
    );
    const sheet = (await workbook.read()).sheets.find(({ name }) => name === "活动日历");
    const texts = sheet?.values.flatMap((row) => row ?? []).filter((value) => typeof value === "string") ?? [];
    for (const title of plan)
      assert.ok(
        texts.some((text) => text.includes(title)),
        title,
      );
  });
});

async function rowOf(workbook: Workbook, account: string): Promise<number> {
  const { sheets } = await workbook.read();
  const rows = sheets.find(({ name }) => name === "经费收支决算表")?.values ?? [];
  return rows.findIndex((row) => row?.some((value) => typeof value === "string" && value.trim() === account) === true);
}
