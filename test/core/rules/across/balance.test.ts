import assert from "node:assert/strict";
import fc from "fast-check";
import { balanceBreaks } from "../../../../src/core/rules/across/balance-breaks.js";
import { balanceStatementDiffers } from "../../../../src/core/rules/across/balance-statement-differs.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { findingsOf, placeText, rulesNotRun } from "../example-book.js";
import { judgeWorkbooks } from "./workbooks.js";

/** A journal that opens with 1000 yuan on row 2; rows of [日, 摘要, 科目, 收入, 支出, 余额, 资金来源] from row 3. */
function journal(...rows: ExampleCell[][]): Example {
  return {
    sheets: {
      收支明细账: [
        ["日期", "摘要", "科目", "收入", "支出", "余额", "资金来源"],
        ["2026-01-01", "上年结转", null, 1000, null, 1000],
        ...rows.map(([day, ...rest]) => [typeof day === "string" ? `2026-${day}` : null, ...rest]),
      ],
    },
  };
}

const stationery = ["01-05", "办公用品", "业务支出", null, 100, 900];
const interest = ["01-10", "利息", "其他收入", 20, null, 920];
const prizes = ["01-20", "奖品", "职工活动支出", null, 60, 860];
const tea = ["02-20", "茶叶", "职工活动支出", null, 50, 810];

judgeWorkbooks(
  balanceBreaks,
  {
    "balances that follow": journal(stationery, interest, prizes, tea),
    "a balance only on the day's last row": journal(
      ["01-05", "办公用品", "业务支出", null, 100, null],
      ["01-05", "利息", "其他收入", 20, null, 920],
      prizes,
      tea,
    ),
    "sums of the months between": journal(
      stationery,
      interest,
      [null, "1月合计", null, 20, 100, 920],
      [null, "本年累计", null, 20, 100, 920],
      ["02-20", "茶叶", "职工活动支出", null, 50, 870],
      ["02-21", "药品", "职工活动支出", null, 50, 820],
    ),
    "a row whose amount could not be read, so that nothing is known past it": journal(
      stationery,
      ["01-10", "利息", "其他收入", "二十多", null, 925],
      ["01-20", "奖品", "职工活动支出", null, 60, 865],
      ["02-20", "茶叶", "职工活动支出", null, 50, 815],
    ),
    "balances kept by fund": journal(
      ["01-02", "办公用品", "业务支出", null, 100, 900, "工会经费"],
      ["01-03", "一日捐", "其他收入", 500, null, 500, "帮困基金"],
      ["01-05", "利息", "其他收入", 20, null, 920, "工会经费"],
      ["01-08", "救助", "维权支出", null, 200, 300, "帮困基金"],
      ["01-20", "奖品", "职工活动支出", null, 60, 860, "工会经费"],
    ),
    "a column that holds something else": journal(
      ["01-05", "办公用品", "业务支出", null, 100, 7],
      ["01-10", "利息", "其他收入", 20, null, 9],
      ["01-20", "奖品", "职工活动支出", null, 60, 4],
      ["02-20", "茶叶", "职工活动支出", null, 50, 8],
    ),
    "two tables on one sheet, each with its own": {
      sheets: {
        收支: [
          ["支出明细"],
          ["日期", "摘要", "科目", "支出", "余额"],
          ["2026-01-05", "办公用品", "业务支出", 100, 900],
          ["2026-01-20", "奖品", "职工活动支出", 60, 840],
          ["2026-02-20", "茶叶", "职工活动支出", 50, 790],
          [null],
          ["收入明细"],
          ["日期", "摘要", "科目", "收入", "余额"],
          ["2026-01-10", "会费", "会费收入", 20, 20],
          ["2026-02-10", "会费", "会费收入", 30, 50],
          ["2026-03-10", "会费", "会费收入", 40, 90],
        ],
      },
    },
    "a journal without balances": journal(["01-05", "办公用品", "业务支出", null, 100, null]),
  },
  {
    "a balance mistyped in one row": [
      journal(stationery, ["01-10", "利息", "其他收入", 20, null, 902], prizes, tea),
      "收支明细账!F4 902.00 yuan, but the one before it with what came in and went out makes 920.00",
    ],
    "two balances of four": [
      journal(stationery, ["01-10", "利息", "其他收入", 20, null, 902], prizes, [...tea.slice(0, 5), 180]),
      "收支明细账!F4 902.00",
      "收支明细账!F6 180.00 yuan, but the one before it with what came in and went out makes 810.00",
    ],
    "among receipts that go on after the last payment": [
      journal(
        stationery,
        ...[1000, 1100, 1200, 1300, 1400, 1500, 1600, 1701].map((balance, index) => [
          `02-0${index + 1}`,
          "会费",
          "会费收入",
          100,
          null,
          balance,
        ]),
      ),
      "收支明细账!F11 1701.00 yuan, but the one before it with what came in and went out makes 1700.00",
    ],
    "in a journal of receipts only": [
      journal(
        ["01-05", "会费", "会费收入", 100, null, 1100],
        ["01-10", "利息", "其他收入", 20, null, 1102],
        ["02-05", "会费", "会费收入", 100, null, 1220],
        ["03-05", "会费", "会费收入", 100, null, 1320],
      ),
      "收支明细账!F4 1102.00 yuan, but the one before it with what came in and went out makes 1120.00",
    ],
    "an error carried on, once": [
      journal(
        stationery,
        ["01-10", "利息", "其他收入", 20, null, 930],
        ["01-20", "奖品", "职工活动支出", null, 60, 870],
        ["02-20", "茶叶", "职工活动支出", null, 50, 820],
      ),
      "收支明细账!F4 (10.00 apart)",
    ],
  },
);

