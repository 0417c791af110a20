import assert from "node:assert/strict";
import type { BookReading, Row, TabReading } from "../../../src/core/reading/reading.js";
import type { TabKey } from "../../../src/core/tabs/tab.js";
import { isoDay, isoMonth } from "../../../src/core/values/day.js";
import { yuanText } from "../../../src/core/values/fen.js";
import { areaOf, codes, excluded, grid, read, sheet } from "./grid.js";

/** The values of some columns, row by row, as texts: yuan, ISO days and months; "" for null. */
function table(reading: BookReading, tab: TabKey, keys: readonly string[]): string[] {
  const found: TabReading | undefined = reading.tabs[tab];
  assert.ok(found, `no ${tab}`);
  return found.rows.map((row: Row) =>
    keys.map((key) => shown((row.values as Record<string, unknown>)[key])).join(" | "),
  );
}

function shown(value: unknown): string {
  if (typeof value === "number") return yuanText(value);
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  if ("day" in value) return isoDay(value.day as number);
  if ("month" in value) return isoMonth(value.month as number);
  return "words" in value && typeof value.words === "string" ? value.words : "";
}

function paid(reading: BookReading): string[] {
  return (reading.tabs.dues?.rows ?? []).map(
    ({ values, paid: fens }) =>
      `${values.name ?? ""}: ${fens.map((fen) => (fen === null ? "-" : yuanText(fen))).join(" ")}`,
  );
}

describe("readBook: people", () => {
  it("reads a roster under a title and a date line, without its total and signatures", () => {
    const cells = `
      某某学校工会会员花名册
       | | | 2026年3月
      序号 | 姓  名 | 性别 | 出生年月 | 身份证号 | 所在部门 | 入会时间
      1 | 王　明 | 男 | 1985.6 | 11010519491231002X | 语文组 | 2010年9月
      2 | 李红 | 女 | 85.6.15 | '440524188001010014 | 语文组 | 2012.9.1
      3 | | | | | |
       | 合　计 | | | | | 2人
      注：按入会先后排列
      制表人：张三 | | 审核：李四`;
    const reading = read([sheet("花名册", cells, ["A1:G1"])]);
    assert.deepEqual(table(reading, "members", ["name", "sex", "idNumber"]), [
      "王明 | 男 | 11010519491231002X",
      "李红 | 女 | 440524188001010014",
    ]);
    assert.equal(isoDay(reading.tabs.members?.rows[0]?.values.birthDate ?? 0), "1985-06-01");
    assert.deepEqual(codes(reading), ["date-ambiguous@D5"]);
    assert.equal(reading.tabs.members?.headerRow, 2);
  });

  it("fills a department merged downwards and leaves out a member without a name", () => {
    const cells = `
      部门 | 姓名 | 工号 | 性别
      语文组 | 张三 | '01 | 男
       | 李四 | '02 | 女
      数学组 | | '03 | 男`;
    const reading = read([sheet("会员", cells, ["A2:A3"])]);
    assert.deepEqual(table(reading, "members", ["department", "name", "memberNo"]), [
      "语文组 | 张三 | 01",
      "语文组 | 李四 | 02",
    ]);
    assert.deepEqual(excluded(reading), ["value-missing@B4"]);
  });

  it("keeps leading zeros, and says which long number lost digits", () => {
    const cells = `
      姓名 | 会员号 | 银行卡号 | 性别
      张三 | '0012 | 6222021234567890000 | 男`;
    const reading = read([sheet("会员", cells)]);
    assert.deepEqual(table(reading, "members", ["memberNo", "bankCard"]), ["0012 | 6222021234567890000"]);
    assert.deepEqual(codes(reading), ["digits-lost@C2"]);
  });
});

