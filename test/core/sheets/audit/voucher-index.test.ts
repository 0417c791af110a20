import assert from "node:assert/strict";
import { voucherIndex } from "../../../../src/core/sheets/audit/vouchers/voucher-index.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { auditInput, found, fullBook, pageOf, rowWith, shown, type Sheets } from "./audit-book.js";

const head = ["日期", "凭证号", "摘要", "科目", "金额", "经手人", "证明人", "审批人"];
const signed = ["李强", "周静", "陈明"];

function row(
  day: string,
  voucher: string | null,
  yuan: number,
  names: readonly (string | null)[] = signed,
): CellValue[] {
  return [day, voucher, `${voucher ?? "无号"}用品`, "业务支出", yuan, ...names];
}

function index(sheets: Sheets, language: "zh-CN" | "en" = "zh-CN") {
  return voucherIndex(auditInput(sheets, { language }), "凭证目录");
}

describe("the voucher index", () => {
  const sheets: Sheets = {
    收入: [
      ["日期", "凭证号", "摘要", "科目", "金额"],
      ["2026-02-06", "记-005", "拨缴经费", "拨缴经费收入", 900],
    ],
    支出: [
      head,
      row("2026-01-05", "记-001", 100),
      row("2026-01-09", "记-002", 80.5, ["李强", null, "陈明"]),
      row("2026-01-09", "记-002", 20, ["李强", "周静", "李强"]),
      row("2026-02-10", "记-006", 60),
      row("2026-02-01", "记-004", 30),
      row("2026-03-01", null, 10),
      row("2025-03-01", "记-007", 11),
    ],
  };
  const page = pageOf(index(sheets));
  const lines = page.rows
    .slice(rowWith(page, 0, "序号") + 1)
    .map((_, at) => shown(page, rowWith(page, 0, "序号") + 1 + at));

  it("lists both sides in the order of the numbers, and what has no number at the end", () => {
    assert.deepEqual(
      lines.map((line) => line[2]),
      ["记-001", "记-002", "记-002", "记-004", "记-005", "记-006", null],
    );
    assert.deepEqual(
      lines.map((line) => [line[6], line[7]]),
      [
        [null, 100],
        [null, 80.5],
        [null, 20],
        [null, 30],
        [900, null],
        [null, 60],
        [null, 10],
      ],
    );
  });

  it("marks gaps as the rule finds them, and numbers on several rows", () => {
    assert.deepEqual(
      lines.map((line) => line[12]),
      [null, "同号 2 行", "同号 2 行", "前缺 003", null, null, null],
    );
    assert.match(debugPage(page), /缺号 1 处、1 个号；签字不全 1 笔，同一人签两处 1 笔。/);
  });

  it("says of every payment who did not sign, or twice", () => {
    assert.deepEqual(
      lines.map((line) => line[11]),
      ["齐全", "缺证明人", "经手人即审批人", "齐全", null, "齐全", "齐全"],
    );
  });

  it("calls no signature complete where a column for one of the three is wanting", () => {
    const twoOnly = (sheets["支出"] ?? []).map((cells) => cells.filter((_, at) => at !== head.indexOf("证明人")));
    const text = debugPage(pageOf(index({ ...sheets, 支出: twoOnly })));
    assert.match(text, /没有证明人栏，不能查三人签字。/);
    assert.doesNotMatch(text, /齐全|签字不全/);
    assert.match(text, /缺栏，未能查全/);
  });

  it("sums its columns by formulas that agree with the ledger, without the row of another year", () => {
    const built = index(sheets);
    assert.ok(!("notBuilt" in built));
    assert.deepEqual(
      built.figures.map(({ expected, live }) => [expected, live]),
      [
        [90000, true],
        [30050, true],
      ],
    );
    const sum = page.rows[rowWith(page, 0, "合计")]?.[7];
    assert.deepEqual([sum?.value, sum?.formula], [300.5, "ROUND(SUM(H7:H13),2)"]);
  });

  it("starts the numbers anew where the books do so each month", () => {
    const months = ["01", "02", "03", "04"].flatMap((month) => [
      row(`2026-${month}-03`, "记-1", 10),
      row(`2026-${month}-05`, "记-2", 20),
      ...(month === "03" ? [row("2026-03-09", "记-4", 30)] : [row(`2026-${month}-09`, "记-3", 30)]),
    ]);
    const monthly = pageOf(index({ 支出: [head, ...months] }));
    const gap = rowWith(monthly, 12, "前缺 3");
    assert.deepEqual(shown(monthly, gap).slice(1, 3), ["记-3月", "记-4"]);
    assert.deepEqual(
      monthly.rows.flatMap((cells) => (String(cells[12]?.value).startsWith("同号") ? [cells[2]?.value] : [])),
      [],
    );
  });

  it("says that gaps were not looked for where the numbers show no order", () => {
    const odd = [907, 13, 455, 210, 88, 641].map((number, at) => row(`2026-0${at + 1}-05`, `记-${number}`, 10));
    assert.match(debugPage(pageOf(index({ 支出: [head, ...odd] }))), /看不出编号规律，缺号没有查/);
  });

  it("is in English as well, and the same after regeneration", () => {
    const english = pageOf(index(fullBook, "en"));
    assert.match(debugPage(english), /9 lines in 2 series; 0 gaps, 0 numbers missing/);
    const again = voucherIndex(auditInput(fullBook, { language: "en", previous: () => found(english) }), "凭证目录");
    assert.deepEqual(debugPage(pageOf(again)), debugPage(english));
  });

  it("is not built without income and disbursements", () => {
    assert.ok(
      "notBuilt" in
        index({
          会员: [
            ["会员号", "姓名"],
            ["A1", "王芳"],
          ],
        }),
    );
  });
});
