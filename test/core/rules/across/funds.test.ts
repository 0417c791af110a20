import assert from "node:assert/strict";
import { donationInOwnFunds } from "../../../../src/core/rules/across/donation-in-own-funds.js";
import { fundNamedOtherwise } from "../../../../src/core/rules/across/fund-named-otherwise.js";
import { openingNotClosing } from "../../../../src/core/rules/across/opening-not-closing.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../../src/core/reading/read-book.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { exampleSnapshot } from "../example-book.js";
import { judgeWorkbooks } from "./workbooks.js";

/** Receipts as [摘要, 科目, 资金来源]. */
function received(...rows: ExampleCell[][]): Example {
  return {
    sheets: {
      收入: [
        ["日期", "凭证号", "摘要", "科目", "资金来源", "金额"],
        ...rows.map((row, index) => ["2026-05-20", `收-${index + 1}`, ...row, 1600]),
      ],
    },
  };
}

judgeWorkbooks(
  donationInOwnFunds,
  {
    "donations in a fund of their own": received(
      ["慈善一日捐", "其他收入", "帮困基金"],
      ["爱心捐款", "其他收入", "爱心基金"],
    ),
    "the union's own income": received(["一季度拨缴经费", "拨缴经费收入", null], ["捐款专户利息", "其他收入", null]),
    "an account that names the fund, which the ledger says": received(["5月", "捐款收入", null]),
  },
  {
    "donations without a fund or among the union's": [
      received(["慈善一日捐", "其他收入", null], ["教职工爱心捐款", "其他收入", "工会经费"]),
      '收入!E2 "慈善一日捐" (1600.00 yuan)',
      "收入!E3 工会经费",
    ],
  },
);

/** Payments as [摘要, 资金来源] in books that keep a 帮困基金. */
function spent(...rows: ExampleCell[][]): Example {
  return {
    sheets: {
      设置: [
        ["项目", "值"],
        ["年度", 2026],
        ["帮困基金上年结余", 5000],
      ],
      支出: [
        ["日期", "凭证号", "摘要", "科目", "资金来源", "金额"],
        ...rows.map(([summary, fund], index) => ["2026-05-20", `记-${index + 1}`, summary, "维权支出", fund, 100]),
      ].map((row) => row.map((cell) => cell ?? null)),
    },
  };
}

judgeWorkbooks(
  fundNamedOtherwise,
  {
    "the fund that the summary names": spent(["帮困基金救助王芳", "帮困基金"], ["救助李强", "工会经费"]),
    "money given to the fund": spent(["从工会经费划转帮困基金", "工会经费"]),
  },
  {
    "another fund": [
      spent(["帮困基金救助王芳", "工会经费"], ["帮困基金救助李强", null]),
      "支出!E2 帮困基金",
      "支出!E3 工会经费",
    ],
  },
);

const settings = (opening: number) => [
  ["项目", "值"],
  ["年度", 2026],
  ["上年结余", opening],
];
const payments = [
  ["日期", "凭证号", "摘要", "科目", "金额"],
  ["2026-05-20", "记-1", "奖品", "职工活动支出", 1000],
];
/** A final account whose closing row is as given. */
const account = (...closing: ExampleCell[]) => [
  ["2025年度工会经费决算表"],
  ["项目", "预算数", "决算数"],
  ["本年收入合计", 30000, 29000],
  closing,
];

judgeWorkbooks(
  openingNotClosing,
  {
    "the closing of the year before": {
      sheets: { 设置: settings(20000), 支出: payments, 上年决算: account("期末滚存结余", null, 20000) },
    },
    "a row that states two figures under headers that do not say which is the year's": {
      sheets: {
        设置: settings(20000),
        支出: payments,
        上年决算: [["2025年度工会经费决算表"], ["项目", "预算数", "调整数"], ["期末滚存结余", 21000, 19000]],
      },
    },
    "a final account of another union": {
      sheets: {
        设置: [...settings(20000), ["单位名称", "某某小学工会"]],
        支出: payments,
        上年决算: [["2025年度工会经费决算表"], ["编制单位：别的学校工会"], ["项目", "决算数"], ["期末滚存结余", 9999]],
      },
    },
    "the year's own column beside that of the year before": {
      sheets: {
        设置: settings(160),
        支出: payments,
        "2025年度决算表": [
          ["项目", "本年数", "上年数"],
          ["期末滚存结余", 160, 100],
        ],
      },
    },
    "another year's account": {
      sheets: {
        设置: settings(20000),
        支出: payments,
        决算: [["2024年度工会经费决算表"], ["期末滚存结余", 19000]],
      },
    },
    "no final account": { sheets: { 设置: settings(20000), 支出: payments } },
  },
  {
    "another closing": [
      { sheets: { 设置: settings(20000), 支出: payments, 上年决算: account("期末滚存结余", null, 19000.5) } },
      "设置!B3 carries 19000.50 forward from 2025",
    ],
    "another closing than the 决算数 beside the 预算数": [
      { sheets: { 设置: settings(20000), 支出: payments, 上年决算: account("期末滚存结余", 21000, 19000) } },
      "设置!B3 carries 19000.00",
    ],
    "another closing than the year's own, before or behind that of the year before": [
      {
        sheets: {
          设置: settings(160),
          支出: payments,
          "2025年度决算表": [
            ["项目", "本年数", "上年数"],
            ["期末滚存结余", 150, 100],
          ],
        },
      },
      "设置!B3 carries 150.00 forward from 2025",
    ],
    "another closing in a form with two halves": [
      {
        sheets: {
          设置: settings(160),
          支出: payments,
          "2025年度决算表": [
            ["项目", "上年数", "本年累计数（元）", "项目", "上年数", "本年累计数（元）"],
            ["收入合计", 100, 110, "期末滚存结余", 100, 150],
          ],
        },
      },
      "设置!B3 carries 150.00",
    ],
  },
);

describe("the report this program made of the year before", () => {
  it("is believed before the user's own account", () => {
    const today = dayOf(2026, 6, 30)!;
    const { date1904, sheets } = exampleSnapshot({
      sheets: {
        设置: settings(20000),
        支出: payments,
        决算表: [["Fund Report"], ["Balance carried forward", null, null, 19000, null, "Note", 19000]],
        上年决算: account("期末滚存结余", null, 20000),
      },
    });
    const snapshot = {
      date1904,
      sheets: sheets.map((sheet) =>
        sheet.name === "决算表" ? { ...sheet, mark: { kind: "fund-report" as const, year: 2025 } } : sheet,
      ),
    };
    const reading = readBook(snapshot, { today, year: null });
    const found = openingNotClosing.check({ snapshot, reading, ledger: keepLedger(reading, today) });
    assert.deepEqual(
      found.map(({ args }) => [args.sheet, args.closing]),
      [["决算表", "19000.00"]],
    );
  });
});