describe("readBook: dues", () => {
  const wide = `
    会费缴纳登记表
    单位：元
    序号 | 会员号 | 姓名 | 工资 | | 应缴 | 缴费情况 | | | 实缴合计
     | | | 岗位工资 | 薪级工资 | | 1月 | 2月 | 3月 |
    1 | '0001 | 张三 | 3810 | 2976.5 | 33.9 | 33.9 | — | √ | 33.9
    2 | '0002 | 李四 | 3000 | 2000 | 25 | 免 | '25.00 | 未缴 | 25
     小计 | | | | | | 33.9 | 25 | |
    3 | '0003 | 王五 | 3000 | 2000 | 25 | 0 | 25元 | #REF! | 25
    合计 | | | | | | 33.9 | 25 | |`;
  const merges = ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:I3", "J3:J4"];

  it("reads a wide register with a header over two rows", () => {
    const reading = read([sheet("2026会费", wide, merges)]);
    const dues = reading.tabs.dues;
    assert.equal(dues?.layout, "wide");
    assert.equal(dues.headerRow, 3);
    assert.deepEqual(
      dues.monthColumns.map(({ column, first }) => [column, isoMonth(first)]),
      [
        [6, "2026-01"],
        [7, "2026-02"],
        [8, "2026-03"],
      ],
    );
    assert.deepEqual(paid(reading), ["张三: 33.90 - -", "李四: - 25.00 -", "王五: 0.00 25.00 -"]);
    assert.deepEqual(dues.rows[1]?.exemptMonths, [0]);
    assert.deepEqual(table(reading, "dues", ["postWage", "gradeWage", "monthlyDue"])[0], "3810.00 | 2976.50 | 33.90");
    assert.deepEqual(excluded(reading), ["tick-not-amount@I5", "cell-error@I8"]);
  });

  const headers: readonly (readonly [string, string])[] = [
    ["1月 | 2月 | 3月", "2026-01 2026-02 2026-03"],
    ["一月 | 二月 | 三月", "2026-01 2026-02 2026-03"],
    ["1 | 2 | 3", "2026-01 2026-02 2026-03"],
    ["'01 | '02 | '03", "2026-01 2026-02 2026-03"],
    ["2025-12 | 2026-01 | 2026年2月", "2025-12 2026-01 2026-02"],
    ["202601 | 202602 | 202603", "2026-01 2026-02 2026-03"],
    ["46023 | 46054 | 46082", "2026-01 2026-02 2026-03"],
    ["Jan | Feb | Mar", "2026-01 2026-02 2026-03"],
    ["25年1月 | 25年2月 | 25年12月", "2025-01 2025-02 2025-12"],
    ["'25.1 | '25.2 | '25.10", "2025-01 2025-02 2025-10"],
    ["'25-01 | '25-02 | '25-12", "2025-01 2025-02 2025-12"],
    ["1月实缴 | 1月应缴 | 2月实缴", "2026-01 2026-02"],
    ["上半年 | 下半年 | 备注", "2026-01~2026-06 2026-07~2026-12"],
    ["1–6月 | 7–12月 | 合计", "2026-01~2026-06 2026-07~2026-12"],
  ];
  for (const [text, expected] of headers) {
    it(`knows the month columns ${text}`, () => {
      const reading = read([sheet("会费", `姓名 | 会员号 | ${text}\n张三 | '1 | 10 | 10 | 10`)]);
      const months = reading.tabs.dues?.monthColumns.map(({ first, last }) =>
        first === last ? isoMonth(first) : `${isoMonth(first)}~${isoMonth(last)}`,
      );
      assert.equal(months?.join(" "), expected);
    });
  }

  it("reads dues of 10元/月 and 每月10元 as 10 yuan", () => {
    const cells = `
      姓名 | 会费标准 | 1月 | 2月 | 3月
      张三 | 10元/月 | 10 | 10 | 10
      李四 | 10元/人/月 | 10 | 10 | 10
      王五 | 每月10元 | 10 | 10 | 10
      赵六 | 120元/年 | 10 | 10 | 10`;
    const reading = read([sheet("会费", cells)]);
    assert.deepEqual(table(reading, "dues", ["monthlyDue"]), ["10.00", "10.00", "10.00", ""]);
    assert.deepEqual(codes(reading), ["amount-unreadable@B5"]);
  });

  it("takes the year of a long register's months from its own column", () => {
    const cells = `
      年度 | 月份 | 姓名 | 实缴金额
      2025年 | 12月 | 张三 | 10
      2026年 | 12月 | 张三 | 10
       | 1月 | 张三 | 10`;
    const reading = read([sheet("会费", cells)]);
    const months = reading.tabs.dues?.rows.map(({ values }) => isoMonth(values.month?.first ?? 0));
    assert.deepEqual(months, ["2025-12", "2026-12", "2026-01"]);
  });

  it("takes the year of months that name none from the title", () => {
    const reading = read([sheet("会费", "某校2024年会费登记\n姓名 | 会员号 | 1月 | 2月\n张三 | '1 | 10 | 10")]);
    assert.equal(isoMonth(reading.tabs.dues?.monthColumns[0]?.first ?? 0), "2024-01");
    assert.deepEqual(codes(reading), ["tab-other-year@A2"]);
  });

  it("reads a long register with all ways of naming a month", () => {
    const cells = `
      姓名 | 所属月份 | 缴费日期 | 实缴金额
      张三 | 1月 | 2026.1.15 | 10
      张三 | 202602 | | 10
      张三 | 第二季度 | | '30元
      李四 | 3 | | 免
      李四 | 13月 | | 5
      李四 | 上半年 | 2026.6.1 | √`;
    const reading = read([sheet("会费", cells)]);
    const rows = reading.tabs.dues?.rows ?? [];
    assert.deepEqual(
      rows.map(({ values: { month, amount, exemption } }) => [
        month === null ? "" : `${isoMonth(month.first)}~${isoMonth(month.last)}`,
        amount,
        exemption,
      ]),
      [
        ["2026-01~2026-01", 1000, null],
        ["2026-02~2026-02", 1000, null],
        ["2026-04~2026-06", 3000, null],
        ["2026-03~2026-03", null, "免缴"],
        ["2026-01~2026-06", null, null],
      ],
    );
    assert.deepEqual(excluded(reading), ["month-unreadable@B6", "tick-not-amount@D7"]);
  });

  it("reads a list printed in two blocks, each row with its own columns", () => {
    const cells = `
      序号 | 姓名 | 金额 | | 序号 | 姓名 | 金额
      1 | 张三 | 10 | | 3 | 王五 | 12
      2 | 李四 | 11 | | 4 | 赵六 | 13
       | 合计 | 21 | | | 合计 | 25`;
    const reading = read([sheet("会费收缴", cells)]);
    assert.deepEqual(table(reading, "dues", ["name", "amount"]), [
      "张三 | 10.00",
      "王五 | 12.00",
      "李四 | 11.00",
      "赵六 | 13.00",
    ]);
    assert.equal(reading.tabs.dues?.rows[1]?.columns?.amount, 6);
  });
});

