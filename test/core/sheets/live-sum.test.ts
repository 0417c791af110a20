import assert from "node:assert/strict";
import type { TabReading } from "../../../src/core/reading/reading.js";
import type { SheetSnapshot } from "../../../src/core/reading/snapshot.js";
import { liveSum, type LineKind, type LiveSum } from "../../../src/core/sheets/live-sum.js";
import { liveTabs } from "../../../src/core/sheets/live-tabs.js";
import { monthOf } from "../../../src/core/values/day.js";
import { booksOf, ledgerOf, sheetOf, sourcesOf, tabOf } from "./books.js";

function formulaOf(sheet: SheetSnapshot, tab: TabReading, kind: LineKind, ...cells: readonly string[]): string {
  const sources = sourcesOf(tab.tab, sheet, ...cells);
  return said(find(sheet, tab, kind, sources));
}

function find(sheet: SheetSnapshot, tab: TabReading, kind: LineKind, sources: Parameters<typeof liveSum>[0]): LiveSum {
  const { snapshot, reading } = booksOf([sheet], [tab], ledgerOf([], []));
  const expected = sources.reduce((sum, source) => sum + source.fen, 0);
  return liveSum(sources, expected, kind, liveTabs(snapshot, reading));
}

function said(sum: LiveSum): string {
  return sum.live ? sum.formula : sum.why.code;
}

