import assert from "node:assert/strict";
import { readActivityChoices } from "../../src/app/activity-choices.js";
import { dayOf } from "../../src/core/values/day.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";
import { bookBytes, type Book } from "../end-to-end/book.js";

const options = { language: "zh-CN", today: dayOf(2026, 1, 15) ?? 0, year: null } as const;
const choicesOf = (book: Book) => readActivityChoices(openXlsx(bookBytes(book)), options);

describe("what a book's activities can be chosen by", () => {
  it("is what their rows say, each text once, in their order", async () => {
    const activities = [
      ["活动日期", "活动名称", "参加范围", "活动类别"],
      ["2026-03-06", "茶话会", "东片", "文体活动"],
      ["2026-04-06", "春游", "西片", null],
      ["2026-05-06", "球赛", " 东片", "文体活动"],
    ];
    assert.deepEqual(await choicesOf({ 活动: activities }), { areas: ["东片", "西片"], categories: ["文体活动"] });
  });

  it("is nothing where there is no such tab or column", async () => {
    const spending = [
      ["日期", "摘要", "科目", "金额"],
      ["2026-03-08", "三八节活动", "职工活动支出", 88.8],
    ];
    assert.deepEqual(await choicesOf({ 支出: spending }), { areas: [], categories: [] });
  });
});
