import assert from "node:assert/strict";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import type { Ledger } from "../../../src/core/ledger/ledger.js";
import { book, day } from "./book.js";
import { figures, leftOut, said } from "./lines-of.js";

const today = day("2026-11-21");

function fundsOf(ledger: Ledger): unknown[] {
  return ledger.funds.map(({ fund, own, opening, income, spending, closing }) => [
    fund,
    own,
    opening,
    income,
    spending,
    closing,
  ]);
}

describe("funds and openings", () => {
  it("keeps a donation fund out of the totals and gives it a block of its own", () => {
    const ledger = keepLedger(
      book(
        {
          income: `
            date       | account      | fund     | amount
            2026-01-10 | 拨缴经费收入 |          | 1000.00
            2026-01-11 | 捐款         | 帮困基金 | 200.00`,
          disbursements: `
            date       | account      | fund     | amount
            2026-01-12 | 送温暖       | 帮困基金 | 50.00
            2026-01-13 | 文体活动     | 工会经费 | 300.00`,
        },
        { settings: { opening: 100000 }, fundOpenings: { 帮困基金: 10000 } },
      ),
      today,
    );
    assert.deepEqual(fundsOf(ledger), [
      ["工会经费", true, 100000, 100000, 30000, 170000],
      ["帮困基金", false, 10000, 20000, 5000, 25000],
    ]);
    assert.equal(ledger.totals.income, 100000);
    assert.equal(ledger.totals.closing, 170000);
    assert.deepEqual(figures(ledger.spending), ["职工活动支出 300.00", "职工活动支出/文体活动 300.00"]);
    assert.deepEqual(said(ledger), []);
  });

  it("splits the opening between the main fund and dues where the dues' part is stated", () => {
    const ledger = keepLedger(
      book(
        {
          income: `
            date       | account      | fund | amount
            2026-01-10 | 拨缴经费收入 |      | 1000.00
            2026-01-11 | 会费收入     | 会费 | 200.00`,
        },
        { settings: { opening: 100000 }, fundOpenings: { 会费: 30000 } },
      ),
      today,
    );
    assert.deepEqual(fundsOf(ledger), [
      ["工会经费", true, 70000, 100000, 0, 170000],
      ["会费", true, 30000, 20000, 0, 50000],
    ]);
    assert.equal(ledger.totals.closing, 220000);
  });

  it("moves donation money booked on an account to the fund it names, and says so", () => {
    const ledger = keepLedger(
      book({
        income: `
          date       | account  | amount
          2026-01-11 | 爱心捐款 | 200.00
          2026-01-12 | 捐赠收入 | 9.00`,
        disbursements: `
          date       | account      | fund     | amount
          2026-01-12 | 帮困基金支出 |          | 50.00
          2026-01-13 |              | 帮困基金 | 5.00`,
      }),
      today,
    );
    assert.deepEqual(fundsOf(ledger), [
      ["工会经费", true, null, 900, 0, null],
      ["爱心捐款", false, null, 20000, 0, null],
      ["帮困基金", false, null, 0, 5500, null],
    ]);
    assert.deepEqual(said(ledger), [
      "warning fund-by-account 收入!B2",
      "warning fund-by-account 支出!B2",
      "warning opening-missing",
      "warning fund-opening-missing",
      "warning fund-opening-missing",
    ]);
  });

  it("takes an opening typed as an income row for the opening, whatever the account column says", () => {
    for (const row of [
      "2026-01-01 | 上年结余 |          | 500.00",
      "2025-12-31 | 上年结转 |          | 500.00",
      "           | 年初余额 |          | 500.00",
      "2026-01-01 | 其他收入 | 上年度结余转入 | 500.00",
      "2026-01-01 | 一、2025年结余 |  | 500.00",
    ]) {
      const ledger = keepLedger(book({ income: `date | account | summary | amount\n${row}` }), today);
      assert.equal(ledger.totals.opening, 50000, row);
      assert.equal(ledger.totals.income, 0, row);
      assert.deepEqual(said(ledger), ["warning opening-as-income 收入!B2"], row);
      assert.deepEqual(leftOut(ledger), [], row);
    }
  });

  it("takes the opening from the balance column of a sheet of spending, where nobody spent it", () => {
    const rows = `
      date       | summary  | account  | amount | balance
      2026-01-01 | 上年结转 |          |        | 500.00
      2026-03-01 | 茶话会   | 业务支出 | 100.00 | 400.00`;
    const ledger = keepLedger(book({ disbursements: rows }), today);
    assert.deepEqual([ledger.totals.opening, ledger.totals.spending], [50000, 10000]);
    assert.deepEqual([said(ledger), leftOut(ledger)], [[], []]);
  });

  it("lets the settings' opening win over a row that differs", () => {
    const rows = "date | account | amount\n2026-01-01 | 上年结余 | 500.00";
    const same = keepLedger(book({ income: rows }, { settings: { opening: 50000 } }), today);
    assert.deepEqual(said(same), ["warning opening-as-income 收入!B2"]);
    const differs = keepLedger(book({ income: rows }, { settings: { opening: 60000 } }), today);
    assert.equal(differs.totals.opening, 60000);
    assert.deepEqual(said(differs), ["warning opening-as-income 收入!B2", "error opening-differs 设置!B2"]);
  });

  it("compares a journal's first balance with the settings, and does not say that it was booked as income", () => {
    const begins = (opening: string, amount = "", fund = "") =>
      `date | summary | fund | amount | balance\n2026-01-01 | 上年结转 | ${fund} | ${amount} | ${opening}`;
    const openings = { settings: { opening: 50000 }, fundOpenings: { 帮困基金: 20000, 会费: 10000 } };
    const saidOf = (income: string) => said(keepLedger(book({ income }, openings), today));
    assert.deepEqual(saidOf(begins("500.00")), []);
    assert.deepEqual(saidOf(begins("500.00", "0")), []);
    assert.deepEqual(saidOf(begins("700.00")), [], "one balance over all funds");
    assert.deepEqual(saidOf(begins("600.00")), ["error opening-differs 设置!B2"]);
    assert.deepEqual(saidOf(begins("800.00")), ["error opening-differs 设置!B2"], "the dues are in the union's own");
    assert.deepEqual(saidOf(begins("700.00", "", "工会经费")), ["error opening-differs 设置!B2"]);
    const known = "info opening-as-income 收入!B2";
    assert.deepEqual(saidOf(begins("500.00", "500.00")), [known], "in the income column, without an account");
    assert.deepEqual(saidOf(begins("700.00", "700.00")), [known, "error opening-differs 设置!B2"]);
    assert.deepEqual(saidOf(begins("200.00", "200.00", "帮困基金")), [known]);
    assert.deepEqual(saidOf(begins("300.00", "300.00", "帮困基金")), ["warning opening-as-income 收入!B2"]);
    const booked = "date | account | summary | amount | balance\n2026-01-01 | 其他收入 | 上年结转 | 500.00 | 500.00";
    assert.deepEqual(saidOf(booked), ["warning opening-as-income 收入!B2"], "with an income account");
    const unstated = keepLedger(book({ income: begins("500.00") }), today);
    assert.equal(unstated.totals.opening, 50000);
    assert.deepEqual(said(unstated), []);
  });

  it("does not take an ordinary income for an opening because of a word in its description", () => {
    const ledger = keepLedger(
      book({ income: "date | account | summary | amount\n2026-01-01 | 行政补助收入 | 补上年活动结余不足 | 500.00" }),
      today,
    );
    assert.equal(ledger.totals.income, 50000);
  });
});
