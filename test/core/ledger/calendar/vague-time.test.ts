import assert from "node:assert/strict";
import { monthOfWords } from "../../../../src/core/ledger/calendar/vague-time.js";
import { isoMonth, monthOf } from "../../../../src/core/values/day.js";

const span = { first: monthOf(2026, 1), last: monthOf(2026, 12) };

describe("month of words", () => {
  const certain: readonly (readonly [string, string])[] = [
    ["九月上旬", "2026-09"],
    ["十二月", "2026-12"],
    ["12 月下旬", "2026-12"],
    ["３月中旬", "2026-03"],
    ["3—4月", "2026-03"],
    ["2026年5月底", "2026-05"],
    ["国庆期间", "2026-10"],
    ["国庆节后", "2026-10"],
    ["中秋节前", "2026-09"],
    ["三八节前后", "2026-03"],
    ["春节前", "2026-02"],
    ["端午", "2026-06"],
    ["重阳节", "2026-10"],
    ["农历九月初九", "2026-10"],
    ["正月十五", "2026-03"],
    ["腊月廿三", "2026-02"],
    ["腊八", "2026-01"],
    ["教师节", "2026-09"],
    ["六一", "2026-06"],
    ["late September", "2026-09"],
    ["mid-May", "2026-05"],
  ];
  for (const [words, month] of certain) {
    it(`${words} is ${month}`, () => {
      assert.equal(isoMonth(monthOfWords(words, span) ?? 0), month);
    });
  }

  const open = [
    "暑假",
    "第一季度",
    "每月",
    "待定",
    "国庆节前",
    "元旦前后",
    "五一前夕",
    "中秋国庆期间",
    "农历八月",
    "上半年",
    "13月",
    "it may rain",
    "全年",
  ];
  for (const words of open) {
    it(`${words} is left open`, () => {
      assert.equal(monthOfWords(words, span), null);
    });
  }

  it("looks for the festival in the span of a school year", () => {
    const school = { first: monthOf(2026, 9), last: monthOf(2027, 8) };
    assert.equal(isoMonth(monthOfWords("清明", school) ?? 0), "2027-04");
    assert.equal(isoMonth(monthOfWords("元宵", school) ?? 0), "2027-02");
    assert.equal(isoMonth(monthOfWords("九月", school) ?? 0), "2026-09");
  });
});
