import assert from "node:assert/strict";
import { keepBooks } from "../../src/app/keep-books.js";
import { shownValues } from "../../src/app/shown-value.js";
import { exampleSnapshot } from "../core/rules/example-book.js";
import { dayOf } from "../../src/core/values/day.js";

describe("what a finding shows of its cell", () => {
  const snapshot = exampleSnapshot({
    sheets: {
      会员: [
        ["会员号", "姓名", "身份证号", "出生日期", "电话", "备注"],
        ["0001", "王芳", "11010519491231002X", 33238, "13800138000", "卡号6228480000000000123，手机13800138000"],
        ["0002", "李强", 440524188001010000, "1985.6", 13900139000, "x".repeat(100)],
      ],
    },
  });
  const today = dayOf(2026, 1, 15) ?? 0;
  const show = shownValues(keepBooks(snapshot, { language: "zh-CN", today, year: null }));
  const shown = (row: number): (string | null)[] => [0, 1, 2, 3, 4, 5].map((column) => show("会员", row, column));

  it("is masked where it is an ID, a card or a phone, in whatever column", () => {
    assert.deepEqual(shown(1), [
      "0001",
      "王芳",
      "110105…002X",
      "1990-12-31",
      "***",
      "卡号622848…0123，手机138…",
    ]);
    assert.deepEqual(shown(2).slice(0, 5), ["0002", "李强", "440524…0000", "1985.6", "***"]);
  });

  it("is cut when it is long, and nothing where the cell is empty or not there", () => {
    assert.equal(show("会员", 2, 5), `${"x".repeat(60)}…`);
    assert.equal(show("会员", 3, 0), null);
    assert.equal(show("没有", 0, 0), null);
  });
});
