import assert from "node:assert/strict";
import { judgeSections, type Judged } from "../../../../src/core/sheets/audit/programme/judge-section.js";
import { sectionKeys, type SectionKey } from "../../../../src/core/sheets/audit/programme/section.js";
import { sectionTests } from "../../../../src/core/sheets/audit/programme/section-tests.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { auditInput, everyLimit, fullBook, type Sheets } from "./audit-book.js";

type Judgements = Readonly<Record<SectionKey, Judged>>;

function judge(sheets: Sheets): Judgements {
  return Object.fromEntries(judgeSections(auditInput(sheets)).map((one) => [one.key, one])) as Judgements;
}

function without(...names: readonly string[]): Sheets {
  return Object.fromEntries(Object.entries(fullBook).filter(([name]) => !names.includes(name)));
}

/** The book without a column of a sheet, by its header. */
function withoutColumn(name: string, header: string): Sheets {
  const rows = fullBook[name] ?? [];
  const column = rows[0]?.indexOf(header) ?? -1;
  assert.ok(column >= 0);
  return { ...fullBook, [name]: rows.map((cells) => cells.filter((_, index) => index !== column)) };
}

/** The book without the settings that state limits, in a province of which nothing is known. */
function withoutLimits(): Sheets {
  const limits = new Set(everyLimit().map(([name]) => name));
  const rows = (fullBook["设置"] ?? []).filter(([name = null]) => !limits.has(name) && name !== "省份");
  return { ...fullBook, 设置: rows };
}

function withRow(name: string, row: readonly CellValue[]): Sheets {
  return { ...fullBook, [name]: [...(fullBook[name] ?? []), row] };
}

