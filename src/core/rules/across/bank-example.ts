import type { ExampleCell } from "../example.js";

type Rows = readonly (readonly ExampleCell[])[];

/** The books of the examples of the rules on the bank: an opening, a receipt, a payment, interest. */
export const bookedJournal: Rows = [
  ["日期", "凭证号", "摘要", "科目", "收入", "支出", "收款人"],
  ["2026-01-01", null, "上年结转", "上年结余", 1000, null, null],
  ["2026-01-05", "001", "拨缴经费", "拨缴经费收入", 500, null, null],
  ["2026-02-06", "002", "购活动用品", "职工活动支出", null, 200, "青禾百货"],
  ["2026-03-20", "003", "一季度利息", "其他收入", 3, null, null],
];

/** A bank's statement that agrees with them line by line. */
export const matchingStatement: Rows = [
  ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
  ["2026-01-05", "拨款", "区总工会", null, 500, 1500],
  ["2026-02-07", "转账", "青禾百货", 200, null, 1300],
  ["2026-03-21", "结息", null, null, 3, 1303],
];
