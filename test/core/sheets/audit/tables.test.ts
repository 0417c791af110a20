import assert from "node:assert/strict";
import fc from "fast-check";
import { auditTables } from "../../../../src/core/sheets/audit/tables/audit-tables.js";
import type { LastYear } from "../../../../src/core/ledger/last-year/last-year.js";
import type { SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { auditInput, fullBook, rowWith, shown, type Sheets } from "./audit-book.js";

const head = ["日期", "凭证号", "摘要", "科目", "金额", "收款人", "付款方式"];

function tables(sheets: Sheets, more: Partial<SheetInput> = {}) {
  return auditTables(auditInput(sheets, more), "经审明细表");
}

/** The lines of a part under its heading and headers, down to the sum. */
function part(page: SheetPage, heading: string): (string | number | null)[][] {
  const top = rowWith(page, 0, heading) + 2;
  const end = page.rows.findIndex((cells, row) => row >= top && cells[0]?.role !== "listNumber");
  return page.rows.slice(top, end).map((_, index) => shown(page, top + index));
}

const paid: readonly (readonly CellValue[])[] = [
  ["2026-01-05", "记-001", "春节米油", "业务支出", 1200, "某某超市", "转账"],
  ["2026-01-09", "记-002", "办公用品", "业务支出", 86.2, "文具店", "现金"],
  ["2026-02-09", "记-003", "端午粽子", "业务支出", 800, "某某 超市", "转账"],
  ["2026-03-09", "记-004", "提现备用金", "业务支出", 500, null, null],
  ["2026-03-19", "记-005", "退回货款", "业务支出", -80, "某某超市", "转账"],
  ["2026-04-09", "记-006", "培训场地", "业务支出", 12000, "会议中心", "转账"],
];

describe("the audit schedules", () => {
  const page = tables({ 支出: [head, ...paid] }).page;

  it("part payments into bands by formulas over the user's column", () => {
    assert.deepEqual(
      part(page, "三、支出按金额分层").map((line) => [line[1], line[2], line[3]]),
      [
        ["零和红字", 1, -80],
        ["0.01 至不足 500", 1, 86.2],
        ["500 至不足 1000", 2, 1300],
        ["1000 至不足 5000", 1, 1200],
        ["5000 至不足 10000", 0, 0],
        ["10000 至不足 50000", 1, 12000],
        ["50000 及以上", 0, 0],
      ],
    );
    const row = rowWith(page, 1, "500 至不足 1000");
    assert.equal(
      page.rows[row]?.[3]?.formula,
      `ROUND(SUMIFS('支出'!$E$2:$E$7,'支出'!$E$2:$E$7,">=500",'支出'!$E$2:$E$7,"<1000"),2)`,
    );
  });

  it("list cells where a subtotal stands among the payments, and values where an amount is a text", () => {
    const withTotal = [head, ...paid.slice(0, 2), [null, null, "小计", null, 1286.2], ...paid.slice(2)];
    const listed = tables({ 支出: withTotal }).page;
    const row = rowWith(listed, 1, "500 至不足 1000");
    assert.deepEqual(
      [listed.rows[row]?.[3]?.formula, listed.rows[row]?.[3]?.value],
      ["ROUND(SUM('支出'!$E$5:$E$6),2)", 1300],
    );
    const text = paid.map((cells) => cells.map((cell) => (cell === 800 ? "800.00" : cell)));
    const fixed = tables({ 支出: [head, ...text] }).page;
    const cell = fixed.rows[rowWith(fixed, 1, "500 至不足 1000")]?.[3];
    assert.deepEqual([cell?.role, cell?.value, cell?.formula], ["listMoneyFixed", 1300, undefined]);
  });

  it("sum by payee whatever blanks the name holds, with the largest payment and its cell", () => {
    const [first, second, third] = part(page, "四、支出按收款人");
    assert.deepEqual(first?.slice(1, 4), ["会议中心", 1, 12000]);
    assert.deepEqual(second?.slice(1, 4), ["某某超市", 3, 1920]);
    assert.deepEqual(second.slice(5), [1200, "支出!E2"]);
    assert.deepEqual(third?.slice(1, 4), ["（未填收款人）", 1, 500]);
  });

  it("say by what a payment is known to be in cash", () => {
    assert.deepEqual(
      part(page, "六、现金支付").map((line) => [line[2], line[4], line[5]]),
      [
        ["记-002", 86.2, "付款方式：现金"],
        ["记-004", 500, "摘要：提现"],
      ],
    );
    const none = tables({ 支出: [head, ...paid.filter((_, index) => index !== 1 && index !== 3)] }).page;
    assert.match(debugPage(none), /没有现金支付的记录/);
  });

  it("count who signed in which role, and list what is not signed by three people", () => {
    const rows = (fullBook["支出"] ?? []).map((cells, index) =>
      index === 2 ? cells.map((cell) => (cell === "陈明" ? "李强" : cell)) : cells,
    );
    const signed = tables({ ...fullBook, 支出: rows }).page;
    assert.deepEqual(
      part(signed, "七、三人签字").map((line) => line.slice(1)),
      [
        ["周静", 0, 5, 0, 0, 5],
        ["李强", 4, 0, 1, 1, 4],
        ["陈明", 0, 0, 4, 0, 4],
        ["王芳", 1, 0, 0, 0, 1],
      ],
    );
    assert.equal(shown(signed, rowWith(signed, 5, "经手人即审批人"))[2], "记-002");
    assert.match(debugPage(page), /没有经手人、证明人、审批人栏/);
  });

  it("call no payment signed by three where a column for one of them is wanting", () => {
    const column = fullBook["支出"]?.[0]?.indexOf("证明人");
    const rows = (fullBook["支出"] ?? []).map((cells) => cells.filter((_, index) => index !== column));
    const text = debugPage(tables({ ...fullBook, 支出: rows }).page);
    assert.match(text, /没有证明人栏，不能查三人签字。/);
    assert.match(text, /已有的栏每笔都有签字/);
    assert.doesNotMatch(text, /每笔支出各栏都已签字/);
    assert.match(debugPage(tables(fullBook).page), /每笔支出各栏都已签字/);
  });

  it("list findings by gravity and accepted ones with reason and name", () => {
    const input = auditInput({
      支出: [head, ...paid, ["2026-05-09", "记-006", "培训场地", "不知何物", 1, "甲", "转账"]],
    });
    const findings = input.findings.map((finding) =>
      finding.code === "account-unknown"
        ? {
            ...finding,
            accepted: true,
            treatment: { note: "", reason: "上级认可13812345678", by: "王审计", since: 46300 },
          }
        : finding,
    );
    const made = auditTables({ ...input, findings, names: new Map([["check-results", "校验结果"]]) }, "x").page;
    const [gravest] = part(made, "一、校验发现");
    assert.deepEqual(gravest?.slice(1), ["科目不在科目表中", "错误", 0, 1, "支出!D8", "校验结果"]);
    assert.deepEqual(part(made, "二、已接受的问题")[0]?.slice(3), ["王审计", 46300, "上级认可138…", "支出!D8"]);
  });

  it("compare accounts with last year's, and say why where nothing is known of it", () => {
    assert.match(debugPage(page), /没有上年的数字/);
    const lastYear: LastYear = {
      year: 2025,
      from: "2025年账本.xlsx",
      lines: [
        { section: "spending", account: "业务支出", item: null, actual: 1000000 },
        { section: "spending", account: "维权支出", item: null, actual: 50000 },
        { section: "spending", account: "维权支出", item: "送温暖", actual: 50000 },
      ],
      opening: null,
      closing: null,
    } as unknown as LastYear;
    const { page: made, figures } = tables({ 支出: [head, ...paid] }, { lastYear });
    assert.deepEqual(
      part(made, "八、与上年比较").map((line) => line.slice(1)),
      [
        ["维权支出", "支出", 500, 0, -500, -1],
        ["业务支出", "支出", 10000, 14506.2, 4506.2, 0.45062],
      ],
    );
    assert.match(debugPage(made), /上年数取自：2025年账本.xlsx/);
    assert.ok(figures.some(({ label, expected }) => label === "支出合计" && expected === 1450620));
  });

  it("tie to the ledger in every part", () => {
    const { figures } = tables({ 支出: [head, ...paid] });
    assert.ok(figures.length >= 3);
    for (const { expected } of figures) assert.equal(expected, 1450620);
  });

  it("stand for an empty book and for one of income alone, in both languages", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const made = tables(
        {
          收入: [
            ["日期", "科目", "金额"],
            ["2026-01-05", "拨缴经费收入", 9],
          ],
        },
        { language },
      );
      assert.match(debugPage(made.page), language === "en" ? /count no payment/ : /没有计入的支出/);
    }
  });

  it("put every payment into exactly one band and one payee's line", () => {
    const amount = fc.integer({ min: -200000, max: 9000000 });
    const payee = fc.constantFrom("甲店", "乙店", "丙店", null);
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, payee), { minLength: 1, maxLength: 25 }), (all) => {
        const rows = all.map(([fen, name], index) => [
          "2026-03-05",
          `记-${index}`,
          `用品${index}`,
          "业务支出",
          fen / 100,
          name,
          "转账",
        ]);
        const made = tables({ 支出: [head, ...rows] }).page;
        const total = all.reduce((sum, [fen]) => sum + fen, 0);
        const sumOf = (lines: readonly (string | number | null)[][], column: number): number =>
          lines.reduce((sum, line) => sum + Math.round(Number(line[column]) * 100), 0);
        const strata = part(made, "三、支出按金额分层");
        const payees = part(made, "四、支出按收款人");
        assert.equal(sumOf(strata, 3), total);
        assert.equal(sumOf(payees, 3), total);
        assert.equal(
          strata.reduce((sum, line) => sum + Number(line[2]), 0),
          all.length,
        );
        assert.equal(
          payees.reduce((sum, line) => sum + Number(line[2]), 0),
          all.length,
        );
      }),
      { numRuns: 40 },
    );
  });
});
