import assert from "node:assert/strict";
import type { Book } from "./book.js";
import { report } from "./report-json.js";

describe("openings in a whole book", () => {
  const book: Book = {
    设置: [
      ["项目", "值"],
      ["年度", 2025],
      ["上年结余", 1000],
      ["爱心基金上年结余", 500],
    ],
    收入: [
      ["日期", "科目", "摘要", "金额", "资金来源"],
      ["2025-01-05", "拨缴经费收入", "拨", 1000, "工会经费"],
      ["2025-03-01", "会费收入", "会费", 100, "会费"],
    ],
    支出: [
      ["日期", "科目", "摘要", "金额", "资金来源"],
      ["2025-11-06", "职工活动支出", "活动", 300, "会费"],
      ["2025-11-07", "职工活动支出", "活动", 200, null],
    ],
  };

  it("adds up the union's own funds though one of them states no opening of its own", async () => {
    // 1000 + 1000 + 100 − 300 − 200 = 1600
    const { totals, tieOut } = await report(book);
    assert.deepEqual(totals, {
      opening: "1000.00",
      income: "1100.00",
      spending: "500.00",
      surplus: "600.00",
      closing: "1600.00",
    });
    assert.equal(tieOut.mismatches, 0);
  });

  it("does not take the settings' opening of one year for another's", async () => {
    const { totals, funds } = await report(book, " --year 2026");
    assert.equal(totals.opening, null);
    assert.equal(totals.closing, null);
    assert.ok(funds.every((fund) => fund.opening === null));
  });
});
