import assert from "node:assert/strict";
import type { Book } from "./book.js";
import { report, type AccountJson } from "./report-json.js";

const settings: Book[string] = [
  ["项目", "值"],
  ["年度", 2025],
  ["上年结余", 0],
];
const spending: Book[string] = [
  ["日期", "用途", "类别", "金额(元)"],
  ["2025-03-08", "插花", "职工活动支出", 100],
];

describe("budgets whose item column is blank", () => {
  it("takes each row for an account, by its English name", async () => {
    const {
      income,
      spending: spent,
      totals,
    } = await report({
      设置: settings,
      支出: spending,
      Budget: [
        ["Code", "In or out", "Account", "Item", "Budget", "Note"],
        [null, "Income", "Membership dues", null, 900, null],
        [null, "Income", "Allocated funds", null, 9000, null],
        [null, "Spending", "Staff activities", null, 5000, null],
      ],
    });
    assert.deepEqual(budgets(income), ["会费收入 900.00", "拨缴经费收入 9000.00"]);
    assert.deepEqual(budgets(spent), ["职工活动支出 5000.00"]);
    assert.equal(totals.spending, "100.00");
  });

  it("takes each row for an account, by its short Chinese name, in columns headed with the year", async () => {
    const { income, spending: spent } = await report({
      设置: settings,
      支出: spending,
      预算: [
        ["收支类别", "科目", "明细科目", "2024年决算", "2025年预算"],
        ["收入", "会费", null, 1, 900],
        ["收入", "拨缴经费", null, 2, 9000],
        ["支出", "职工活动", null, 3, 5000],
        ["支出", "职工活动", "文体活动", 3, 3000],
        ["支出", "维权", null, 4, 500],
      ],
    });
    assert.deepEqual(budgets(income), ["会费收入 900.00", "拨缴经费收入 9000.00"]);
    assert.deepEqual(budgets(spent), ["职工活动支出 5000.00", "职工活动支出/文体活动 3000.00", "维权支出 500.00"]);
  });

  it("keeps the sides apart where one column holds all names", async () => {
    const { income, spending: spent } = await report({
      设置: settings,
      支出: spending,
      预算: [
        ["科目", "预算数"],
        ["拨缴经费收入", 9000],
        ["职工活动经费", 5000],
        ["维权", 500],
      ],
    });
    assert.deepEqual(budgets(income), ["拨缴经费收入 9000.00"]);
    assert.deepEqual(budgets(spent), ["职工活动支出 5000.00", "维权支出 500.00"]);
  });
});

function budgets(lines: readonly AccountJson[]): string[] {
  return lines.flatMap(({ account, item, budget }) =>
    budget === null ? [] : [`${item === null ? account : `${account}/${item}`} ${budget}`],
  );
}
