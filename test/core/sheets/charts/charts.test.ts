import assert from "node:assert/strict";
import fc from "fast-check";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../../src/core/reading/read-book.js";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import type { BuiltSheet, SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { charts } from "../../../../src/core/sheets/charts/charts.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { tieOut } from "../../../../src/core/sheets/tie-out.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { fenOfYuan } from "../../../../src/core/values/fen.js";
import { book, sheet } from "../../reading/grid.js";
import { sheetInput } from "../sheet-input.js";

const today = dayOf(2026, 4, 15)!;

const settings = sheet("设置", "项目 | 值\n年度 | 2026\n单位名称 | 某某小学工会");
const spending = sheet(
  "支出",
  `日期 | 凭证号 | 摘要 | 科目 | 金额
2026-01-10 | 记1 | 元旦联欢 | 职工活动支出 | 300
2026-01-20 | 记2 | 慰问 | 维权支出 | 200.5
2026-03-05 | 记3 | 球赛 | 职工活动支出 | 99.5`,
);
const income = sheet("收入", "日期 | 摘要 | 科目 | 金额\n2026-02-01 | 拨款 | 拨缴经费收入 | 1000");
const budget = sheet("预算", "科目 | 预算数\n职工活动支出 | 1000\n维权支出 | 203.45\n拨缴经费收入 | 1200");
const dues = sheet(
  "会费",
  `姓名 | 部门 | 月工资 | 1月 | 2月 | 3月
张三 | 语文组 | 2000 | 10 | 10 | 10
李四 | 数学组 | 1000 | 5 | 0 | 5
王五 | 语文组 | 1600 | 8 | 8 | 8`,
);

function inputOf(sheets: readonly SheetSnapshot[], more: Partial<SheetInput> = {}): SheetInput {
  const snapshot = book(...sheets, settings);
  const asOf = more.today ?? today;
  const reading = readBook(snapshot, { today: asOf, year: 2026 });
  return sheetInput({ snapshot, reading, ledger: keepLedger(reading, asOf) }, { today: asOf, ...more });
}

function built(sheets: readonly SheetSnapshot[], more: Partial<SheetInput> = {}): BuiltSheet {
  const made = charts(inputOf(sheets, more), "经费图表");
  assert.ok("page" in made);
  return made;
}

/** The lines of the page from the one with this text on, without roles, as many as asked for. */
function from(text: string, count: number, { page }: BuiltSheet): string[] {
  const lines = debugPage(page)
    .split("\n")
    .map((line) => line.replace(/^(\w+) list\w+ |^(\w+) money\w+ /, "$1$2 "));
  const start = lines.findIndex((line) => line.includes(text));
  return lines.slice(start, start + count);
}

