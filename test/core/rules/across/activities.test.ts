import { activitySpentDiffers } from "../../../../src/core/rules/across/activity-spent-differs.js";
import { activityUnknown } from "../../../../src/core/rules/across/activity-unknown.js";
import { activityUnspent } from "../../../../src/core/rules/across/activity-unspent.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeWorkbooks } from "./workbooks.js";

/** Activities as [日期, 名称, 预算, 实际支出, 备注] and payments as [活动名称, 金额]. */
function books(plan: ExampleCell[][], payments: ExampleCell[][]): Example {
  return {
    sheets: {
      活动: [["活动日期", "活动名称", "预算金额", "实际支出", "备注"], ...plan],
      支出: [
        ["日期", "凭证号", "摘要", "科目", "活动名称", "金额"],
        ...payments.map((payment, index) => [
          "2026-04-20",
          `记-${index + 1}`,
          `事项${index}`,
          "职工活动支出",
          ...payment,
        ]),
      ],
    },
  };
}

const flowers = ["2026-03-06", "三八节插花", 2000, null, null];
const games = ["2026-04-20", "教职工运动会", 6000, null, null];

judgeWorkbooks(
  activityUnknown,
  {
    "names of the plan, whole or part, with marks or the year": books(
      [flowers, games],
      [
        ["三八节插花", 100],
        ["“2026年教职工运动会”", 200],
        ["运动会", 300],
        [null, 400],
      ],
    ),
    "a column that names no activity at all": books(
      [flowers, games],
      [
        ["是", 100],
        ["否", 200],
      ],
    ),
    "a name among the contents": {
      sheets: {
        活动: [
          ["活动日期", "活动名称", "活动内容"],
          ["2026-04-20", "四月活动", "春季登山"],
          ["2026-03-06", "三八节插花", "插花"],
        ],
        支出: [
          ["日期", "凭证号", "摘要", "科目", "活动名称", "金额"],
          ["2026-04-20", "记-1", "门票", "职工活动支出", "春季登山", 300],
        ],
      },
    },
  },
  {
    "a slip and a name unheard of, each once": [
      books(
        [flowers, games],
        [
          ["三八节插花", 100],
          ["教职工运动汇", 200],
          ["教职工运动汇", 300],
          ["秋游", 400],
        ],
      ),
      '支出!E3 did you mean "教职工运动会"',
      "支出!E5 (1 payment(s)); check the name",
    ],
  },
);

judgeWorkbooks(
  activityUnspent,
  {
    "activities that payments name": books(
      [flowers, games],
      [
        ["三八节插花", 100],
        ["运动会", 200],
      ],
    ),
    "books that leave the column empty": books([flowers, games], [[null, 100]]),
    "one to come, one without a budget, one called off, one said to have cost nothing": books(
      [
        flowers,
        ["2026-09-20", "秋季登山", 6000, null, null],
        ["2026-04-20", "读书会", null, null, null],
        ["2026-04-21", "书画展", 900, null, "因故取消"],
        ["2026-04-22", "讲座", 900, 0, null],
        games,
      ],
      [
        ["三八节插花", 100],
        ["运动会", 200],
      ],
    ),
    "one just held": books([flowers, ["2026-06-20", "端午茶会", 900, null, null]], [["三八节插花", 100]]),
    "books that seldom name activities": books(
      [flowers, games, ["2026-04-21", "书画展", 900, null, null]],
      [["三八节插花", 100]],
    ),
  },
  {
    "a past activity with a budget": [books([flowers, games], [["三八节插花", 100]]), "活动!B3 6000.00"],
  },
);

/** The games said to have cost some yuan. */
const cost = (yuan: number) => ["2026-04-20", "教职工运动会", 6000, yuan, null];

judgeWorkbooks(
  activitySpentDiffers,
  {
    "the sum of its payments": books(
      [cost(500)],
      [
        ["教职工运动会", 200],
        ["运动会", 300],
      ],
    ),
    "no payment that names it": books([flowers, cost(500)], [["三八节插花", 100]]),
    "a payment that may be another's": books(
      [cost(500), ["2026-10-20", "趣味运动会", 900, null, null]],
      [
        ["教职工运动会", 200],
        ["运动会", 100],
      ],
    ),
    "a payment whose amount could not be read": books(
      [cost(500)],
      [
        ["教职工运动会", 200],
        ["教职工运动会", "三百"],
      ],
    ),
    "money given back": books(
      [cost(500)],
      [
        ["教职工运动会", 600],
        ["教职工运动会", -100],
      ],
    ),
  },
  {
    "another sum": [
      books(
        [cost(500)],
        [
          ["教职工运动会", 200],
          ["运动会", 100],
        ],
      ),
      "活动!D2 500.00 yuan, but its 2 payment(s) come to 300.00",
    ],
  },
);
