import assert from "node:assert/strict";
import fc from "fast-check";
import { activitySpending } from "../../../../src/core/rules/activities/activity-accounts.js";
import type { Books } from "../../../../src/core/rules/rule.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { auditInput } from "../../sheets/audit/audit-book.js";

type Rows = readonly (readonly CellValue[])[];

/** Books of 2026 on its last day: activities as [日期, 名称, 预算, 实际支出], payments as [日期, 摘要, 明细科目, 金额, 活动名称]. */
function booksOf(plan: Rows, payments: Rows): Books {
  return auditInput({
    设置: [
      ["项目", "值"],
      ["年度", 2026],
    ],
    活动: [["活动日期", "活动名称", "预算金额", "实际支出"], ...plan],
    支出: [
      ["日期", "凭证号", "摘要", "科目", "明细科目", "金额", "活动名称"],
      ...payments.map(([on = null, what = null, item = null, yuan = null, activity = null], index) => [
        on,
        `记-${index + 1}`,
        what,
        "职工活动支出",
        item,
        yuan,
        activity,
      ]),
    ],
  }).books;
}

/** Every list of the spending as readable lines. */
function laidOut(plan: Rows, payments: Rows) {
  const { accounts, ambiguous, unknown, unnamed } = activitySpending(booksOf(plan, payments));
  return {
    accounts: accounts.map(({ title, spent, spentStated, payments: own }) => {
      const ways = own.map(({ by, fen }) => `${by} ${fen / 100}`).join(", ");
      return `${title}: ${spent === null ? "-" : spent / 100}${spentStated ? " stated" : ""} [${ways}]`;
    }),
    ambiguous: ambiguous.map(({ text, meant, bookings }) => `${text} ${meant.length}×, ${bookings.length}`),
    unknown: unknown.map(({ text, suggestion, bookings }) => `${text} ${suggestion}, ${bookings.length}`),
    unnamed: unnamed.map(({ entry }) => entry.summary),
  };
}

const games = ["2026-04-20", "教职工运动会", 6000, null];
const flowers = ["2026-03-06", "三八节插花活动", 2000, 1800];