describe("charts of the funds", () => {
  it("show income and spending by account, over the user's cells, bars from zero", () => {
    const made = built([spending, income, budget]);
    assert.deepEqual(from("一、收入与支出", 17, made), [
      'A3 section "一、收入与支出（按科目）"',
      'A4 head "科目"',
      'B4 head "收入"',
      'C4 head "支出"',
      'D4 head "预算数"',
      'A5 "拨缴经费收入"',
      `B5 1000 =ROUND(SUMIFS('收入'!$D$2:$D$202,'收入'!$C$2:$C$202,"拨缴经费收入"),2)`,
      "D5 1200 ='预算'!$B$4",
      'A6 "职工活动支出"',
      `C6 399.5 =ROUND(SUMIFS('支出'!$E$2:$E$204,'支出'!$D$2:$D$204,"职工活动支出"),2)`,
      "D6 1000 ='预算'!$B$2",
      'A7 "维权支出"',
      `C7 200.5 =ROUND(SUMIFS('支出'!$E$2:$E$204,'支出'!$D$2:$D$204,"维权支出"),2)`,
      "D7 203.45 ='预算'!$B$3",
      'A8 total "合计"',
      "B8 1000 =ROUND(SUM(B5:B7),2)",
      "C8 600 =ROUND(SUM(C5:C7),2)",
    ]);
    assert.deepEqual(from("bar chart", 3, made), [
      'bar chart "各科目收入与支出（决算数）" at F4:K25 of A5:A7',
      '  "收入" B5:B7',
      '  "支出" C5:C7',
    ]);
    const [bars] = made.page.charts ?? [];
    assert.deepEqual([bars?.stacked, bars?.fromZero], [true, true]);
  });

  it("let the axis go below zero where more was taken back than spent", () => {
    const back = sheet("支出", "日期 | 摘要 | 科目 | 金额\n2026-01-10 | 退回 | 维权支出 | -50");
    const [bars, line] = built([back]).page.charts ?? [];
    assert.deepEqual([bars?.fromZero, line?.fromZero], [false, false]);
  });

  it("show what was spent up to each month that has begun, against twelfths of the budget", () => {
    const made = built([spending, budget]);
    const lines = from("二、支出进度", 80, made);
    assert.deepEqual(lines.slice(5, 9), [
      'A28 "1月"',
      "B28 500.5 =ROUND(SUM('支出'!$E$2:$E$3),2)",
      "C28 500.5 =ROUND(SUM($B$28:B28),2)",
      "D28 100.29 =ROUND($D$40*1/12,2)",
    ]);
    // April has begun without spending; of May nothing is known yet.
    assert.deepEqual(
      lines.filter((line) => /^[A-D](31|32|39) /.test(line)),
      [
        'A31 "4月"',
        "B31 0",
        "C31 600 =ROUND(SUM($B$28:B31),2)",
        "D31 401.15 =ROUND($D$40*4/12,2)",
        'A32 "5月"',
        "D32 501.44 =ROUND($D$40*5/12,2)",
        'A39 "12月"',
        "D39 1203.45 =ROUND($D$40*12/12,2)",
      ],
    );
    assert.deepEqual(from("A40", 3, made), [
      'A40 total "合计"',
      "B40 600 =ROUND(SUM(B28:B39),2)",
      "D40 1203.45 =ROUND(SUM('预算'!$B$2:$B$3),2)",
    ]);
    assert.deepEqual(from("line chart", 3, made), [
      'line chart "各月累计支出与预算进度（全年支出预算÷12，逐月累计）" at F27:K48 of A28:A39',
      '  "累计支出" C28:C39',
      '  "预算进度" D28:D39',
    ]);
    assert.deepEqual(
      made.page.charts?.[1]?.series.map(({ dashed }) => dashed),
      [undefined, true],
    );
  });

  it("take a year that is over as twelve months, and say when there is no budget", () => {
    const made = built([spending], { today: dayOf(2027, 2, 1)! });
    assert.ok(from("C39", 1, made)[0]?.startsWith("C39 600 ="));
    assert.deepEqual(from("line chart", 2, made), [
      'line chart "各月累计支出" at F27:K48 of A28:A39',
      '  "累计支出" C28:C39',
    ]);
    assert.ok(debugPage(made.page).includes("账本中没有支出预算，图中只有支出。"));
  });

  it("show dues owed and paid by department, and the rate", () => {
    const made = built([dues, spending]);
    assert.deepEqual(from("三、会费收缴", 17, made), [
      'A49 section "三、会费收缴（按部门）"',
      'A50 head "部门"',
      'B50 head "应缴"',
      'C50 head "实缴"',
      'D50 head "收缴率"',
      'A51 "语文组"',
      "B51 54",
      "C51 54 =ROUND(SUM('会费'!$D$2:$F$2,'会费'!$D$4:$F$4),2)",
      'D51 percentItem 1 =IF(B51=0,"",C51/B51)',
      'A52 "数学组"',
      "B52 15",
      "C52 10 =ROUND(SUM('会费'!$D$3:$F$3),2)",
      'D52 percentItem 0.6666666666666666 =IF(B52=0,"",C52/B52)',
      'A53 total "合计"',
      "B53 69 =ROUND(SUM(B51:B52),2)",
      "C53 64 =ROUND(SUM(C51:C52),2)",
      'D53 percentTotal 0.927536231884058 =IF(B53=0,"",C53/B53)',
    ]);
    // What is owed is a result of the ledger and no formula.
    assert.ok(debugPage(made.page).includes("B51 moneyItemFixed 54"));
  });

  it("say how many members owe nobody knows what", () => {
    const unknown = sheet(
      "会费",
      "姓名 | 部门 | 月工资 | 1月 | 2月\n张三 | 甲 | 2000 | 10 | 10\n李四 | =1+1 |  | 5 | ",
    );
    const lines = debugPage(built([unknown, spending]).page);
    assert.ok(lines.includes("1名会员没有工资或缴费标准"));
    assert.ok(lines.includes('A52 listText "=1+1"'), lines);
  });

  it("put the departments that owe least together where a page has no room for all", () => {
    const rows = Array.from(
      { length: 25 },
      (_, n) => `成员${n} | 部门${n} | ${2000 + n * 200} | ${10 + n} | ${10 + n} | ${10 + n}`,
    );
    const many = sheet("会费", `姓名 | 部门 | 月工资 | 1月 | 2月 | 3月\n${rows.join("\n")}`);
    const made = built([many, spending]);
    const lines = from("三、会费收缴", 100, made);
    assert.ok(lines.includes('A51 "部门24"') && lines.includes('A68 "其余8个部门"'));
    assert.ok(
      lines.some((line) => line.startsWith("C68 324 =")),
      lines.find((line) => line.startsWith("C68")),
    );
    assert.deepEqual(from('"各部门会费应缴与实缴"', 1, made), [
      'bar chart "各部门会费应缴与实缴" at F50:K71 of A51:A68',
    ]);
    assert.deepEqual(tieOut([made], null)?.mismatches, []);
  });

  it("say what is missing in place of a chart, and make no sheet when all is", () => {
    const made = built([income]);
    const page = debugPage(made.page);
    assert.ok(page.includes("本年没有支出。") && page.includes("没有会费登记可画图"));
    assert.equal(made.page.charts?.length, 1);
    const none = charts(inputOf([sheet("会员", "姓名 | 部门\n张三 | 语文组")]), "经费图表");
    assert.ok("notBuilt" in none);
    assert.match(none.notBuilt.en, /^There is nothing to chart/);
  });

  it("speak English, with a page each, across, titles repeated", () => {
    const made = built([spending, income, budget, dues], { language: "en" });
    const lines = debugPage(made.page);
    for (const word of ["Fund Charts", "I. Income and spending by account", "Spent to date", "Jan", "Owed", "Rate"])
      assert.ok(lines.includes(word), word);
    const { print, columns } = made.page;
    assert.deepEqual(
      [print.orientation, print.titleRows, print.breaks.length],
      ["landscape", { first: 0, last: 1 }, 2],
    );
    assert.ok(columns.reduce((sum, { width }) => sum + width, 0) <= 160);
  });

  it("agree with the ledger in every figure, and draw what stands in their tables, for any books", () => {
    const amount = fc.integer({ min: -5000, max: 500_000 }).map((fen) => (fen === 0 ? 1 : fen) / 100);
    const spent = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      account: fc.constantFrom("职工活动支出", "维权支出", "业务支出"),
      amount,
    });
    const member = fc.record({
      department: fc.constantFrom("语文组", "数学组", '"引号"', "'撇号", ""),
      wage: fc.integer({ min: 1000, max: 9000 }),
      paid: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(spent, { maxLength: 12 }), fc.array(member, { maxLength: 8 }), (rows, members) => {
        const journal = [
          ["日期", "摘要", "科目", "金额"],
          ...rows.map((one) => [dayOf(2026, one.month, 3)!, "支出", one.account, one.amount]),
        ];
        const register = [
          ["姓名", "部门", "月工资", "1月", "2月", "3月"],
          ...members.map((one, n) => [
            `成员${n}`,
            one.department === "" ? null : one.department,
            one.wage,
            ...one.paid,
          ]),
        ];
        const input = inputOf([sheet("支出", journal), sheet("会费", register), budget]);
        const made = charts(input, "经费图表");
        if ("notBuilt" in made) return;
        const { ledger } = input.books;
        assert.deepEqual(tieOut([made], null)?.mismatches, []);
        const drawn = (made.page.charts ?? []).map(({ title, series }) => {
          const sums = series.map(({ values: { top, bottom, left } }) =>
            made.page.rows.slice(top, bottom + 1).reduce((sum, cells) => sum + fen(cells[left]?.value), 0),
          );
          return [title.slice(0, 2), sums] as const;
        });
        for (const [title, sums] of drawn) {
          if (title === "各科") assert.deepEqual(sums, [ledger.totals.income, ledger.totals.spending]);
          if (title === "各部") assert.deepEqual(sums, [ledger.dues.expected, ledger.dues.paid]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function fen(value: string | number | null | undefined): number {
  return typeof value === "number" ? (fenOfYuan(value) ?? NaN) : 0;
}
