import assert from "node:assert/strict";
import fc from "fast-check";
import { duesStatus } from "../../../../src/core/sheets/dues/dues-status.js";
import { build, cellAt, readBooks, rowWith, untied, valuesIn, wideBook } from "./dues-book.js";
import { sheetInput } from "../sheet-input.js";

describe("the dues by member and month", () => {
  const sheet = build(duesStatus, readBooks(wideBook));
  const monthsOf = (name: string) => valuesIn(sheet, rowWith(sheet, name)).slice(3, 15);

  it("shows each month paid, in part, unpaid, exempt, before joining, after leaving, unknown or not due yet", () => {
    const later = [null, null, null, null, null];
    assert.deepEqual(monthsOf("王芳"), [30, 30, 30, 30, 30, 30, 30, ...later]);
    assert.deepEqual(monthsOf("李强"), [25, 10, "欠", "欠", 25, "欠", null, ...later]);
    assert.deepEqual(monthsOf("张敏"), [20, 20, "免", "免", 20, 20, null, ...later]);
    assert.deepEqual(monthsOf("赵静"), ["未入", "未入", "未入", "未入", 20, 20, null, ...later]);
    assert.deepEqual(monthsOf("钱亮"), [20, 20, ...Array<string>(10).fill("离")]);
    assert.deepEqual(monthsOf("孙丽").slice(0, 7), ["？", 12, "？", "？", "？", "？", null]);
    assert.deepEqual(monthsOf("周平"), Array<string>(12).fill("免"));
  });

  it("shades what is unpaid and what is paid in part, and refers to the register's cells", () => {
    const row = rowWith(sheet, "李强") + 1;
    assert.deepEqual(cellAt(sheet, `D${row}`), { value: 25, formula: "'会费'!$C$3", role: "duesMonth" });
    assert.deepEqual(cellAt(sheet, `E${row}`), { value: 10, formula: "'会费'!$D$3", role: "duesPart" });
    assert.deepEqual(cellAt(sheet, `F${row}`), { value: "欠", formula: null, role: "duesUnpaid" });
  });

  it("reckons due, paid, arrears and overpaid by formulas over the row", () => {
    const row = rowWith(sheet, "李强") + 1;
    assert.deepEqual(valuesIn(sheet, row - 1).slice(15), [6, 150, 60, 90, 0]);
    assert.equal(cellAt(sheet, `Q${row}`).formula, `ROUND(C${row}*P${row},2)`);
    assert.equal(cellAt(sheet, `R${row}`).formula, `ROUND(SUM(D${row}:O${row}),2)`);
    assert.equal(
      cellAt(sheet, `S${row}`).formula,
      `ROUND(C${row}*(COUNTIF(D${row}:I${row},"欠")+COUNTIF(D${row}:I${row},"<"&C${row}))-SUMIF(D${row}:I${row},"<"&C${row}),2)`,
    );
    const ahead = rowWith(sheet, "王芳") + 1;
    assert.deepEqual(valuesIn(sheet, ahead - 1).slice(16), [180, 210, 0, 0]);
    assert.equal(cellAt(sheet, `T${ahead}`).formula, `ROUND(R${ahead}+S${ahead}-Q${ahead}-SUM(J${ahead}:O${ahead}),2)`);
  });

  it("sums each department and all, with people who paid by month, and agrees with the ledger", () => {
    const row = rowWith(sheet, "语文组（3 人）");
    assert.deepEqual(valuesIn(sheet, row).slice(3, 6), [2, 2, 1]);
    assert.deepEqual(valuesIn(sheet, row).slice(16, 20), [330, 270, 90, 0]);
    const total = rowWith(sheet, "合计（7 人）");
    assert.deepEqual(valuesIn(sheet, total).slice(16, 19), [490, 442, 90]);
    assert.deepEqual(untied(sheet), []);
  });

  it("shows a refund in a note and not as less than nothing overpaid", () => {
    const books = readBooks({
      会费: [
        ["姓名", "月工资", "所属月份", "缴费日期", "实缴金额"],
        ["王芳", 4000, "2026-01", null, 50],
        ["李强", 4000, null, "2026-02-15", -30],
      ],
    });
    const refunded = build(duesStatus, books);
    assert.deepEqual(valuesIn(refunded, rowWith(refunded, "李强")).slice(18, 21), [-30, 120, 0]);
    assert.deepEqual(valuesIn(refunded, rowWith(refunded, "合计（2 人）")).slice(18, 21), [20, 220, 30]);
    assert.ok(rowWith(refunded, "退费：李强 30.00 元") > rowWith(refunded, "合计（2 人）"));
    assert.deepEqual(untied(refunded), []);
  });

  it("marks a payment for several months as a value, and keeps money without a month apart", () => {
    const books = readBooks({
      会费: [
        ["姓名", "月工资", "所属月份", "实缴金额"],
        ["王芳", 6000, "2026年1-3月", 90],
        ["王芳", 6000, "2026年4月", 30],
        ["王芳", 6000, "2026年4月", 5],
        ["李强", 6000, null, 500],
      ],
    });
    const long = build(duesStatus, books);
    const row = rowWith(long, "王芳") + 1;
    assert.deepEqual(cellAt(long, `D${row}`), { value: 30, formula: null, role: "duesMonthFixed" });
    assert.deepEqual(cellAt(long, `G${row}`), {
      value: 35,
      formula: "ROUND('会费'!$D$3+'会费'!$D$4,2)",
      role: "duesMonth",
    });
    assert.equal(cellAt(long, `P${rowWith(long, "李强") + 1}`).value, 140);
    assert.deepEqual(untied(long), []);
  });

  it("tells who retired, left on an unknown day, or is not in the roster, and takes odd names for texts", () => {
    const book = {
      会员: [
        ["会员号", "姓名", "部门", "会籍状态", "离会时间", "月工资"],
        ["0001", "=1+1", '"语文"组', "退休", "2026-03-31", 6000],
        ["0002", "O'Neil", '"语文"组', "离会", null, 6000],
      ],
      会费: [
        ["会员号", "姓名", "1月", "2月", "3月", "4月"],
        ["0001", "=1+1", 30, 30, 30, null],
        ["0099", "外来人", 50, null, null, -20],
      ],
    };
    const odd = build(duesStatus, readBooks(book));
    const retired = rowWith(odd, "=1+1");
    assert.deepEqual(valuesIn(odd, retired).slice(3, 8), [30, 30, 30, "免", "免"]);
    assert.equal(cellAt(odd, `B${retired + 1}`).formula, null);
    assert.deepEqual(valuesIn(odd, rowWith(odd, "O'Neil")).slice(3, 15), Array<string>(12).fill("离"));
    const outside = rowWith(odd, "外来人");
    assert.ok(outside > rowWith(odd, "（不在会员名册）"));
    assert.deepEqual(valuesIn(odd, outside).slice(3, 7), [50, null, null, -20]);
    assert.deepEqual(valuesIn(odd, outside).slice(15), [0, 0, 30, 0, 30]);
    assert.deepEqual(untied(odd), []);
  });

  it("says in English what it says in Chinese", () => {
    const english = build(duesStatus, readBooks(wideBook), { language: "en" });
    assert.deepEqual(valuesIn(english, rowWith(english, "李强")).slice(3, 9), [25, 10, "owes", "owes", 25, "owes"]);
    assert.deepEqual(untied(english), []);
  });

  it("is not built from books without a register, and says what to add", () => {
    const books = readBooks({ 会员: wideBook["会员"] ?? [] });
    const built = duesStatus(sheetInput(books), "表");
    assert.ok("notBuilt" in built && built.notBuilt["zh-CN"].includes("请加一张会费表"));
  });

  it("ties to the ledger whatever is paid, refunded or paid twice", () => {
    const cell = fc.constantFrom<(number | string | null)[]>(null, 0, 30, 15, 60, -30, "免", "abc", "30.00");
    const row = fc.tuple(fc.constantFrom(6000, 4000, null), fc.array(cell, { minLength: 12, maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
        const register = rows.map(([wage, cells], index) => [
          `0${index + 1}`,
          `会员${"甲乙丙丁"[index] ?? ""}`,
          wage,
          ...cells,
        ]);
        const built = build(duesStatus, readBooks({ 会费: [["会员号", "姓名", "月工资", ...months], ...register] }));
        assert.deepEqual(untied(built), []);
      }),
      { numRuns: 60 },
    );
  });
});