describe("the status of a section", () => {
  const full = judge(fullBook);
  const done = sectionKeys.filter((key) => full[key].status === "done");

  it("is done in a book that has everything, for what the books show whole", () => {
    assert.deepEqual(
      sectionKeys.filter((key) => sectionTests[key].whole),
      done,
    );
    for (const key of done) assert.deepEqual(full[key].untested, []);
  });

  it("is never done where papers are needed, or nothing can be tested", () => {
    const papers = sectionKeys.filter((key) => !sectionTests[key].whole && full[key].status !== "absent");
    assert.ok(papers.length > 8);
    for (const key of papers) assert.match(full[key].status, /^(?:part|evidence)$/, key);
  });

  it("rests on rows: every test that is named was made on some", () => {
    for (const { tested } of Object.values(full)) for (const { code, rows } of tested) assert.ok(rows > 0, code);
    const byCode = new Map(full.authorisation.tested.map(({ code, rows }) => [code, rows]));
    assert.equal(byCode.get("signature-twice"), 5);
  });

  // What each section cannot be done without; a section that is done and not named here fails the test below.
  const taken: readonly (readonly [SectionKey, string, Sheets])[] = [
    ["budget", "the budget", without("预算")],
    ["budget", "the activities", without("活动")],
    ["budget", "the disbursements", without("支出")],
    ["structure", "the limits", withoutLimits()],
    ["structure", "the budget", without("预算")],
    ["current-account", "the bank's statement", without("对账单")],
    ["current-account", "the balance column", withoutColumn("收入", "余额")],
    ["current-account", "last year's accounts", without("2025年决算")],
    ["subscriptions", "the dues register", without("会费")],
    ["subscriptions", "the roster", without("会员")],
    ["expenditure", "the limits", withoutLimits()],
    ["expenditure", "the disbursements", without("支出")],
    ["expenditure", "the payees", withoutColumn("支出", "收款人")],
    ["dedicated-funds", "the income", without("收入")],
    ["statements", "last year's accounts", without("2025年决算")],
    ["statements", "the bank's statement", without("对账单")],
    ["statements", "the budget", without("预算")],
    ["authorisation", "the limits", withoutLimits()],
    ["authorisation", "the approvers", withoutColumn("支出", "审批人")],
    ["authorisation", "the disbursements", without("支出")],
  ];

  it("has a proof below for every section that can be done", () => {
    assert.deepEqual(
      done.filter((key) => !taken.some(([one]) => one === key)),
      [],
    );
  });

  for (const [key, what, sheets] of taken) {
    it(`${key} is not done without ${what}, and says which part is not`, () => {
      const { status, untested, typing } = judge(sheets)[key];
      assert.match(status, /^(?:part|evidence)$/);
      assert.ok(untested.length + (typing?.missing.length ?? 0) > 0);
    });
  }

  it("is not applicable only where the books were looked through and hold nothing of the kind", () => {
    assert.equal(full["prepaid-cards"].status, "absent");
    assert.equal(full["credit-cards"].status, "absent");
    const nothing = judge(without("支出", "收入"));
    assert.deepEqual([nothing["prepaid-cards"].status, nothing["credit-cards"].status], ["evidence", "evidence"]);
    const card = ["2026-11-02", "记-006", "购买购物卡", "业务支出", "其他业务支出", 500];
    assert.equal(judge(withRow("支出", card))["prepaid-cards"].status, "part");
    const credit = ["2026-11-02", "记-006", "公务卡还款", "业务支出", "其他业务支出", 500];
    assert.equal(judge(withRow("支出", credit))["credit-cards"].status, "evidence");
  });

  it("is not applicable only where the rows that are in no figure were looked through too", () => {
    const row = (summary: string, account: string) => ["2026-11-02", "记-006", summary, account, null, 500];
    const judged = (...said: [string, string]) => judge(withRow("支出", row(...said)));
    const asideOf = (judgements: Judgements, key: SectionKey) =>
      judgements[key].trace?.aside.hits.map(({ summary, sheet, column, fen }) => [summary, sheet, column, fen]);
    const credit = judged("归还公务卡欠款", "其他应付款");
    assert.deepEqual(asideOf(credit, "credit-cards"), [["归还公务卡欠款", "支出", 5, 50000]]);
    assert.equal(credit["credit-cards"].status, "evidence");
    assert.equal(credit["prepaid-cards"].status, "absent");
    const card = judged("购买购物卡", "预付账款");
    assert.equal(card["prepaid-cards"].status, "part");
    assert.equal(card["prepaid-cards"].trace?.hits.length, 0);
    assert.equal(asideOf(card, "claims")?.length, 1);
    assert.equal(asideOf(judged("转存定期", "银行存款"), "savings")?.length, 1);
    const old = judge(withRow("支出", ["2025-11-02", "记-106", "购买购物卡", "预付账款", null, 500]));
    assert.equal(old["prepaid-cards"].status, "absent");
  });

  it("is done only where papers are asked for nothing but what is found", () => {
    const [any] = auditInput(withRow("支出", ["2026-11-02", "记-006", "茶叶", "不明科目", null, 60])).findings;
    assert.ok(any !== undefined);
    const statusWith = (accepted: boolean) =>
      judgeSections(auditInput(fullBook, { findings: [{ ...any, code: "festival-share-limit", accepted }] })).find(
        ({ key }) => key === "structure",
      )?.status;
    assert.deepEqual([full.structure.status, statusWith(false), statusWith(true)], ["done", "part", "done"]);
    for (const key of ["current-account", "subscriptions", "statements"] as const) {
      assert.deepEqual([full[key].status, full[key].untested], ["part", []], key);
    }
  });

  it("of dedicated funds is not applicable where every row is in the union's own fund", () => {
    const rows = (name: string) => (fullBook[name] ?? []).filter((cells) => !cells.includes("帮困基金"));
    const settings = (fullBook["设置"] ?? []).filter(([name]) => name !== "帮困基金上年结余");
    const one = { ...fullBook, 设置: settings, 收入: rows("收入"), 支出: rows("支出") };
    assert.equal(judge(one)["dedicated-funds"].status, "absent");
    const aside = ["2026-11-02", "记-006", "救助", "不明科目", null, 500, "帮困基金"];
    assert.notEqual(judge({ ...one, 支出: [...rows("支出"), aside] })["dedicated-funds"].status, "absent");
    assert.equal(full["dedicated-funds"].status, "part");
  });

  it("is not done where a step needs papers, however full the books are", () => {
    for (const key of ["budget", "expenditure", "dedicated-funds", "authorisation"] as const) {
      assert.deepEqual([full[key].status, full[key].untested], ["part", []], key);
    }
  });

  it("counts only rows of the year, and calls nothing tested where there are none", () => {
    const settings = (fullBook["设置"] ?? []).map((cells) => (cells[0] === "年度" ? ["年度", 2027] : cells));
    const next = judge({ ...fullBook, 设置: settings });
    const tested = new Set(sectionKeys.flatMap((key) => next[key].tested.map(({ code }) => code)));
    for (const code of [
      "budget-overspent",
      "voucher-gap",
      "dues-long-unpaid",
      "bank-balance-breaks",
      "activity-unspent",
    ]) {
      assert.ok(!tested.has(code), code);
    }
    assert.ok(next.budget.untested.some(({ code }) => code === "budget-overspent"));
    assert.deepEqual(next.subscriptions.typing?.missing, ["dues"]);
    assert.ok(!next.statements.untested.some(({ code }) => code === "other-year"));
  });

  it("counts the rows of the year in a list that holds others too", () => {
    const old = [
      "2025-11-02",
      "记-106",
      "茶叶",
      "业务支出",
      "其他业务支出",
      60,
      null,
      null,
      null,
      null,
      null,
      "李",
      "周",
      "陈",
    ];
    const rows = judge(withRow("支出", old)).authorisation.tested.find(({ code }) => code === "signature-twice")?.rows;
    assert.equal(rows, 5);
  });

  it("counts a register with a column a month in its year only", () => {
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
    const wide = (year: number) =>
      judge({
        ...fullBook,
        会费: [
          ["姓名", ...months.map((month) => `${year}年${month}`)],
          ["王芳", ...months.map(() => 20)],
          ["李强", ...months.map(() => 20)],
        ],
      }).subscriptions.typing?.missing;
    assert.deepEqual([wide(2026), wide(2025)], [[], ["dues"]]);
  });

  it("lists checks of activities that were not made, where no payment names its activity", () => {
    const { status, untested } = judge(withoutColumn("支出", "活动名称")).budget;
    assert.equal(status, "part");
    assert.deepEqual(
      untested.filter(({ code }) => code.startsWith("activity-")).map(({ code }) => code),
      ["activity-unspent", "activity-spent-differs", "activity-unknown"],
    );
  });

  it("finds English words in their plural and in pairs", () => {
    const said = [
      "Loans to Pat",
      "Gift vouchers",
      "Visa",
      "Credit-card payment",
      "Laptops",
      "Deposits",
      "Advances",
      "Disadvantaged",
    ];
    const rows = said.map((text) => ["2026-11-02", "记-106", text, "业务支出", "其他业务支出", 60]);
    const judged = judge({ ...fullBook, 支出: [...(fullBook["支出"] ?? []), ...rows] });
    const hits = (key: SectionKey) => judged[key].trace?.hits.map(({ entry }) => entry.summary);
    assert.deepEqual(hits("claims"), ["Loans to Pat", "Deposits", "Advances"]);
    assert.deepEqual(hits("prepaid-cards"), ["Gift vouchers"]);
    assert.deepEqual(hits("credit-cards"), ["Visa", "Credit-card payment"]);
    assert.deepEqual(hits("fixed-assets"), ["Laptops"]);
  });

  it("leaves nothing untested for columns that books need not have", () => {
    assert.ok(!full.subscriptions.tested.some(({ code }) => code === "id-checksum"));
    assert.ok(!full.subscriptions.untested.some(({ code }) => code === "id-checksum"));
  });
});

describe("what is found in a section", () => {
  it("stands in every section of its rule, and findings of typing in those of their tab", () => {
    const twice = [
      "2026-11-02",
      "记-006",
      "打印纸",
      "业务支出",
      "其他业务支出",
      60,
      "工会经费",
      "某某店",
      null,
      null,
      null,
      "李强",
      "周静",
      "李强",
      "转账",
    ];
    const judged = judge(withRow("支出", twice));
    const has = (code: string) => sectionKeys.filter((key) => judged[key].open.some((one) => one.code === code));
    assert.deepEqual(has("signature-twice"), ["control", "authorisation"]);
    const dated = judged.subscriptions.open.filter(({ code }) => code === "text-date");
    assert.ok(dated.length > 0 && dated.every(({ sheet }) => sheet === "会员" || sheet === "会费"));
  });
});