describe("activitySpending", () => {
  it("gives a payment to the clearly nearest of two activities of one name, else to none", () => {
    const twice = [
      ["2026-04-18", "春游", 5000, null],
      ["2026-10-18", "春游", 5000, null],
    ];
    const found = laidOut(twice, [
      ["2026-04-18", "大巴", "文体活动", 600, "春游"],
      ["2026-10-20", "门票", "文体活动", 300, "春游"],
      ["2026-07-18", "保险", "文体活动", 100, "春游"],
      ["2026-06-10", "餐费", "文体活动", 100, "春游"],
    ]);
    assert.deepEqual(found.accounts, ["春游: 600 [name 600]", "春游: 300 [name 300]"]);
    assert.deepEqual(found.ambiguous, ["春游 2×, 2"]);
    const near = [
      ["2026-04-18", "春游", 5000, null],
      ["2026-04-25", "春游", 5000, null],
    ];
    assert.deepEqual(laidOut(near, [["2026-04-21", "大巴", "文体活动", 600, "春游"]]).ambiguous, ["春游 2×, 1"]);
    const parts = [
      ["2026-04-18", "教师春游", 5000, null],
      ["2026-10-18", "学生春游", 5000, null],
    ];
    assert.deepEqual(laidOut(parts, [["2026-04-18", "大巴", "文体活动", 600, "春游"]]).ambiguous, ["春游 2×, 1"]);
  });

  it("adds up the payments that name an activity, money given back taken off", () => {
    const found = laidOut(
      [games, flowers],
      [
        ["2026-04-20", "奖品", "文体活动", 500, "教职工运动会"],
        ["2026-04-21", "裁判费", "文体活动", 300, "运动会"],
        ["2026-04-28", "退回奖品", "文体活动", -100, "教职工运动会"],
      ],
    );
    assert.deepEqual(found.accounts, [
      "教职工运动会: 700 [name 500, name 300, name -100]",
      "三八节插花活动: 1800 stated []",
    ]);
  });

  it("gives a name that fits several activities to none, and one that fits none neither", () => {
    const found = laidOut(
      [games, ["2026-10-20", "趣味运动会", 900, null]],
      [
        ["2026-04-20", "奖品", "文体活动", 500, "运动会"],
        ["2026-04-20", "奖品", "文体活动", 300, "教职工运动会"],
        ["2026-05-20", "门票", "会员活动", 200, "博物馆之夜"],
        ["2026-05-20", "横幅", "宣传活动", 80, null],
      ],
    );
    assert.deepEqual(found, {
      accounts: ["教职工运动会: 300 [name 300]", "趣味运动会: - []"],
      ambiguous: ["运动会 2×, 1"],
      unknown: ["博物馆之夜 , 1"],
      unnamed: ["横幅"],
    });
  });

  it("goes by the summary where no activity is named, its whole title stands there and the days are near", () => {
    const { accounts, unnamed } = laidOut(
      [games, flowers],
      [
        ["2026-04-22", "2026年教职工运动会奖品", "文体活动", 500, null],
        ["2026-04-22", "运动会奖品", "文体活动", 60, null],
        ["2026-10-22", "教职工运动会合影", "文体活动", 70, null],
        ["2026-04-22", "教职工运动会、三八节插花活动物品", "文体活动", 80, null],
      ],
    );
    assert.deepEqual(accounts, ["教职工运动会: 500 [summary 500]", "三八节插花活动: 1800 stated []"]);
    assert.deepEqual(unnamed, ["运动会奖品", "教职工运动会合影", "教职工运动会、三八节插花活动物品"]);
  });

  it("takes a column that names nothing of the plan for another one", () => {
    const { unknown, unnamed } = laidOut([games, flowers], [["2026-05-20", "横幅", "宣传活动", 80, "否"]]);
    assert.deepEqual([unknown, unnamed], [[], ["横幅"]]);
  });

  it("asks which year's activity is meant where a plan of several years repeats its titles", () => {
    const { accounts } = laidOut(
      [["2025-04-20", "教职工运动会", 5000, null], games],
      [["2026-04-20", "奖品", "文体活动", 500, "教职工运动会"]],
    );
    assert.deepEqual(accounts, ["教职工运动会: 500 [name 500]"]);
  });

  it("puts every payment into exactly one list, and their sums are the ledger's", () => {
    const titles = ["教职工运动会", "趣味运动会", "三八节插花活动", "春季登山", "读书会"];
    const names = [...titles, "运动会", "登山", "插花", "“2026年春季登山”", "博物馆之夜", "", " ", "读书汇", null];
    const payment = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      what: fc.constantFrom("奖品", "教职工运动会奖品", "春季登山门票", "三八节插花活动、读书会用品", "购书"),
      item: fc.constantFrom("文体活动", "会员活动", "其他活动", null),
      fen: fc.integer({ min: -50000, max: 900000 }).filter((fen) => fen !== 0),
      activity: fc.constantFrom(...names),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...titles), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 8 }),
        fc.array(payment, { minLength: 1, maxLength: 25 }),
        (plan, payments) => {
          const books = booksOf(
            plan.map(([title, month]) => [`2026-${String(month).padStart(2, "0")}-15`, title, 1000, null]),
            payments.map(({ month, what, item, fen, activity }) => {
              return [`2026-${String(month).padStart(2, "0")}-20`, what, item, fen / 100, activity];
            }),
          );
          const { accounts, ambiguous, unknown, unnamed } = activitySpending(books);
          const laid = [
            ...accounts.flatMap((account) => account.payments.map(({ source }) => source)),
            ...[...ambiguous, ...unknown].flatMap(({ bookings }) => bookings.map(({ source }) => source)),
            ...unnamed.map(({ source }) => source),
          ];
          const spent = books.ledger.bookings.filter(({ kind }) => kind === "spending").map(({ source }) => source);
          assert.deepEqual(laid.map(({ row }) => row).sort(byNumber), spent.map(({ row }) => row).sort(byNumber));
          for (const account of accounts) {
            const sum = account.payments.reduce((all, { fen }) => all + fen, 0);
            if (account.payments.length > 0) assert.equal(account.spent, sum);
          }
          const total = laid.reduce((all, { fen }) => all + fen, 0);
          assert.equal(
            total,
            books.ledger.funds.reduce((all, { spending }) => all + spending, 0),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

function byNumber(a: number, b: number): number {
  return a - b;
}
