import assert from "node:assert/strict";
import fc from "fast-check";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import type { BuiltSheet, SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { nothingAsked } from "../../../../src/core/sheets/asked.js";
import { periodReport } from "../../../../src/core/sheets/period-report/period-report.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { sheet } from "../../reading/grid.js";
import { assertTies, formulaIn, readBooks, shownRow, textsOf } from "../read-books.js";
import { sheetInput } from "../sheet-input.js";

const settings = sheet("设置", "项目 | 值\n单位名称 | 某某小学工会\n年度 | 2026\n上年结余 | 1000");
const income = sheet(
  "收入",
  "日期 | 科目 | 金额\n46032 | 拨缴经费收入 | 5000\n46100 | 会费收入 | 400\n46110 | 会费收入 | 100.10",
);
const spending = sheet(
  "支出",
  `日期 | 科目 | 明细科目 | 金额
   46091 | 职工活动支出 | 文体活动 | 1500
   46100 | 职工活动支出 | 会员活动 | 600
   46200 | 维权支出 | 送温暖 | 300`,
);
const budget = sheet("预算", "科目 | 预算数\n拨缴经费收入 | 10000\n职工活动支出 | 4000");

function reportOf(sheets: readonly SheetSnapshot[], more: Partial<SheetInput> = {}): BuiltSheet {
  const report = periodReport(sheetInput(readBooks(sheets), more), "经费收支情况表");
  assertTies(report);
  return report;
}

function inMonths(first: number, last: number): Partial<SheetInput> {
  return { asked: { ...nothingAsked, period: { first, last } } };
}

describe("period report", () => {
  it("sets the month beside the year to date and the budget, live over the dates", () => {
    const report = reportOf([settings, income, spending, budget], inMonths(3, 3));
    const heads = report.page.rows[3]?.slice(0, 6).map((cell) => cell?.value);
    assert.deepEqual(heads, ["科目名称", "本月数", "本年累计数", "核定预算数", "完成决算(%)", "说明"]);
    assert.deepEqual(shownRow(report, "拨缴经费收入", 6), ["拨缴经费收入", 0, 5000, 10000, 0.5]);
    assert.deepEqual(shownRow(report, "会费收入", 6), ["会费收入", 500.1, 500.1]);
    assert.deepEqual(shownRow(report, "职工活动支出", 6), ["职工活动支出", 2100, 2100, 4000, 0.525]);
    assert.deepEqual(shownRow(report, "收支结余", 6), ["收支结余", -1599.9, 3400.1, 6000]);
    assert.deepEqual(shownRow(report, "加：期初结余", 6), ["加：期初结余", 6000]);
    assert.deepEqual(shownRow(report, "期末滚存结余", 6), ["期末滚存结余", 4400.1, 4400.1]);
    const dated = `'收入'!$A$2:$A$204,">="&DATE(2026,3,1),'收入'!$A$2:$A$204,"<"&DATE(2026,4,1)`;
    assert.equal(
      formulaIn(report, "会费收入", 1),
      `ROUND(SUMIFS('收入'!$C$2:$C$204,'收入'!$B$2:$B$204,"会费收入",${dated}),2)`,
    );
    // Nothing came in so far: the formula waits for it.
    assert.equal(
      formulaIn(report, "拨缴经费收入", 1),
      `ROUND(SUMIFS('收入'!$C$2:$C$204,'收入'!$B$2:$B$204,"拨缴经费收入",${dated}),2)`,
    );
  });

  it("takes the last month with entries when none is asked for, and says the quarter when it is one", () => {
    assert.match(textsOf(reportOf([settings, income, spending]), "label").join(), /期间：2026年6月/);
    const quarter = reportOf([settings, income, spending], inMonths(1, 3));
    assert.equal(quarter.page.rows[3]?.[1]?.value, "本季数");
    assert.match(textsOf(quarter, "label").join(), /期间：2026年1—3月/);
    assert.equal(reportOf([settings, income], inMonths(2, 3)).page.rows[3]?.[1]?.value, "本期数");
  });

  it("leaves out what is booked after the period", () => {
    const report = reportOf([settings, income, spending], inMonths(1, 3));
    assert.deepEqual(shownRow(report, "维权支出", 6), ["维权支出", 0, 0]);
    assert.throws(() => shownRow(report, "送温暖", 6));
  });

  it("says how many rows state no date and how much they are, and that the closing goes without them", () => {
    const undated = sheet(
      "支出",
      "凭证号 | 摘要 | 科目 | 金额 | 收款人\n1 | 慰问 | 维权支出 | 70 | 甲\n2 | 会议 | 业务支出 | 30.5 | 乙",
    );
    const early = reportOf([settings, income, undated], inMonths(3, 3));
    assert.deepEqual(textsOf(early, "remark"), [
      "有 2 笔没有写明日期（收入 0.00 元、支出 100.50 元），无法列入某一个月：未列入本表，期末结余也不含这些款项。请补填日期后重新生成。",
    ]);
    assert.deepEqual(shownRow(early, "期末滚存结余", 6), ["期末滚存结余", 6500.1, 6500.1]);
    const late = reportOf([settings, income, undated], inMonths(12, 12));
    assert.match(textsOf(late, "remark").join(), /已列入本年累计数和期末结余，未列入本期数/);
    assert.deepEqual(shownRow(late, "维权支出", 6), ["维权支出", 0, 70]);
  });

  it("counts the register's cells in the month of their column", () => {
    const dues = sheet(
      "会费",
      "会员号 | 姓名 | 月工资 | 1月 | 2月 | 3月\n001 | 甲 | 2000 | 10 | 10 | 5\n002 | 乙 | 2000 | 10 | | 10",
    );
    const report = reportOf([settings, dues, spending], inMonths(3, 3));
    assert.deepEqual(shownRow(report, "会费收入", 6), ["会费收入", 15, 45]);
    assert.equal(formulaIn(report, "会费收入", 1), "ROUND(SUM('会费'!$F$2:$F$203),2)");
    assert.equal(formulaIn(report, "会费收入", 2), "ROUND(SUM('会费'!$D$2:$F$203),2)");
  });

  it("lists the cells where dates are texts, or writes values", () => {
    const texts = sheet("收入", "日期 | 科目 | 金额\n2026-03 | 会费收入 | 5\n2026-04 | 会费收入 | 7");
    const report = reportOf([settings, texts, spending], inMonths(3, 3));
    assert.equal(formulaIn(report, "会费收入", 1), "'收入'!$C$2");
  });

  it("keeps what was written beside a line, and the opening typed in, in the other language too", () => {
    const unstated = sheet("设置", "项目 | 值\n年度 | 2026");
    const first = reportOf([unstated, income, spending], inMonths(3, 3));
    const row = (label: string) => first.page.rows.findIndex((cells) => cells[0]?.value === label);
    const values = first.page.rows.map((cells) => cells.map((cell) => cell?.value ?? null));
    (values[row("会费收入")] ?? [])[5] = "含补缴";
    (values[row("收支结余")] ?? [])[5] = "见说明";
    (values[row("加：上年结余")] ?? [])[2] = 88;
    const previous = () => sheet("经费收支情况表", values);
    const again = reportOf([unstated, income, spending], { ...inMonths(3, 3), previous, language: "en" });
    assert.equal(shownRow(again, "会费收入 Dues income", 6).at(-1), "含补缴");
    assert.equal(shownRow(again, "Surplus", 6).at(-1), "见说明");
    assert.deepEqual(shownRow(again, "Balance carried forward", 6).slice(1), [3488.1, 3488.1]);
  });
});

describe("the months of a year", () => {
  const row = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    account: fc.constantFrom("会费收入", "拨缴经费收入", "其他收入", "职工活动支出", "维权支出", "提取后备金"),
    fen: fc.integer({ min: -5000, max: 900000 }),
  });

  it("add up to the year, and December to date is the year, for any dated books", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const table = (isIncome: boolean) => [
          ["日期", "科目", "金额"],
          ...rows
            .filter(({ account }) => account.endsWith("收入") === isIncome)
            .map(({ month, day, account, fen }) => [dayOf(2026, month, day), account, fen / 100]),
        ];
        const sheets = [settings, sheet("收入", table(true)), sheet("支出", table(false))];
        const { ledger } = readBooks(sheets);
        const figure = (report: BuiltSheet, key: string) =>
          report.figures.find((one) => one.key === key)?.expected ?? Number.NaN;
        const months = Array.from({ length: 12 }, (_, index) => reportOf(sheets, inMonths(index + 1, index + 1)));
        const sum = (key: string) => months.reduce((all, report) => all + figure(report, key), 0);
        const december = months[11];
        assert.ok(december !== undefined);
        assert.equal(sum("incomeTotal/period"), ledger.totals.income);
        assert.equal(sum("spendingTotal/period"), ledger.totals.spending);
        assert.equal(figure(december, "incomeTotal/actual"), ledger.totals.income);
        assert.equal(figure(december, "closing/actual"), ledger.totals.closing);
        for (const line of [...ledger.income, ...ledger.spending]) {
          const section = ledger.income.includes(line) ? "income" : "spending";
          assert.equal(sum(`${section}/${line.account}/${line.item ?? ""}/period`), line.actual);
        }
        months.slice(1).forEach((report, index) => {
          const before = months[index];
          assert.ok(before !== undefined);
          assert.equal(figure(report, "periodOpening/period"), figure(before, "closing/actual"));
        });
      }),
      { numRuns: 15 },
    );
  });
});
