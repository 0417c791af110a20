import assert from "node:assert/strict";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import { book, day } from "./book.js";
import { figures, leftOut, said } from "./lines-of.js";

const today = day("2026-11-21");

describe("budget", () => {
  it("takes the adjusted budget, else the initial with its adjustment, else the budget", () => {
    const ledger = keepLedger(
      book({
        budget: `
          account      | initial | adjustment | adjusted | budget
          会费收入     |         |            |          | 100.00
          拨缴经费收入 | 1000.00 | -100.00    |          |
          行政补助收入 | 500.00  | 50.00      | 550.00   |
          其他收入     | 10.00   |            |          |
          职工活动支出 | 10.00   | 5.00       | 16.00    |`,
      }),
      today,
    );
    assert.deepEqual(figures(ledger.income), [
      "会费收入 0.00 of 100.00",
      "拨缴经费收入 0.00 of 900.00",
      "行政补助收入 0.00 of 550.00",
      "其他收入 0.00 of 10.00",
    ]);
    assert.equal(ledger.totals.incomeBudget, 156000);
    assert.equal(ledger.totals.spendingBudget, 1600);
    assert.deepEqual(ledger.income.find(({ account }) => account === "拨缴经费收入")?.budgetSources, [
      { tab: "budget", row: 2, column: 1, fen: 100000 },
      { tab: "budget", row: 2, column: 2, fen: -10000 },
    ]);
    assert.ok(said(ledger).includes("warning budget-adjusted-differs 预算!A6"));
  });

  it("reads a published budget: sections, numbering, items in the account column, balances and totals", () => {
    const ledger = keepLedger(
      book({
        budget: `
          code | account            | budget
               | 一、收入           | 3300.00
          401  | （一）会费收入     | 300.00
          402  | （二）拨缴经费收入 | 3000.00
               | 上年结余           | 700.00
               | 二、支出           | 4000.00
          501  | 1.职工活动支出     |
               | 其中：文体活动     | 1000.00
               | 会员活动           | 2000.00
               | 其中：迎新会       | 100.00
          502  | 2.维权支出         | 800.00
               | 送温暖             | 500.00
               | 其他               | 200.00
          508  | 其他支出           | 100.00
               | 本年支出合计       | 4000.00
               | 期末滚存结余       | 0.00`,
      }),
      today,
    );
    assert.deepEqual(figures(ledger.income), ["会费收入 0.00 of 300.00", "拨缴经费收入 0.00 of 3000.00"]);
    assert.deepEqual(figures(ledger.spending), [
      "职工活动支出 0.00 of 3100.00",
      "职工活动支出/文体活动 0.00 of 1000.00",
      "职工活动支出/会员活动 0.00 of 2000.00",
      "职工活动支出/迎新会 0.00 of 100.00",
      "维权支出 0.00 of 800.00",
      "维权支出/送温暖 0.00 of 500.00",
      "维权支出/其他 0.00 of 200.00",
      "其他支出 0.00 of 100.00",
    ]);
    assert.equal(ledger.spending[0]?.code, "501");
    assert.deepEqual(said(ledger).slice(0, 3), [
      "info budget-balance-line 预算!B5",
      "info budget-balance-line 预算!B16",
      "warning budget-items-differ 预算!B11",
    ]);
    assert.deepEqual(leftOut(ledger), []);
  });

  it("takes items after 其中 for a part, wrong only where they come to more", () => {
    const saidOf = (rows: string) =>
      said(keepLedger(book({ budget: `account | budget\n${rows}` }, { settings: { opening: 0 } }), today));
    const differs = ["warning budget-items-differ 预算!A2"];
    const activities = (...items: string[]) => saidOf(["职工活动支出 | 40000.00", ...items].join("\n"));
    assert.deepEqual(
      activities("其中：会员活动 | 20000.00", "业务支出 | 20000.00", "其中：培训 | 12000.00"),
      [],
      "less than the account",
    );
    assert.deepEqual(activities("其中：会员活动 | 20000.00", "文体活动 | 20000.00"), [], "in full");
    assert.deepEqual(activities("其中：会员活动 | 20000.00", "文体活动 | 20000.01"), differs, "a fen more");
    assert.deepEqual(activities("会员活动 | 40000.00", "其中：迎新会 | 100.00"), [], "a part of an item");
    assert.deepEqual(activities("会员活动 | 30000.00", "其中：迎新会 | 100.00"), differs, "the items come to less");
    assert.deepEqual(activities("会员活动 | 40000.01", "其中：迎新会 | 100.00"), differs, "the items come to more");
    assert.deepEqual(activities("会员活动 | 20000.00"), differs, "nothing marked as a part");
  });

  it("leaves items without an account to the account above, and refuses unknown accounts", () => {
    const ledger = keepLedger(
      book({
        budget: `
          direction | account  | item   | budget
          收入      | 其他     |        | 10.00
          支出      | 其他     |        | 20.00
          支出      | 业务支出 | 培训费 | 30.00
                    |          | 差旅   | 40.00
          支出      | 招待     |        | 50.00`,
      }),
      today,
    );
    assert.deepEqual(figures(ledger.income), ["其他收入 0.00 of 10.00"]);
    assert.deepEqual(figures(ledger.spending), [
      "业务支出 0.00 of 70.00",
      "业务支出/培训 0.00 of 30.00",
      "业务支出/差旅 0.00 of 40.00",
      "其他支出 0.00 of 20.00",
    ]);
    assert.deepEqual(leftOut(ledger), ["预算!B6 budget-account-unknown"]);
  });
});
