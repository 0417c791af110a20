import type { Books } from "../../../src/core/rules/rule.js";
import { booksOf, fundOf, ledgerOf, lineOf, sheetOf, sourcesOf, tabOf } from "./books.js";

export const income = sheetOf("收入", [
  ["日期", "科目", "金额", "资金来源"],
  [46032, "会费收入", 1200.5, null],
  [46096, "拨缴经费收入", 25200, null],
  [46120, "捐款收入", 800, "帮困基金"],
  [46188, "会费收入", 1300, null],
]);
export const spending = sheetOf("支出", [
  ["2026年支出", null, null, null, null],
  ["日期", "科目", "明细科目", "金额", "资金来源"],
  [46042, "职工活动支出", "会员活动", 3000, null],
  [46090, "职工活动支出", "文体活动", 1500.25, null],
  ["小计", null, null, 4500.25, null],
  [46113, "维权支出", "送温暖", "2,000.00", null],
  [46143, "职工活动支出", "文体活动", 499.75, null],
  [46150, "困难补助", null, 500, "帮困基金"],
]);
export const budget = sheetOf("预算", [
  ["科目", "预算数"],
  ["会费收入", 3000],
  ["拨缴经费收入", 30000],
  ["职工活动支出", 10000],
]);
export const settings = sheetOf("设置", [
  ["项目", "值"],
  ["单位名称", "某某小学工会"],
  ["上年结余", 12345.67],
  ["帮困基金上年结余", 1000],
]);

/**
 * Income 1,200.50 + 1,300 dues and 25,200 allocated = 27,700.50; spending 3,000 + 1,500.25 + 499.75 + 2,000 (a text) = 7,000;
 * surplus 20,700.50, opening 12,345.67, closing 33,046.17. The hardship fund: 1,000 + 800 − 500 = 1,300.
 */
export function smallBook(): Books {
  const dues = sourcesOf("income", income, "C2", "C5");
  const allocated = sourcesOf("income", income, "C3");
  const sports = sourcesOf("disbursements", spending, "D4", "D7");
  const members = sourcesOf("disbursements", spending, "D3");
  const warmth = sourcesOf("disbursements", spending, "D6");
  const ledger = ledgerOf(
    [
      lineOf("会费收入", null, dues, sourcesOf("budget", budget, "B2")),
      lineOf("拨缴经费收入", null, allocated, sourcesOf("budget", budget, "B3")),
      lineOf("其他收入", null, []),
    ],
    [
      lineOf("职工活动支出", null, [...members, ...sports], sourcesOf("budget", budget, "B4")),
      lineOf("职工活动支出", "文体活动", sports),
      lineOf("职工活动支出", "会员活动", members),
      lineOf("维权支出", null, warmth),
      lineOf("维权支出", "送温暖", warmth),
    ],
    {
      funds: [
        fundOf("工会经费", true, 1234567, [...dues, ...allocated], [...members, ...sports, ...warmth]),
        fundOf(
          "帮困基金",
          false,
          100000,
          sourcesOf("income", income, "C4"),
          sourcesOf("disbursements", spending, "D8"),
        ),
      ],
    },
    1234567,
  );
  const opened = { ...ledger, totals: { ...ledger.totals, openingAt: { sheet: "设置", row: 2, column: 1 } } };
  return booksOf(
    [income, spending, budget, settings],
    [
      tabOf("income", "收入", 1, 4, { date: 0, account: 1, amount: 2, fund: 3 }),
      tabOf("disbursements", "支出", 2, 7, { date: 0, account: 1, item: 2, amount: 3, fund: 4 }),
      tabOf("budget", "预算", 1, 3, { account: 0, budget: 1 }),
      tabOf("settings", "设置", 1, 3, { item: 0, value: 1 }),
    ],
    opened,
  );
}
