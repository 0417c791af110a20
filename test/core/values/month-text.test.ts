import assert from "node:assert/strict";
import { isoMonth } from "../../../src/core/values/day.js";
import { readMonthsNumber, readMonthsText, type MonthsRead } from "../../../src/core/values/month-text.js";

function shown(read: MonthsRead | null): string {
  if (read === null) return "none";
  return read.first === read.last ? isoMonth(read.first) : `${isoMonth(read.first)}~${isoMonth(read.last)}`;
}

const texts: readonly (readonly [string, string])[] = [
  ["2026-03", "2026-03"],
  ["2025年3月", "2025-03"],
  ["2026年3月份", "2026-03"],
  ["3月", "2026-03"],
  ["３月", "2026-03"],
  ["3", "2026-03"],
  ["03", "2026-03"],
  ["十二月", "2026-12"],
  ["一", "2026-01"],
  ["202603", "2026-03"],
  ["2026.3", "2026-03"],
  ["Jan", "2026-01"],
  ["Sept.", "2026-09"],
  ["Jan-2025", "2025-01"],
  ["2026年1-6月", "2026-01~2026-06"],
  ["1–6月", "2026-01~2026-06"],
  ["1月至3月", "2026-01~2026-03"],
  ["3、4月", "2026-03~2026-04"],
  ["2025年12月-2026年1月", "2025-12~2026-01"],
  ["上半年", "2026-01~2026-06"],
  ["2025下半年", "2025-07~2025-12"],
  ["第一季度", "2026-01~2026-03"],
  ["四季度", "2026-10~2026-12"],
  ["全年", "2026-01~2026-12"],
  ["2025年度", "2025-01~2025-12"],
  ["25年1月", "2025-01"],
  ["25年12月-26年1月", "2025-12~2026-01"],
  ["25年上半年", "2025-01~2025-06"],
  ["13", "none"],
  ["0月", "none"],
  ["6-1月", "none"],
  ["3、5月", "none"],
  ["5-6", "none"],
  ["会费", "none"],
  ["marketing", "none"],
];

describe("readMonthsText", () => {
  for (const [text, expected] of texts) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      assert.equal(shown(readMonthsText(text, 2026)), expected);
    });
  }
  it("says whether the year was named", () => {
    assert.equal(readMonthsText("3月", 2026)?.yearNamed, false);
    assert.equal(readMonthsText("2026年3月", 2026)?.yearNamed, true);
  });
});

describe("readMonthsNumber", () => {
  it("reads month numbers, year-months and serials", () => {
    assert.equal(shown(readMonthsNumber(3, 2026)), "2026-03");
    assert.equal(shown(readMonthsNumber(202603, 2020)), "2026-03");
    assert.equal(shown(readMonthsNumber(46082, 2020)), "2026-03");
    assert.equal(shown(readMonthsNumber(2026.03, 2020)), "2026-03");
  });
  it("refuses a number that is no month, and 2026.1, which may have been 2026.10", () => {
    for (const value of [0, 13, 2026, 2026.1, 202613, -3]) assert.equal(shown(readMonthsNumber(value, 2026)), "none");
  });
});