describe("liveSum over a journal", () => {
  const journal = sheetOf("老王's 账", [
    ["日期", "科目", "明细", "金额", "资金"],
    [46042, "活动*费", "球赛", 100, null],
    [45700, "活动*费", "球赛", 40, null],
    [46043, "活动支出", "球赛", 0.1, null],
    [46044, "维权支出", null, 0.2, "帮困"],
    [46045, "维权支出", null, 7, null],
    ["合计", null, null, 147.3, null],
    [46046, "其他", null, 30, null],
    [46047, "其他", null, "30", null],
    [46048, "坏账", null, 5, null],
    [46049, "坏账", null, { error: "#REF!" }, null],
    [],
    ["制表人"],
  ]);
  const tab = tabOf("disbursements", "老王's 账", 1, 10, { date: 0, account: 1, item: 2, amount: 3, fund: 4 });
  const range = (column: string) => `'老王''s 账'!$${column}$2:$${column}$12`;

  it("names every spelling found, escapes wildcards, keeps to the year, and ends before the notes", () => {
    assert.equal(
      formulaOf(journal, tab, "account", "D2", "D4"),
      `ROUND(SUMIFS(${range("D")},${range("B")},"活动~*费",${range("A")},">="&DATE(2026,1,1),${range("A")},"<"&DATE(2027,1,1))` +
        `+SUMIFS(${range("D")},${range("B")},"活动支出",${range("A")},">="&DATE(2026,1,1),${range("A")},"<"&DATE(2027,1,1)),2)`,
    );
  });

  it("adds the fund, or that there is none, where the account alone takes too much", () => {
    assert.equal(
      formulaOf(journal, tab, "account", "D6"),
      `ROUND(SUMIFS(${range("D")},${range("B")},"维权支出",${range("E")},"="),2)`,
    );
    assert.equal(
      formulaOf(journal, tab, "account", "D5"),
      `ROUND(SUMIFS(${range("D")},${range("B")},"维权支出",${range("E")},"帮困"),2)`,
    );
  });

  it("lists the cells where no conditions select them, neighbours as a range", () => {
    assert.equal(
      formulaOf(journal, tab, "account", "D3", "D4", "D6"),
      `ROUND(SUM('老王''s 账'!$D$3:$D$4,'老王''s 账'!$D$6),2)`,
    );
  });

  it("gives no formula for a text amount, even when the rest of the account adds up", () => {
    assert.deepEqual(find(journal, tab, "account", sourcesOf("disbursements", journal, "D8", "D9")), {
      live: false,
      why: { code: "not-a-number", at: { sheet: "老王's 账", row: 8, column: 3 } },
    });
  });

  it("does not let an error among the account's rows into a formula", () => {
    assert.equal(formulaOf(journal, tab, "account", "D10"), `'老王''s 账'!$D$10`);
  });

  it("is not taken in by rows that happen to add up to the figure", () => {
    const twin = sheetOf("账", [
      ["科目", "金额"],
      ["甲", 5],
      ["甲", 5],
      ["乙", 10],
    ]);
    const small = tabOf("income", "账", 1, 3, { account: 0, amount: 1 });
    const [one] = sourcesOf("income", twin, "B2");
    assert.equal(said(find(twin, small, "account", one === undefined ? [] : [one])), `'账'!$B$2`);
  });

  it("gives no formula where a cell counts only in part, or where fractions of a fen were rounded row by row", () => {
    const odd = sheetOf("账", [
      ["科目", "金额"],
      ["甲", 0.004],
      ["甲", 0.004],
      ["乙", 9],
    ]);
    const small = tabOf("income", "账", 1, 3, { account: 0, amount: 1 });
    const part = [{ tab: "income", row: 3, column: 1, fen: 450 } as const];
    assert.equal(said(find(odd, small, "account", part)), "other-amount");
    const cents = sheetOf("账", [
      ["科目", "金额"],
      ["甲", 1.004],
      ["甲", 1.004],
    ]);
    const two = [1, 2].map((row) => ({ tab: "income", row, column: 1, fen: 100 }) as const);
    const three = [...two, { tab: "income", row: 3, column: 1, fen: 100 } as const];
    const thrice = sheetOf("账", [...cents.values.map((row) => row ?? []), ["甲", 1.004]]);
    const tab3 = tabOf("income", "账", 1, 3, { account: 0, amount: 1 });
    assert.equal(said(find(thrice, tab3, "account", three)), "rounding");
  });

  it("converts amounts kept in units of 10,000 yuan, and takes off what is taken off", () => {
    const budget = sheetOf("预算", [
      ["科目", "预算(万元)"],
      ["会费收入", 1.25],
      ["其他收入", 3],
    ]);
    const small = tabOf("budget", "预算", 1, 2, { account: 0, budget: 1 }, { unit: 10000 });
    const first = { tab: "budget", row: 1, column: 1, fen: 1250000 } as const;
    assert.equal(said(find(budget, small, "budget", [first])), "ROUND('预算'!$B$2*10000,2)");
    const second = { tab: "budget", row: 2, column: 1, fen: -300 } as const;
    assert.equal(said(find(budget, small, "budget", [second])), "ROUND(-'预算'!$B$3,2)");
  });

  it("counts at most 30 terms and then stays a value", () => {
    const rows = Array.from({ length: 80 }, (_, index) => [index % 2 === 0 ? "甲" : "乙", 1]);
    const long = sheetOf("账", [["科目", "金额"], ...rows]);
    const tab80 = tabOf("income", "账", 1, 80, { date: 2, account: 0, amount: 1 });
    const cells = Array.from({ length: 31 }, (_, index) => `B${2 + index * 2}`);
    assert.equal(formulaOf(long, tab80, "account", ...cells), "no-conditions");
    assert.match(formulaOf(long, tab80, "account", ...cells.slice(1)), /^ROUND\(SUM\('账'!\$B\$4,'账'!\$B\$6,/);
  });
});

describe("liveSum over a wide register", () => {
  const months = [1, 2, 3].map((month, index) => ({
    column: 1 + index,
    first: monthOf(2026, month),
    last: monthOf(2026, month),
  }));
  const wide = { layout: "wide", monthColumns: months } as const;

  it("covers all months and rows, so that later payments count", () => {
    const register = sheetOf("会费", [
      ["姓名", "1月", "2月", "3月"],
      ["王", 30, "—", null],
      ["李", 20, 20, null],
    ]);
    const tab = tabOf("dues", "会费", 1, 2, { name: 0 }, wide);
    assert.equal(formulaOf(register, tab, "account", "B2", "B3", "C3"), "ROUND(SUM('会费'!$B$2:$D$203),2)");
  });

  it("leaves out subtotal rows", () => {
    const register = sheetOf("会费", [
      ["姓名", "1月", "2月", "3月"],
      ["王", 30, 30, null],
      ["小计", 30, 30, 0],
      ["李", 20, null, null],
      ["注"],
    ]);
    const tab = tabOf("dues", "会费", 1, 3, { name: 0 }, wide);
    assert.equal(
      formulaOf(register, tab, "account", "B2", "C2", "B4"),
      "ROUND(SUM('会费'!$B$2:$D$2,'会费'!$B$4:$D$4),2)",
    );
  });
});
