import assert from "node:assert/strict";
import { keepBooks } from "../../src/app/keep-books.js";
import { shownValues } from "../../src/app/shown-value.js";
import { say } from "../../src/core/locale/say.js";
import { exampleSnapshot, findingsOf } from "../core/rules/example-book.js";
import { dayOf } from "../../src/core/values/day.js";

describe("what a finding shows of its cell", () => {
  const snapshot = exampleSnapshot({
    sheets: {
      会员: [
        ["会员号", "姓名", "身份证号", "出生日期", "电话", "备注"],
        ["0001", "王芳", "11010519491231002X", 33238, "13800138000", "卡号6228480000000000123，手机13800138000"],
        ["0003", "13912345678", null, 20230101, null, "12345678901"],
        ["0002", "李强", 440524188001010000, "1985.6", 13900139000, "x".repeat(100)],
      ],
    },
  });
  const today = dayOf(2026, 1, 15) ?? 0;
  const show = shownValues(keepBooks(snapshot, { language: "zh-CN", today, year: null }));
  const shown = (row: number): (string | null)[] => [0, 1, 2, 3, 4, 5].map((column) => show("会员", row, column));

  it("is masked where it is an ID, a card or a phone, in whatever column", () => {
    assert.deepEqual(shown(1), ["0001", "王芳", "110105…002X", "1990-12-31", "***", "卡号622848…0123，手机138…"]);
    assert.deepEqual(shown(2), ["0003", "139…", null, "20230101", null, "12345678901"]);
    assert.deepEqual(shown(3).slice(0, 5), ["0002", "李强", "440524…0000", "1985.6", "***"]);
  });

  it("is masked in every sentence as well", () => {
    const books = {
      sheets: {
        支出: [
          ["日期", "摘要", "科目", "金额"],
          ["440524188001010014", "春游", "职工活动支出", 100],
          ["2026-03-01", "春游", "职工活动支出", "6222020200011223344"],
        ],
        设置: [
          ["项目", "值"],
          ["会费比例", "11010519491231002X"],
        ],
      },
    };
    for (const finding of findingsOf(books)) {
      for (const language of ["zh-CN", "en"] as const) assert.doesNotMatch(say(finding, language), /\d{11}/);
    }
    const codes = findingsOf(books).map(({ code }) => code);
    for (const code of ["date-unreadable", "amount-too-large", "setting-unreadable"]) assert.ok(codes.includes(code));
  });

  it("is cut when it is long, and nothing where the cell is empty or not there", () => {
    assert.equal(show("会员", 3, 5), `${"x".repeat(60)}…`);
    assert.equal(show("会员", 4, 0), null);
    assert.equal(show("没有", 0, 0), null);
  });
});