describe("readBook: payments", () => {
  const journal = `
    日期 | 凭证号 | 摘要 | 科目 | 收入 | 支出 | 余额
     | | 上年结余 | | | | 5000
    2026.1.5 | 收1 | 拨缴经费 | 拨缴经费收入 | 10000 | | 15000
    1月20日 | 付1 | 慰问 | 职工活动支出-会员活动 | | 1,200.50 | 13799.5
    1.25 | 付2 | 电影 | 职工活动支出 | | 约500 |
     | | 本月合计 | | 10000 | 1200.5 |
    日期 | 凭证号 | 摘要 | 科目 | 收入 | 支出 | 余额
    2026-02-30 | 付3 | 错 | 职工活动支出 | | 100 |
    2026-02-03 | 付4 | 两边 | 职工活动支出 | 5 | 100 |
     | 付5 | 无日期 | 职工活动支出 | | 100 |
     | | 合  计 | | 10000 | 1200.5 |
    2026-03-01 | 付6 | 补记 | 业务支出 | | 60 |`;

  it("splits a journal by its two sides and passes on the opening", () => {
    const reading = read([sheet("收支流水账", journal)]);
    assert.deepEqual(table(reading, "income", ["date", "summary", "amount", "balance"]), [
      " | 上年结余 |  | 5000.00",
      "2026-01-05 | 拨缴经费 | 10000.00 | 15000.00",
    ]);
    assert.deepEqual(table(reading, "disbursements", ["date", "account", "item", "amount"]), [
      "2026-01-20 | 职工活动支出 | 会员活动 | 1200.50",
      "2026-03-01 | 业务支出 |  | 60.00",
    ]);
    assert.equal(reading.tabs.income?.columns.amount, 4);
    assert.equal(reading.tabs.disbursements?.columns.amount, 5);
    const left = ["amount-unreadable@F5", "date-impossible@A8", "both-sides@F9", "value-missing@A10"];
    assert.deepEqual(excluded(reading), left);
    assert.deepEqual(codes(reading), [
      "amount-unreadable@F5",
      "date-impossible@A8",
      "rows-after-total@A12",
      ...left.slice(2),
    ]);
  });

  it("tells the sides of one amount column by the accounts", () => {
    const cells = `
      记账日期 | 摘要 | 会计科目 | 凭证号 | 金额
      2026.3.1 | 拨款 | 拨缴经费收入 | 1 | 500
      2026.3.2 | 活动 | 职工活动支出 | 2 | 300
      2026.3.2 | ？ | 手续 | 3 | 300`;
    const reading = read([sheet("Sheet1", cells)]);
    assert.deepEqual(table(reading, "income", ["account", "amount"]), ["拨缴经费收入 | 500.00"]);
    assert.deepEqual(table(reading, "disbursements", ["account", "amount"]), ["职工活动支出 | 300.00"]);
    assert.deepEqual(excluded(reading), ["side-unknown@C4"]);
  });

  it("reads a cash book whose date stands in 月 and 日, each written when it changes", () => {
    const cells = `
      2026年 | | 凭证号 | 摘要 | 收入 | 支出 | 余额
      月 | 日 | | | | |
      1 | 5 | 1 | 拨款 | 500 | | 1000
       | 6 | 2 | 买本 | | 20.5 | 979.5
      2 | 1 | 3 | 买笔 | | 20.5 | 959`;
    const reading = read([sheet("现金日记账", cells, ["A1:B1"])]);
    assert.deepEqual(table(reading, "disbursements", ["date", "amount"]), ["2026-01-06 | 20.50", "2026-02-01 | 20.50"]);
    assert.deepEqual(codes(reading), []);
  });

  it("takes the year of a date from a 年 column, written when it changes, unless the date names one", () => {
    const months = `
      年 | 月 | 日 | 科目 | 摘要 | 金额
      2024 | 12 | 3 | 维权支出 | 旧 | 7
      25 | 2 | 3 | 维权支出 | 新 | 1
       | 3 | 4 | 维权支出 | 再 | 2`;
    assert.deepEqual(table(read([sheet("支出", months)], 2025), "disbursements", ["date", "summary", "amount"]), [
      "2024-12-03 | 旧 | 7.00",
      "2025-02-03 | 新 | 1.00",
      "2025-03-04 | 再 | 2.00",
    ]);
    const dates = `
      年度 | 日期 | 科目 | 摘要 | 金额
      2024年 | 12月3日 | 拨缴经费收入 | 旧 | 7
      2025年 | 2月3日 | 拨缴经费收入 | 新 | 1
      2025年 | 2024.12.31 | 拨缴经费收入 | 写明 | 2`;
    const reading = read([sheet("收入", dates)], 2025);
    assert.deepEqual(table(reading, "income", ["date", "summary"]), [
      "2024-12-03 | 旧",
      "2025-02-03 | 新",
      "2024-12-31 | 写明",
    ]);
    assert.deepEqual(codes(reading), []);
    assert.equal(read([sheet("Sheet1", months.replaceAll("2024", "2023").replace("25", "2023"))], null).year, 2023);
  });

  it("reads income and spending side by side as two tables", () => {
    const cells = `
      收入 | | | | 支出 | |
      日期 | 摘要 | 金额 | | 日期 | 摘要 | 金额
      2026.1.1 | 拨款 | 100 | | 2026.1.2 | 花钱 | 50`;
    const reading = read([sheet("收支明细", cells, ["A1:C1", "E1:G1"])]);
    assert.deepEqual(table(reading, "income", ["summary", "amount"]), ["拨款 | 100.00"]);
    assert.deepEqual(table(reading, "disbursements", ["summary", "amount"]), ["花钱 | 50.00"]);
  });

  it("counts a merged amount once", () => {
    const cells = `
      日期 | 摘要 | 科目 | 金额
      2026.3.1 | 米 | 职工活动支出 | 500
      2026.3.1 | 油 | 职工活动支出 |`;
    const reading = read([sheet("支出明细", cells, ["D2:D3"])]);
    assert.deepEqual(table(reading, "disbursements", ["summary", "amount"]), ["米 | 500.00"]);
    assert.deepEqual(codes(reading), ["amount-merged@D3"]);
  });

  it("reads an Excel table without its totals row, and skips the template's example", () => {
    const cells = `
      日期 | 摘要 | 科目 | 金额
      2026.3.1 | 示例：慰问 | 职工活动支出 | 1200
      2026.3.2 | 买球 | 职工活动支出 | 100
       | | | 1300`;
    const area = areaOf("A1:D4");
    const tables = [{ name: "T", area, hasHeader: true, hasTotals: true }];
    const reading = read([sheet("支出", cells, [], { tables })]);
    assert.deepEqual(table(reading, "disbursements", ["summary", "amount"]), ["买球 | 100.00"]);
    assert.deepEqual(codes(reading), []);
  });

  it("never counts a formula without a result", () => {
    const cells = grid("日期 | 摘要 | 科目 | 金额\n2026.3.1 | 米 | 职工活动支出 |");
    cells[1]?.splice(3, 1, { error: "#UNCALCULATED" });
    const reading = read([sheet("支出", cells)]);
    assert.deepEqual(reading.tabs.disbursements?.rows, []);
    assert.deepEqual(excluded(reading), ["not-calculated@D2"]);
  });
});

