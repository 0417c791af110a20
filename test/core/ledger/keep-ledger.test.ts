import assert from "node:assert/strict";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import { book, day } from "./book.js";
import { figures, leftOut, said } from "./lines-of.js";

const today = day("2026-11-21");

describe("keepLedger", () => {
  it("adds up a year's book by account and item, and closes it", () => {
    const ledger = keepLedger(
      book(
        {
          income: `
            date       | account        | amount
            2026-01-10 | 拨缴经费收入   | 50000.00
            2026-02-10 | 会费收入       | 1200.50
            2026-03-10 | 会费收入       | -0.50
            2026-04-01 | 利息收入       | 12.34`,
          disbursements: `
            date       | account           | item     | amount
            2026-01-20 | 职工活动支出      | 会员活动 | 8000.00
            2026-02    | 职工活动支出/文体 |          | 500.00
            2026-03-01 | 501-03 宣传活动费 |          | 60.00
            2026-03-02 | 职工活动支出      | 门票     | 40.00
            2026-04-01 | （二）维权支出    | 送温暖费 | 1000.00`,
        },
        { settings: { opening: 1000000 } },
      ),
      today,
    );
    assert.equal(ledger.scheme, "2021");
    assert.deepEqual(figures(ledger.income), [
      "会费收入 1200.00",
      "拨缴经费收入 50000.00",
      "其他收入 12.34",
      "其他收入/利息收入 12.34",
    ]);
    assert.deepEqual(figures(ledger.spending), [
      "职工活动支出 8600.00",
      "职工活动支出/文体活动 500.00",
      "职工活动支出/宣传活动 60.00",
      "职工活动支出/会员活动 8000.00",
      "职工活动支出/门票 40.00",
      "维权支出 1000.00",
      "维权支出/送温暖 1000.00",
    ]);
    // 10000.00 + 51212.34 − 9600.00
    assert.equal(ledger.totals.surplus, 4161234);
    assert.equal(ledger.totals.closing, 5161234);
    assert.deepEqual(leftOut(ledger), []);
  });

  it("lists every account of the scheme's form, in its order, even without a figure", () => {
    const newer = keepLedger(book({}), today);
    assert.deepEqual(
      newer.income.map(({ account }) => account),
      [
        "会费收入",
        "拨缴经费收入",
        "上级补助收入",
        "政府补助收入",
        "行政补助收入",
        "附属单位上缴收入",
        "投资收益",
        "其他收入",
      ],
    );
    assert.deepEqual(
      newer.spending.map(({ account }) => account),
      ["职工活动支出", "职工服务支出", "维权支出", "业务支出", "资本性支出", "对附属单位的支出", "其他支出"],
    );
    const older = keepLedger(book({}, { settings: { scheme: "2017" } }), today);
    assert.deepEqual(
      older.income.map(({ account }) => account),
      ["会费收入", "拨缴经费收入", "上级工会补助收入", "行政补助收入", "事业收入", "投资收益", "其他收入"],
    );
    assert.deepEqual(
      older.spending.map(({ account }) => account),
      ["职工活动支出", "维权支出", "业务支出", "资本性支出", "事业支出", "其他支出"],
    );
  });

  it("reports a 2017 book in 2017 names and says what it moved, once a name", () => {
    const ledger = keepLedger(
      book({
        income: `
          date       | account      | amount
          2026-01-10 | 上级补助收入 | 100.00
          2026-01-11 | 上级补助收入 | 100.00`,
        disbursements: `
          date       | account      | item         | amount
          2026-01-20 | 职工活动支出 | 职工集体福利 | 10.00
          2026-01-21 | 事业支出     |              | 20.00
          2026-01-22 | 职工服务支出 | 建家活动     | 30.00`,
      }),
      today,
    );
    assert.equal(ledger.scheme, "2017");
    assert.deepEqual(figures(ledger.income), ["上级工会补助收入 200.00"]);
    assert.deepEqual(figures(ledger.spending), [
      "职工活动支出 10.00",
      "职工活动支出/职工集体福利 10.00",
      "业务支出 30.00",
      "业务支出/专项业务 30.00",
      "事业支出 20.00",
    ]);
    assert.deepEqual(
      said(ledger).filter((line) => line.includes("mapped")),
      ["info account-mapped 收入!B2", "info account-mapped 支出!B4"],
    );
  });

  it("leaves out what cannot be counted, each row with its reason", () => {
    const ledger = keepLedger(
      book({
        disbursements: `
          date       | account      | amount
          2026-01-20 | 职工活功支出 | 10.00
          2026-01-21 | 会费收入     | 20.00
          2025-12-31 | 业务支出     | 30.00
          国庆期间   | 业务支出     | 40.00
                     | 业务支出     | 50.00
          2026-02-01 | 业务支出     |
          2026-02-02 |              | 70.00
          2026-02-03 | 银行存款     | 80.00
          2026-02-04 | 内部转账     | 90.00`,
      }),
      today,
    );
    assert.equal(ledger.totals.spending, 0);
    assert.deepEqual(leftOut(ledger), [
      "支出!B2 account-unknown",
      "支出!B3 account-wrong-side",
      "支出!A4 other-year",
      "支出!A5 date-missing",
      "支出!A6 date-missing",
      "支出!C7 amount-missing",
      "支出!B8 account-missing",
      "支出!B9 account-balance-sheet",
      "支出!C10 transfer-not-counted",
    ]);
    const unknown = ledger.findings.find(({ code }) => code === "account-unknown");
    assert.deepEqual(unknown?.args, { text: "职工活功支出", suggestion: "职工活动支出" });
  });

  it("books a visit without account by its kind, never by its description", () => {
    const ledger = keepLedger(
      book({
        disbursements: `
          date       | category | summary      | amount
          2026-01-20 | 结婚     |              | 500.00
          2026-02-20 | 住院     |              | 300.00
          2026-03-20 | 住院     |              | 300.00
          2026-04-20 | 困难补助 |              | 1000.00
          2026-05-20 | 大病     | 慰问王老师   | 2000.00
          2026-06-20 |          | 会员生日慰问 | 100.00`,
      }),
      today,
    );
    assert.deepEqual(figures(ledger.spending), [
      "职工活动支出 1100.00",
      "职工活动支出/会员活动 1100.00",
      "维权支出 1000.00",
      "维权支出/困难职工帮扶 1000.00",
    ]);
    assert.deepEqual(leftOut(ledger), ["支出!B6 account-missing", "支出!B7 account-missing"]);
    const hospital = ledger.findings.find(({ args }) => "category" in args && args.category === "住院");
    assert.deepEqual(hospital?.args, { category: "住院", account: "职工活动支出/会员福利", rows: 2 });
  });

  it("takes a journal's rows once, each on its side", () => {
    const journal = `
      date       | summary  | account      | receipt | spending | balance
      2026-01-01 | 上年结余 |              |         |          | 500.00
      2026-01-10 | 拨缴     | 拨缴经费收入 | 1000.00 |          | 1500.00
      2026-01-11 | 买书     | 文体活动     |         | 200.00   | 1300.00
      2026-02-01 | 承前页   |              |         |          | 1300.00`;
    const ledger = keepLedger(
      book({ income: journal, disbursements: journal }, { sheets: { income: "流水", disbursements: "流水" } }),
      today,
    );
    assert.deepEqual(
      { ...ledger.totals, openingAt: null },
      {
        opening: 50000,
        income: 100000,
        spending: 20000,
        surplus: 80000,
        closing: 130000,
        incomeBudget: null,
        spendingBudget: null,
        openingAt: null,
      },
    );
    assert.deepEqual(leftOut(ledger), ["流水!C5 opening-repeated"]);
  });

  it("uses budget codes of the book, else the codes of 2009, where a code stands alone", () => {
    const ledger = keepLedger(
      book({
        budget: `
          code | account        | budget
          5011 | 职工活动支出   | 100.00`,
        disbursements: `
          date       | account | amount
          2026-01-01 | 5011    | 1.00
          2026-01-02 | 502     | 2.00
          2026-01-03 | 599     | 3.00`,
      }),
      today,
    );
    assert.deepEqual(figures(ledger.spending), ["职工活动支出 1.00 of 100.00", "维权支出 2.00"]);
    assert.deepEqual(leftOut(ledger), ["支出!B4 account-unknown"]);
  });

  it("shows investments and reserves as tail lines, not as spending", () => {
    const ledger = keepLedger(
      book(
        {
          income: `
            date       | account  | amount
            2026-01-01 | 收回投资 | 300.00`,
          disbursements: `
            date       | account    | amount
            2026-01-02 | 对外投资   | 100.00
            2026-01-03 | 提取后备金 | 50.00`,
        },
        { settings: { opening: 100000 } },
      ),
      today,
    );
    assert.deepEqual(
      ledger.tail.map(({ name, actual }) => [name, actual]),
      [
        ["收回投资", 30000],
        ["投资", -10000],
        ["提取后备金", -5000],
      ],
    );
    assert.equal(ledger.totals.income, 0);
    assert.equal(ledger.totals.closing, 115000);
    assert.equal(ledger.funds[0]?.closing, 115000);
  });

  it("sums disbursements by member and by kind", () => {
    const ledger = keepLedger(
      book({
        members: `
          memberNo | name
          001      | 王芳
          002      | 李强
          003      | 李强`,
        disbursements: `
          date       | account  | category | payee  | memberNo | amount
          2026-01-01 | 会员活动 | 生日     | 王芳   |          | 300.00
          2026-02-01 | 会员活动 | 住院     | 王芳   | 001      | 500.00
          2026-03-01 | 会员活动 | 生日     | 李强   | 003      | 300.00
          2026-04-01 | 会员活动 | 生日     | 李强   |          | 300.00
          2026-05-01 | 会员活动 |          | 某超市 |          | 900.00`,
      }),
      today,
    );
    assert.deepEqual(
      ledger.spendingByMember.map(({ memberNo, name, amount }) => [memberNo, name, amount]),
      [
        ["001", "王芳", 80000],
        ["003", "李强", 30000],
      ],
    );
    assert.deepEqual(
      ledger.spendingByCategory.map(({ category, amount }) => [category, amount]),
      [
        ["生日", 90000],
        ["住院", 50000],
        [null, 90000],
      ],
    );
  });

  it("takes a sheet without any column for dates to be of the year, and says so once", () => {
    const ledger = keepLedger(book({ disbursements: "account | amount\n文体活动 | 5.00\n文体活动 | 6.00" }), today);
    assert.equal(ledger.totals.spending, 1100);
    assert.deepEqual(said(ledger), ["warning dates-absent 支出!1", "warning opening-missing"]);
  });

  it("reads the template's English names and bilingual ones", () => {
    const ledger = keepLedger(
      book({
        income:
          "date | account | amount\n2026-01-02 | Allocated funds | 5.00\n2026-01-02 | 会费收入 Dues income | 1.00",
        disbursements: "date | account | item | amount\n2026-01-02 | Staff activities | Members' activities | 3.00",
      }),
      today,
    );
    assert.deepEqual(figures(ledger.income), ["会费收入 1.00", "拨缴经费收入 5.00"]);
    assert.deepEqual(figures(ledger.spending), ["职工活动支出 3.00", "职工活动支出/会员活动 3.00"]);
  });
});