const statement = (balance: number) => [null, "对账单余额", null, null, null, balance];

judgeWorkbooks(
  balanceStatementDiffers,
  {
    "the bank's balance as the journal's, among the rows and below them": journal(
      stationery,
      interest,
      statement(920),
      prizes,
      tea,
      [null],
      statement(810),
    ),
    "a difference that a reconciliation explains": {
      sheets: {
        ...journal(stationery, interest, prizes, statement(900)).sheets,
        余额调节表: [["未达账项", 40]],
      },
    },
    "a journal whose own balances break, which is said there": journal(
      stationery,
      ["01-10", "利息", "其他收入", 20, null, 930],
      ["01-20", "奖品", "职工活动支出", null, 60, 870],
      statement(860),
    ),
  },
  {
    "the bank's balance another": [
      journal(stationery, interest, statement(930), prizes, tea),
      "收支明细账!F5 930.00 yuan, the journal's is 920.00 (10.00 apart)",
    ],
    "the bank's of a month that it names": [
      journal(stationery, interest, [null, "1月末银行存款余额", null, null, null, 930], prizes, tea),
      "收支明细账!F5 930.00 yuan, the journal's is 920.00 (10.00 apart)",
    ],
    "the bank's above a row that breaks": [
      journal(stationery, interest, statement(930), ["01-20", "奖品", "职工活动支出", null, 60, 806], tea),
      "收支明细账!F5 930.00 yuan, the journal's is 920.00 (10.00 apart)",
    ],
    "the bank's after receipts that go on past the last payment": [
      journal(
        stationery,
        ...[1000, 1100, 1200, 1300, 1400, 1500].map((balance, index) => [
          `02-0${index + 1}`,
          "会费",
          "会费收入",
          100,
          null,
          balance,
        ]),
        statement(1400),
      ),
      "收支明细账!F10 1400.00 yuan, the journal's is 1500.00 (100.00 apart)",
    ],
    "the month's": [
      journal(stationery, interest, [null, "本月余额", null, null, null, 902], prizes, tea),
      "收支明细账!F5 902.00",
    ],
  },
);

describe("a balance column that follows no rule", () => {
  const other = [
    ["01-05", "办公用品", "业务支出", null, 100, 7],
    ["01-10", "利息", "其他收入", 20, null, 9],
    ["01-20", "奖品", "职工活动支出", null, 60, 4],
  ];
  const unclear = { kind: "unclear", column: "balance" };
  const wanted = (example: Example) =>
    Object.fromEntries(
      rulesNotRun(example)
        .filter(({ code }) => code.startsWith("balance-"))
        .map(({ code, wanting }) => [code, wanting]),
    );

  it("is named as the reason why its rules were not run", () => {
    assert.deepEqual(wanted(journal(...other)), { "balance-breaks": unclear });
    const both = { "balance-breaks": unclear, "balance-statement-differs": unclear };
    assert.deepEqual(wanted(journal(...other, statement(900))), both);
    assert.deepEqual(wanted(journal(stationery, interest, prizes, statement(900))), {});
  });
});

describe("a journal's running balance", () => {
  const moved = { min: 1, max: 5000 };
  const mixed = fc.oneof(fc.integer(moved), fc.integer({ min: -5000, max: -1 }));
  const amounts = fc.oneof(
    { weight: 3, arbitrary: fc.array(mixed, { minLength: 12, maxLength: 30 }) },
    { weight: 1, arbitrary: fc.array(fc.integer(moved), { minLength: 12, maxLength: 30 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(-100, -1, 1, 100), { minLength: 12, maxLength: 30 }),
    },
  );

  /** A journal of these receipts and payments with its balances, one of them off by some yuan. */
  function kept(yuan: readonly number[], wrong: number, off: number): Example {
    let balance = 1000;
    return journal(
      ...yuan.map((change, index): ExampleCell[] => {
        balance += change;
        const day = `${String(1 + Math.floor(index / 28)).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;
        const sides = change > 0 ? [change, null] : [null, -change];
        return [
          day,
          `事项${index}`,
          change > 0 ? "其他收入" : "业务支出",
          ...sides,
          index === wrong ? balance + off : balance,
        ];
      }),
    );
  }

  it("is found right when it is, and wrong in just the row where it is", () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.integer({ min: -99, max: 99 }), (yuan, at, off) => {
        const wrong = at % yuan.length;
        const breaks = findingsOf(kept(yuan, wrong, off)).filter(({ code }) => code === "balance-breaks");
        assert.deepEqual(breaks.map(placeText), off === 0 ? [] : [`收支明细账!F${wrong + 3}`]);
      }),
      { numRuns: 60 },
    );
  });
});
