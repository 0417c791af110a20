import assert from "node:assert/strict";
import type { BookReading } from "../../../src/core/reading/reading.js";
import { codes, excluded, read, sheet } from "./grid.js";

/** The rows of a side as `row: account amount@column`, rows as Excel counts them, amounts in yuan. */
function rows(reading: BookReading, tab: "income" | "disbursements"): string[] {
  const found = reading.tabs[tab];
  return (found?.rows ?? []).map(({ row, values, columns }) => {
    const column = (columns ?? found?.columns)?.amount ?? -1;
    return `${row + 1}: ${values.account ?? ""} ${(values.amount ?? 0) / 100}@${String.fromCharCode(65 + column)}`;
  });
}

describe("amounts in 借方 and 贷方", () => {
  it("takes 借方 of a bank journal as received and 贷方 as paid", () => {
    const cells = `
      日期 | 凭证号 | 摘要 | 借方金额 | 贷方金额 | 方向 | 余额
      2026-01-01 | | 上年结转 | | | 借 | 1000
      2026-01-05 | 1 | 拨款 | 500 | | 借 | 1500
      2026-01-06 | 2 | 买米 | | 120.5 | 借 | 1379.5
      2026-01-07 | 3 | 退货 | | -20.5 | 借 | 1400
       | | 本月合计 | 500 | 100 | |`;
    const reading = read([sheet("银行存款日记账", cells)]);
    assert.deepEqual(
      rows(reading, "income"),
      ["2: 0@D", "3:  500@D"].map((text) => text.replace("2: 0", "2:  0")),
    );
    assert.deepEqual(rows(reading, "disbursements"), ["4:  120.5@E", "5:  -20.5@E"]);
    assert.equal(reading.tabs.income?.rows[0]?.values.balance, 100000);
    assert.deepEqual(codes(reading), []);
    assert.deepEqual(reading.excluded, []);
  });

  it("goes by the account in a bank journal that names the counter account", () => {
    const cells = `
      日期 | 摘要 | 科目 | 借方 | 贷方 | 余额
      2026-01-05 | 拨款 | 拨缴经费收入 | 500 | | 500
      2026-01-06 | 买米 | 职工活动支出 | | 120 | 380
      2026-01-08 | 退回多拨 | 拨缴经费收入 | | 50 | 330
      2026-01-09 | 提现 | 库存现金 | | 100 | 230`;
    const reading = read([sheet("银行日记账", cells)]);
    assert.deepEqual(rows(reading, "income"), ["2: 拨缴经费收入 500@D", "4: 拨缴经费收入 -50@E"]);
    assert.deepEqual(rows(reading, "disbursements"), ["3: 职工活动支出 120@E"]);
    assert.deepEqual(codes(reading), ["balance-legs@C5"]);
    assert.deepEqual(reading.excluded, []);
  });

  it("counts every row of a bank journal whose account column names the bank itself", () => {
    const cells = `
      日期 | 摘要 | 科目 | 借方发生额 | 贷方发生额
      2026-01-05 | 拨款 | 银行存款 | 500 |
      2026-01-06 | 买米 | 银行存款 | | 120`;
    const reading = read([sheet("银行存款日记账", cells)]);
    assert.deepEqual(rows(reading, "income"), ["2: 银行存款 500@D"]);
    assert.deepEqual(rows(reading, "disbursements"), ["3: 银行存款 120@E"]);
  });

  it("reads a journal of vouchers: income in 贷方, spending in 借方, the bank's rows as the other leg", () => {
    const cells = `
      日期 | 凭证号 | 摘要 | 科目名称 | 借方金额 | 贷方金额
      2026-01-05 | 记-1 | 收到拨缴经费 | 银行存款 | 500 |
       | | | 拨缴经费收入 | | 500
      2026-01-06 | 记-2 | 春节慰问 | 职工活动支出-会员活动 | 120.5 |
      2026-01-06 | 记-2 | 春节慰问 | 1002 银行存款 | | 120.5
      2026-02-06 | 记-3 | 冲错账 | 职工活动支出 | -20.5 |
      2026-02-06 | 记-3 | 冲错账 | 银行存款 | | -20.5
      2026-03-06 | 记-4 | 退回多拨 | 拨缴经费收入 | 50 |
      2026-03-06 | 记-4 | 退回多拨 | 银行存款 | | 50
      2026-12-31 | 记-9 | 结转本年收入 | 拨缴经费收入 | 450 |
      2026-12-31 | 记-9 | 结转本年收入 | 工会资金结余 | | 450`;
    const reading = read([sheet("序时账", cells)]);
    assert.deepEqual(rows(reading, "income"), ["3: 拨缴经费收入 500@F", "8: 拨缴经费收入 -50@E"]);
    assert.deepEqual(rows(reading, "disbursements"), ["4: 职工活动支出 120.5@E", "6: 职工活动支出 -20.5@E"]);
    const [continued] = reading.tabs.income?.rows ?? [];
    assert.equal(continued?.values.voucherNo, "记-1");
    assert.equal(continued.values.summary, "收到拨缴经费");
    assert.deepEqual(codes(reading), ["balance-legs@D2", "closing-entries@C10"]);
    assert.deepEqual(
      reading.findings.map(({ args }) => ("rows" in args ? args.rows : null)).filter((count) => count !== null),
      [5, 1],
    );
    assert.deepEqual(reading.excluded, []);
  });

  it("leaves out a row whose side neither its account nor the sheet's name tells", () => {
    const cells = `
      日期 | 摘要 | 科目 | 借方 | 贷方
      2026-01-05 | 拨款 | 拨缴经费收入 | | 500
      2026-01-06 | 杂项 | 其他 | 120 |
      2026-01-07 | 两边 | 职工活动支出 | 10 | 10`;
    const reading = read([sheet("凭证明细", cells)]);
    assert.deepEqual(rows(reading, "income"), ["2: 拨缴经费收入 500@E"]);
    assert.deepEqual(rows(reading, "disbursements"), []);
    assert.deepEqual(excluded(reading), ["side-unknown@C3", "both-legs@E4"]);
  });

  it("never takes a bank's statement, where 借方 is what was paid out, for the books", () => {
    const cells = `
      交易日期 | 摘要 | 借方发生额 | 贷方发生额 | 余额 | 对方户名
      2026-01-05 | 转账 | 500 | | 1000 | 某超市`;
    const reading = read([sheet("Sheet1", cells)]);
    assert.equal(reading.tabs.income, undefined);
    assert.equal(reading.tabs.disbursements, undefined);
  });

  it("takes 收入 and 支出 in brackets behind 借方 and 贷方 as what they say", () => {
    const cells = `
      日期 | 摘要 | 借方（收入） | 贷方（支出） | 余额
      2026-01-05 | 拨款 | 500 | | 500
      2026-01-06 | 买米 | | 120 | 380`;
    const reading = read([sheet("流水账", cells)]);
    assert.deepEqual(rows(reading, "income").length, 1);
    assert.deepEqual(reading.tabs.disbursements?.rows[0]?.values.amount, 12000);
    assert.deepEqual(codes(reading), []);
  });
});
