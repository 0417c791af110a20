import assert from "node:assert/strict";
import { settle } from "../../../src/core/ledger/dues/settle.js";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import type { Ledger, MemberDues } from "../../../src/core/ledger/ledger.js";
import { isoMonth, monthOf } from "../../../src/core/values/day.js";
import { yuanText } from "../../../src/core/values/fen.js";
import { book, day } from "./book.js";
import { said } from "./lines-of.js";

/** January to March are due. */
const april = day("2026-04-20");
const nextYear = day("2027-02-01");

/** `name expected paid arrears` of every member. */
function accountsOf(ledger: Ledger): string[] {
  return ledger.dues.members.map((member) =>
    [member.name, yuanText(member.expected), yuanText(member.paid), yuanText(member.arrears)].join(" "),
  );
}

function gapsOf(member: MemberDues | undefined): string[] {
  return member?.months.flatMap(({ month, due, paid }) => (paid < due ? [isoMonth(month)] : [])) ?? [];
}

describe("dues", () => {
  it("reckons 0.5% of the wage without its tail under 10 yuan, month by month", () => {
    const ledger = keepLedger(
      book({
        members: `
          memberNo | name | postWage | gradeWage
          001      | 王芳 | 3810     | 2976.50
          002      | 李强 | 4000     |
          003      | 赵敏 | 3005.99  | 4.00`,
        dues: `
          memberNo | name | 1     | 2     | 3     | 4
          001      | 王芳 | 33.90 | 33.90 | 33.90 |
          002      | 李强 | 20.00 |       | 20.00 | 20.00
          003      | 赵敏 | 30.00 | 15.00 |       |`,
      }),
      april,
    );
    // 6786.50 → 6780 × 0.005 = 33.90; 4000 → 20.00; 3009.99 → 3000 → 15.00
    assert.deepEqual(accountsOf(ledger), [
      "王芳 101.70 101.70 0.00",
      "李强 60.00 60.00 20.00",
      "赵敏 45.00 45.00 15.00",
    ]);
    const li = ledger.dues.members[1]!;
    const zhao = ledger.dues.members[2]!;
    assert.deepEqual(gapsOf(li), ["2026-02"]);
    assert.equal(li.advance, 2000);
    assert.deepEqual(gapsOf(zhao), ["2026-03"]);
    assert.equal(zhao.overpaid, 1500);
    assert.deepEqual([ledger.dues.count, ledger.dues.expected, ledger.dues.paid], [3, 20670, 20670]);
    assert.deepEqual(li.at, { sheet: "会费", row: 2, column: 1 });
  });

  it("counts from the month of joining to the month of leaving, and no further than 会费截止月", () => {
    const tables = {
      members: `
        name | joinDate   | leaveDate  | status | baseWage
        甲   | 2026-02-28 |            |        | 2000
        乙   |            | 2026-02-01 | 转出   | 2000
        丙   |            |            | 离会   | 2000
        丁   |            | 2026-02-10 | 退休   | 2000
        戊   |            |            | 退休   | 2000
        己   | 2026-09-01 |            | 在会   | 2000`,
      dues: `name | month | amount`,
    };
    const spring = keepLedger(book(tables), april);
    assert.deepEqual(
      spring.dues.members.map(({ name, months, exempt }) => [name, months.length, exempt]),
      [
        ["甲", 2, null],
        ["乙", 2, null],
        ["丙", 0, "离会"],
        ["丁", 2, null],
        ["戊", 0, "退休"],
        ["己", 0, null],
      ],
    );
    assert.equal(spring.dues.count, 3);
    assert.ok(said(spring).includes("warning dues-leave-undated 会员!A4"));
    const past = keepLedger(book(tables), nextYear);
    assert.deepEqual(
      past.dues.members.map(({ months }) => months.length),
      [11, 2, 0, 2, 0, 4],
    );
    const until = keepLedger(book(tables, { settings: { duesUntil: "2026-01" } }), april);
    assert.deepEqual(
      until.dues.members.map(({ months }) => months.length),
      [0, 1, 0, 1, 0, 0],
    );
    const first = keepLedger(book(tables), day("2026-01-31"));
    assert.equal(first.dues.expected, 0);
  });

  it("exempts by reason, not by a word that says no, and by month where a cell says 免", () => {
    const ledger = keepLedger(
      book({
        dues: `
          name | baseWage | exemption | 1     | 2  | 3
          甲   | 2000     | 特困      |       |    |
          乙   | 2000     | 否        | 10.00 |    |
          丙   | 2000     |           | 10.00 | 免 | 10.00`,
      }),
      april,
    );
    assert.deepEqual(accountsOf(ledger), ["甲 0.00 0.00 0.00", "乙 30.00 10.00 20.00", "丙 20.00 20.00 0.00"]);
    assert.equal(ledger.dues.members[0]?.exempt, "特困");
    assert.equal(ledger.dues.count, 2);
  });

  it("puts a payment on the months it names, and one that names none on the oldest gaps", () => {
    const ledger = keepLedger(
      book({
        members: `
          memberNo | name | baseWage
          1        | 甲   | 2000
          2        | 乙   | 2000
          3        | 丙   | 2000
          4        | 丁   | 2000`,
        dues: `
          memberNo | month            | payDate    | amount
          1        | 2026-03          |            | 10.00
          1        |                  | 2026-03-31 | 15.00
          2        | 2026-01..2026-03 |            | 25.00
          3        | 2026-01          |            | 10.00
          3        | 2026-01          |            | 10.00
          4        | 2025-12          |            | 10.00
          4        | 2026-02          |            | 10.00
          4        | 2026-02          |            | -4.00`,
      }),
      april,
    );
    assert.deepEqual(accountsOf(ledger), [
      "甲 30.00 25.00 5.00",
      "乙 30.00 25.00 5.00",
      "丙 30.00 20.00 20.00",
      "丁 30.00 6.00 24.00",
    ]);
    const [jia, yi, bing] = ledger.dues.members;
    assert.deepEqual(gapsOf(jia), ["2026-02"]);
    assert.deepEqual(gapsOf(yi), ["2026-03"]);
    assert.deepEqual(gapsOf(bing), ["2026-02", "2026-03"]);
    assert.equal(bing?.overpaid, 1000);
    assert.deepEqual(ledger.findings.find(({ code }) => code === "dues-other-year")?.args, {
      rows: 1,
      amount: "10.00",
      year: 2026,
    });
    assert.deepEqual(jia?.at, { sheet: "会员", row: 1, column: 1 });
  });

  it("rounds a half-year's dues as the settings say and spreads them so that they add up", () => {
    const tables = { dues: `name | baseWage | 1-6 | 7-12\n甲 | 6786.50 | 203.00 |` };
    const settings = { duesPeriod: "half", duesRounding: "yuan" };
    const ledger = keepLedger(book(tables, { settings }), nextYear);
    // 33.90 × 6 = 203.40 → 203; 203 / 6 = 33.83 and 33.85 in the last month
    assert.deepEqual(
      ledger.dues.members[0]?.months.map(({ due }) => due),
      [3383, 3383, 3383, 3383, 3383, 3385, 3383, 3383, 3383, 3383, 3383, 3385],
    );
    assert.deepEqual(accountsOf(ledger), ["甲 406.00 203.00 203.00"]);
    const up = keepLedger(book(tables, { settings: { ...settings, duesRounding: "up" } }), nextYear);
    assert.equal(up.dues.expected, 40800);
  });

  it("lets a payment under one month cover the half-year or year by which dues are collected", () => {
    const rows = `
      name | monthlyDue | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      甲 | 20.00 | 120.00 | | | | | | 120.00 | | | | |
      乙 | 20.00 | | | | | | 120.00 | | | | | |
      丙 | 20.00 | 20.00 | | 20.00 | | | | 130.00 | | | | |`;
    const of = (duesPeriod: string, today: number) =>
      keepLedger(book({ dues: rows }, { settings: { duesMethod: "register", duesPeriod } }), today).dues.members;
    const told = (members: readonly MemberDues[]) =>
      members.map(({ name, arrears, overpaid, advance }) =>
        [name, yuanText(arrears), yuanText(overpaid), yuanText(advance)].join(" "),
      );
    assert.deepEqual(told(of("half", nextYear)), ["甲 0.00 0.00 0.00", "乙 120.00 0.00 0.00", "丙 80.00 10.00 0.00"]);
    assert.deepEqual(gapsOf(of("half", nextYear)[2]), ["2026-02", "2026-04", "2026-05", "2026-06"]);
    assert.deepEqual(told(of("half", day("2026-09-20"))), [
      "甲 0.00 0.00 80.00",
      "乙 40.00 0.00 0.00",
      "丙 80.00 10.00 80.00",
    ]);
    assert.deepEqual(told(of("year", nextYear)), ["甲 0.00 0.00 0.00", "乙 120.00 0.00 0.00", "丙 70.00 0.00 0.00"]);
    assert.deepEqual(told(of("month", nextYear)), [
      "甲 200.00 200.00 0.00",
      "乙 220.00 100.00 0.00",
      "丙 180.00 110.00 0.00",
    ]);
  });

  it("leaves open the whole half-year of a payment that cannot be read, where dues are collected by half-year", () => {
    const january = monthOf(2026, 1);
    const plan = new Map(Array.from({ length: 12 }, (_, index) => [january + index, 2000]));
    const nothing = { byMonth: new Array<number>(12).fill(0), unnamed: 0, elsewhere: { rows: 0, fen: 0 } };
    const of = (period: 1 | 6) => settle(plan, january + 11, { ...nothing, unread: new Set([january + 2]) }, period);
    assert.deepEqual([of(1).arrears, of(6).arrears], [22000, 12000]);
    assert.deepEqual([of(1).overpaid, of(6).overpaid], [0, 0]);
  });

  it("takes contract staff at their own rate, a fixed amount, or what the register states", () => {
    const dues = `
      name | employment | baseWage | monthlyDue | 1 | 2 | 3
      甲   | 合同       | 4000     |            |   |   |
      乙   | 在编       | 4000     | 20         |   |   |
      丙   | 在编       |          | 12         |   |   |
      丁   | 在编       |          |            | 5 |   |`;
    const rate = keepLedger(book({ dues }, { settings: { contractRate: 0.0025 } }), april);
    assert.deepEqual(
      rate.dues.members.map(({ expected }) => expected),
      [3000, 6000, 3600, 0],
    );
    assert.deepEqual(
      said(rate).filter((line) => line.includes("dues-unknown")),
      ["warning dues-unknown 会费!A5"],
    );
    assert.equal(rate.dues.paid, 500);
    const fixed = keepLedger(book({ dues }, { settings: { duesFixed: 1000 } }), april);
    assert.deepEqual(
      fixed.dues.members.map(({ expected }) => expected),
      [3000, 3000, 3000, 3000],
    );
  });

  it("says where the stated due is not the rule's, and knows a year's due under 应缴", () => {
    const ledger = keepLedger(
      book({
        dues: `
          name | baseWage | monthlyDue | 1     | 2     | 3
          甲   | 2000     | 120        | 10.00 | 10.00 | 10.00
          乙   | 4000     | 240        | 20.00 | 20.00 | 20.00
          丙   | 6000     | 350        | 30.00 | 30.00 | 30.00
          丁   |          | 60         | 5.00  | 5.00  | 5.00`,
      }),
      april,
    );
    assert.deepEqual(accountsOf(ledger), [
      "甲 30.00 30.00 0.00",
      "乙 60.00 60.00 0.00",
      "丙 90.00 90.00 0.00",
      "丁 15.00 15.00 0.00",
    ]);
    assert.deepEqual(
      ledger.findings.filter(({ code }) => code === "dues-differs"),
      [
        {
          code: "dues-differs",
          severity: "warning",
          at: { sheet: "会费", row: 3, column: 2 },
          args: { name: "丙", stated: "350.00", rule: "360.00" },
        },
      ],
    );
  });

  it("takes a due of 0 beside payments for unknown where the wage is empty, not where 0 is meant", () => {
    const register = (header: string, ...rows: string[]) => `name | ${header} | 1 | 2 | 3\n${rows.join("\n")}`;
    const known = "甲 | 6000 | 30 | 30 | 30 | 30";
    const saidOf = (dues: string, settings: Record<string, string> = {}) => {
      const ledger = keepLedger(book({ dues }, { settings }), april);
      return [
        ...said(ledger).filter((text) => text.includes("dues") && !text.includes("dues-from-register")),
        ...ledger.dues.members.flatMap(({ name, overpaid }) => (overpaid > 0 ? [`${name} ${yuanText(overpaid)}`] : [])),
      ];
    };
    const wage = "baseWage | monthlyDue";
    assert.deepEqual(saidOf(register(wage, known, "乙 | | 0 | 28 | 28 | 28")), ["warning dues-unknown 会费!A3"]);
    assert.deepEqual(saidOf(register(wage, known, "乙 | | 0 | | | 0")), [], "nothing paid");
    assert.deepEqual(saidOf(register(wage, known, "乙 | | 28 | 28 | 28 | 28")), [], "a due is stated");
    const exempt = register(`${wage} | exemption`, `甲 | 6000 | 30 | | 30 | 30 | 30`, "乙 | | 0 | 免缴 | 28 | | ");
    assert.deepEqual(saidOf(exempt), ["乙 28.00"], "exempt by name");
    const stated = register("monthlyDue", "甲 | 30 | 30 | 30 | 30", "乙 | 0 | 28 | | ");
    assert.deepEqual(saidOf(stated), ["乙 28.00"], "no wages in the books");
    const asStated = register(wage, known, "乙 | | 0 | 28 | | ");
    assert.deepEqual(saidOf(asStated, { duesMethod: "stated" }), ["乙 28.00"], "dues are as the register says");
  });

  it("joins by number, then ID, then name, and keeps apart those whom nothing tells apart", () => {
    const ledger = keepLedger(
      book({
        members: `
          memberNo | idNumber           | name   | department | baseWage
          0001     |                    | 王 芳  |            | 2000
          0002     | 11010519491231002X | 李强   |            | 2000
          0003     |                    | 张伟   | 语文组     | 2000
          0004     |                    | 张伟   | 数学组     | 2000
          0005     |                    | 陈静   |            | 2000`,
        dues: `
          memberNo | idNumber           | name | department | month   | amount
          1        |                    | 王芳 |            | 2026-01 | 10.00
                   | 11010519491231002X |      |            | 2026-01 | 10.00
                   |                    | 张伟 | 数学组     | 2026-01 | 10.00
                   |                    | 张伟 |            | 2026-02 | 7.00
                   |                    | 周平 |            | 2026-01 | 3.00
          0005     |                    | 陈净 |            | 2026-01 | 10.00
                   |                    |      |            | 2026-01 | 1.00`,
      }),
      april,
    );
    assert.deepEqual(accountsOf(ledger), [
      "王 芳 30.00 10.00 20.00",
      "李强 30.00 10.00 20.00",
      "张伟 30.00 0.00 30.00",
      "张伟 30.00 10.00 20.00",
      "陈静 30.00 10.00 20.00",
      "张伟 0.00 7.00 0.00",
      "周平 0.00 3.00 0.00",
    ]);
    assert.equal(ledger.dues.paid, 5000);
    assert.deepEqual(
      said(ledger).filter((line) => line.includes("payer") || line.includes("number")),
      [
        "warning dues-payer-ambiguous 会费!C5",
        "warning dues-payer-unknown 会费!C6",
        "warning dues-number-name 会费!C7",
        "error dues-payer-missing 会费!C8",
      ],
    );
  });

  it("takes a name with a note behind it for the member of that name, if only one can be meant", () => {
    const ledger = keepLedger(
      book({
        members: `
          name | department | baseWage
          王芳 | 语文组     | 2000
          张伟 | 语文组     | 2000
          张伟 | 数学组     | 2000
          李强 |            | 2000`,
        dues: `
          name           | month   | amount
          王芳（返聘）   | 2026-01 | 10.00
          王芳（返聘）   | 2026-02 | 10.00
          张伟（数学组） | 2026-01 | 10.00
          张伟（体育组） | 2026-01 | 3.00
          李强(大)       | 2026-01 | 10.00
          李强(小)       | 2026-01 | 4.00`,
      }),
      april,
    );
    assert.deepEqual(accountsOf(ledger), [
      "王芳 30.00 20.00 10.00",
      "张伟 30.00 0.00 30.00",
      "张伟 30.00 10.00 20.00",
      "李强 30.00 10.00 20.00",
      "张伟（体育组） 0.00 3.00 0.00",
      "李强(小) 0.00 4.00 0.00",
    ]);
    assert.deepEqual(
      ledger.findings.flatMap((finding) =>
        finding.code === "dues-payer-noted" || finding.code === "dues-payer-unknown"
          ? [`${finding.code} ${finding.args.name}`]
          : [],
      ),
      [
        "dues-payer-noted 王芳（返聘）",
        "dues-payer-noted 张伟（数学组）",
        "dues-payer-unknown 张伟（体育组）",
        "dues-payer-noted 李强(大)",
        "dues-payer-unknown 李强(小)",
      ],
    );
  });

  it("pairs namesakes of a wide register with those of the roster, one each", () => {
    const ledger = keepLedger(
      book({
        members: `name | baseWage\n张伟 | 2000\n张伟 | 4000`,
        dues: `name | 1 | 2 | 3\n张伟 | 10 | 10 | 10\n张伟 | 20 | 20 | 20`,
      }),
      april,
    );
    assert.deepEqual(accountsOf(ledger), ["张伟 30.00 30.00 0.00", "张伟 60.00 60.00 0.00"]);
    assert.ok(said(ledger).includes("warning dues-payer-ambiguous 会费!A2"));
  });

  it("gives the report the register's dues only where the income rows have none", () => {
    const dues = `name | baseWage | 1 | 2 | 3\n甲 | 2000 | 10 | 10 | 10`;
    const alone = keepLedger(book({ dues }), april);
    const line = alone.income[0]!;
    assert.equal(line.actual, 3000);
    assert.deepEqual(
      line.sources.map(({ tab, row, column }) => [tab, row, column]),
      [
        ["dues", 1, 2],
        ["dues", 1, 3],
        ["dues", 1, 4],
      ],
    );
    assert.equal(alone.totals.income, 3000);
    const income = `date | account | amount\n2026-03-31 | 会费 | 25.00`;
    const both = keepLedger(book({ dues, income }), april);
    assert.equal(both.income[0]?.actual, 2500);
    assert.deepEqual(both.findings.find(({ code }) => code === "dues-income-differs")?.args, {
      register: "30.00",
      income: "25.00",
    });
  });
});
