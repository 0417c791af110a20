import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { districtBook } from "../../assets/samples/district/book.js";
import { duesLines, missedMonths, paidTwice } from "../../assets/samples/district/dues.js";
import { unknownAccount } from "../../assets/samples/district/journal-page.js";
import { journal } from "../../assets/samples/district/journal.js";
import { incomeBudget, spendingBudget } from "../../assets/samples/district/budget-page.js";
import { visits as made } from "../../assets/samples/district/visits.js";
import { plan } from "../../assets/samples/district/plan-page.js";
import { keepLedger } from "../../src/core/ledger/keep-ledger.js";
import type { AccountLine, Ledger } from "../../src/core/ledger/ledger.js";
import { visitsOfYear } from "../../src/core/ledger/visits/visits-of-year.js";
import { readBook } from "../../src/core/reading/read-book.js";
import type { BookReading } from "../../src/core/reading/reading.js";
import { runRules } from "../../src/core/rules/run.js";
import { a1 } from "../../src/core/values/address.js";
import { dayOf } from "../../src/core/values/day.js";
import type { Finding } from "../../src/core/values/finding.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";

const file = new URL("../../assets/samples/district.xlsx", import.meta.url);

/** The lines of the journal that can be counted: all but the one whose account is in no scheme. */
const counted = journal.filter(({ summary }) => summary !== unknownAccount);
const own = counted.filter(({ fund }) => fund === "工会经费");
const donated = counted.filter(({ fund }) => fund === "帮困基金");

describe("the sample of a district's school union", () => {
  let reading: BookReading;
  let ledger: Ledger;
  let findings: readonly Finding[];

  before(async () => {
    const today = dayOf(2026, 11, 21)!;
    const snapshot = await openXlsx(readFileSync(file)).read();
    reading = readBook(snapshot, { today, year: null });
    ledger = keepLedger(reading, today);
    findings = [...reading.findings, ...ledger.findings, ...runRules({ snapshot, reading, ledger }).findings];
  });

  it("is read in full, tab by tab", () => {
    const { tabs } = reading;
    const of = ({ sheet, rows, layout }: { sheet: string; rows: readonly unknown[]; layout: string }) => [
      sheet,
      rows.length,
      layout,
    ];
    assert.equal(reading.year, 2026);
    assert.deepEqual(of(tabs.members!), ["会员花名册", 404, "long"]);
    assert.deepEqual(of(tabs.dues!), ["会费收缴", duesLines.length, "wide"]);
    assert.deepEqual(of(tabs.disbursements!), [
      "收支明细账",
      journal.filter(({ spending }) => spending > 0).length,
      "long",
    ]);
    const openings = 2;
    const received = journal.filter(({ income }) => income > 0).length;
    assert.deepEqual(of(tabs.income!), ["收支明细账", received + openings, "long"]);
    assert.deepEqual(of(tabs.budget!), ["经费预算", incomeBudget.length + spendingBudget.length, "long"]);
    assert.deepEqual(of(tabs.activities!), ["活动计划", plan.length, "long"]);
    assert.equal(tabs.settings?.sheet, "基本信息");
  });

  it("has its registers read beside the tabs", () => {
    const { visits, hardship, mutualAid, participation } = reading.registers;
    assert.deepEqual([visits?.sheet, visits?.rows.length], ["慰问登记", made.length]);
    assert.deepEqual([hardship?.sheet, hardship?.rows.length], ["困难职工档案", 12]);
    assert.equal(hardship?.rows.filter(({ values }) => values.status === "脱困").length, 2);
    assert.equal(mutualAid?.sheet, "医疗互助");
    const trip = participation?.rows.filter(({ year, values }) => year === 2026 && values.activity === "疗休养");
    assert.deepEqual([participation?.sheet, trip?.length], ["参加情况登记", 60]);
  });

  it("has each registered visit booked: none is counted twice", () => {
    const booked = visitsOfYear({ reading, ledger }).filter(({ sources }) => sources[0]?.sheet === "慰问登记");
    assert.equal(booked.length, made.length);
    assert.ok(booked.every(({ sources }) => sources.length === 2));
  });

  it("keeps every account's and item's figure", () => {
    assert.deepEqual(actuals(ledger.income), sums(own, "income"));
    assert.deepEqual(actuals(ledger.spending), sums(own, "spending"));
  });

  it("keeps the two funds apart", () => {
    const closing = (fund: string) => ledger.funds.find((line) => line.fund === fund)?.closing;
    assert.equal(closing("工会经费"), 38621457 + total(own, "income") - total(own, "spending"));
    assert.equal(closing("帮困基金"), 2846000 + total(donated, "income") - total(donated, "spending"));
    assert.equal(ledger.totals.closing, closing("工会经费"));
  });

  it("sets the adjusted budget beside the accounts", () => {
    const yuan = [...spendingBudget].reduce((sum, { initial, adjustment }) => sum + initial + adjustment, 0);
    assert.equal(ledger.totals.spendingBudget, yuan * 100);
    assert.equal(ledger.spending.find(({ account, item }) => account === "维权支出" && item === null)?.budget, 5700000);
    assert.equal(ledger.spending.find(({ item }) => item === "会员活动")?.budget, 49000000);
  });

  it("knows who owes dues, and for which months", () => {
    const owed = ledger.dues.members
      .filter(({ arrears }) => arrears > 0)
      .map(({ memberNo, months }) => [
        memberNo,
        months.filter(({ due, paid }) => paid < due).map(({ month }) => (month % 12) + 1),
      ]);
    assert.deepEqual(owed, [...missedMonths]);
    assert.deepEqual(
      ledger.dues.members.filter(({ overpaid }) => overpaid > 0).map(({ memberNo, overpaid }) => [memberNo, overpaid]),
      // 4250 + 3342 = 7592 → 7590 × 0.5% = 37.95 yuan
      [[paidTwice.no, 3795]],
    );
    const paid = duesLines.flatMap((line) => line.paid).reduce<number>((sum, fen) => sum + (fen ?? 0), 0);
    assert.equal(ledger.dues.paid, paid);
    assert.equal(ledger.dues.count, 376);
  });

  it("shows what was typed wrong on purpose, and nothing else", () => {
    const planted = districtBook()
      .planted.filter(({ code }) => code !== null)
      .map(({ sheet, cell, code }) => `${sheet}!${cell} ${code ?? ""}`);
    const said = findings
      .filter(({ code, severity }) => severity !== "info" || code === "approver-missing" || code === "text-number")
      .map(({ code, at }) => `${at?.sheet ?? ""}!${a1(at?.row ?? 0, at?.column ?? 0)} ${code}`);
    assert.deepEqual(said.sort(), planted.sort());
  });
});

type Side = "income" | "spending";

function total(lines: typeof journal, side: Side): number {
  return lines.reduce((sum, line) => sum + line[side], 0);
}

/** Figures other than 0 as `account` and `account/item`. */
function actuals(lines: readonly AccountLine[]): Record<string, number> {
  const shown = lines.filter(({ actual }) => actual !== 0);
  return Object.fromEntries(shown.map(({ account, item, actual }) => [nameOf(account, item), actual]));
}

function sums(lines: typeof journal, side: Side): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const line of lines.filter((one) => one[side] > 0)) {
    for (const name of new Set([line.account, nameOf(line.account, line.item)])) {
      figures[name] = (figures[name] ?? 0) + line[side];
    }
  }
  return figures;
}

function nameOf(account: string, item: string | null): string {
  return item === null ? account : `${account}/${item}`;
}