describe("readBook: budget and plan", () => {
  it("tells accounts, items and sides in one column, in 万元", () => {
    const cells = `
      2026年工会经费收支预算表
      单位：万元
      科目编码 | 科目名称 | 本年预算数 | 说明
       | 一、收入 | 12 |
      401 | （一）会费收入 | 2 |
      402 | （二）拨缴经费收入 | 10 |
       | 收入合计 | 12 |
       | 二、支出 | 12 |
      501 | （一）职工活动支出 | 8 |
      50101 | 1.文体活动 | 5.123456 |
      50102 | 2.会员活动 | 3 |
      502 | （二）维权支出 | 4 |
       | 支出合计 | 12 |`;
    const reading = read([sheet("预算", cells)], null);
    assert.equal(reading.year, 2026);
    assert.equal(reading.tabs.budget?.unit, 10000);
    assert.deepEqual(table(reading, "budget", ["direction", "account", "item", "budget"]), [
      "收入 | 会费收入 |  | 20000.00",
      "收入 | 拨缴经费收入 |  | 100000.00",
      "支出 | 职工活动支出 |  | 80000.00",
      "支出 | 职工活动支出 | 文体活动 | 51234.56",
      "支出 | 职工活动支出 | 会员活动 | 30000.00",
      "支出 | 维权支出 |  | 40000.00",
    ]);
    assert.deepEqual(codes(reading), ["unit-converted@C3"]);
  });

  it("reads income and spending beside each other and below each other", () => {
    const beside = `
      收入项目 | 预算数 | 支出项目 | 预算数
      会费收入 | 20000 | 职工活动支出 | 80000
      合计 | 20000 | 合计 | 80000`;
    const below = `
      收入项目 | 预算数
      会费收入 | 20000
      合计 | 20000
      支出项目 | 预算数
      职工活动支出 | 80000
      合计 | 80000`;
    const expected = ["收入 | 会费收入 | 20000.00", "支出 | 职工活动支出 | 80000.00"];
    for (const cells of [beside, below]) {
      assert.deepEqual(table(read([sheet("预算表", cells)]), "budget", ["direction", "account", "budget"]), expected);
    }
  });

  it("keeps vague times of a plan and carries a month down", () => {
    const cells = `
      月份 | 活动主题 | 具体内容
      3月 | 三八妇女节 | 茶话会
       | 植树 | 植树活动
      国庆期间 | 郊游 |`;
    const reading = read([sheet("活动计划", cells)]);
    assert.deepEqual(table(reading, "activities", ["month", "title"]), [
      "2026-03 | 三八妇女节",
      "2026-03 | 植树",
      "国庆期间 | 郊游",
    ]);
    assert.deepEqual(codes(reading), ["carried-down@A3"]);
  });
});
