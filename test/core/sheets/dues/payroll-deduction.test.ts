import assert from "node:assert/strict";
import { payrollDeduction } from "../../../../src/core/sheets/dues/payroll-deduction.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { build, cellAt, readBooks, rowWith, untied, valuesIn, wideBook, type Sheets } from "./dues-book.js";

const book: Sheets = {
  会员: [
    ["会员号", "姓名", "部门", "身份证号", "电话", "会籍状态", "用工形式", "免缴原因"],
    ["0001", "王芳", "语文组", "11010519491231002X", "13800138000", "在册", "在编", null],
    ["0002", "李强", "语文组", null, null, "在册", "合同", null],
    ["0003", "张敏", "数学组", null, null, "在册", "在编", "乳腺癌手术后休养"],
    ["0004", "赵静", "数学组", null, null, "退休", "在编", null],
    ["0005", "孙丽", "数学组", null, null, "在册", "在编", null],
  ],
  会费: [
    ["会员号", "姓名", "月工资", "1月", "2月", "3月", "4月", "5月", "6月"],
    ["0001", "王芳", 6785, 33.9, 33.9, 33.9, 33.9, 33.9, 33.9],
    ["0002", "李强", 5009.99, 25, 25, 25, null, 25, null],
  ],
};

describe("the payroll deduction list", () => {
  it("is for the month after the last that at least half have paid, by the rule of the settings", () => {
    const sheet = build(payrollDeduction, readBooks(book));
    rowWith(sheet, "代扣期间：2026年7月（多数会员已缴到 2026年6月");
    const row = rowWith(sheet, "王芳") + 1;
    assert.deepEqual(valuesIn(sheet, row - 1), ["0001", "王芳", 6785, 0.005, 1, 33.9]);
    assert.equal(cellAt(sheet, `C${row}`).formula, "'会费'!$C$2");
    assert.equal(cellAt(sheet, `F${row}`).formula, `ROUND(ROUND(INT(C${row}/10)*10*D${row},2)*E${row},2)`);
    assert.deepEqual(valuesIn(sheet, rowWith(sheet, "李强")), ["0002", "李强", 5009.99, 0.005, 1, 25]);
    assert.equal(valuesIn(sheet, rowWith(sheet, "合计（2 人）"))[5], 58.9);
    assert.deepEqual(untied(sheet), []);
  });

  it("takes the rate from the settings' cell, and the contract staff's own", () => {
    const sheet = build(
      payrollDeduction,
      readBooks(book, [
        ["会费比例", 0.005],
        ["合同制会费比例", 0.0025],
      ]),
    );
    assert.deepEqual(cellAt(sheet, `D${rowWith(sheet, "王芳") + 1}`), {
      value: 0.005,
      formula: "'设置'!$B$4",
      role: "listRate",
    });
    assert.deepEqual(cellAt(sheet, `D${rowWith(sheet, "李强") + 1}`), {
      value: 0.0025,
      formula: "'设置'!$B$5",
      role: "listRate",
    });
    assert.equal(valuesIn(sheet, rowWith(sheet, "李强"))[5], 12.5);
  });

  it("makes up for earlier months only when the settings say so", () => {
    const current = build(payrollDeduction, readBooks(book));
    assert.ok(!debugPage(current.page).includes("补扣金额"));
    const both = build(payrollDeduction, readBooks(book, [["补扣欠费", "是"]]));
    const row = rowWith(both, "李强") + 1;
    assert.deepEqual(valuesIn(both, row - 1).slice(4), [1, 25, "4月、6月", 50, 75]);
    assert.equal(cellAt(both, `I${row}`).formula, `ROUND(F${row}+H${row},2)`);
    assert.deepEqual(untied(both), []);
  });

  it("lists the exempt and the unknown apart, and tells the finance office nothing of health, IDs or phones", () => {
    const sheet = build(payrollDeduction, readBooks(book));
    const text = debugPage(sheet.page);
    assert.deepEqual(valuesIn(sheet, rowWith(sheet, "张敏")), ["0003", "张敏", "数学组", null, "按登记免缴"]);
    assert.deepEqual(valuesIn(sheet, rowWith(sheet, "赵静")), ["0004", "赵静", "数学组", null, "退休"]);
    assert.ok(rowWith(sheet, "孙丽") > rowWith(sheet, "应缴不明"));
    for (const secret of ["癌", "手术", "1949", "13800138000"]) assert.ok(!text.includes(secret), secret);
  });

  it("leaves out who has left, and counts on into next January after December", () => {
    const sheet = build(payrollDeduction, readBooks(wideBook));
    assert.ok(!debugPage(sheet.page).includes("钱亮"));
    const full = (book["会费"] ?? []).map((cells, row) =>
      row === 0
        ? [...cells, ...[7, 8, 9, 10, 11, 12].map((month) => `${month}月`)]
        : [...cells.slice(0, 3), ...Array<number>(12).fill(row === 1 ? 33.9 : 25)],
    );
    const next = build(payrollDeduction, readBooks({ ...book, 会费: full }));
    rowWith(next, "代扣期间：2027年1月");
    assert.deepEqual(valuesIn(next, rowWith(next, "王芳")).slice(2), [6785, 0.005, 1, 33.9]);
  });

  it("covers the half-year where dues are paid so, rounded as the settings say, in English too", () => {
    const half = build(
      payrollDeduction,
      readBooks(book, [
        ["会费周期", "按半年"],
        ["会费取整", "四舍五入到元"],
      ]),
      { language: "en" },
    );
    const row = rowWith(half, "王芳") + 1;
    rowWith(half, "For 2026-07 to 2026-12");
    assert.deepEqual(valuesIn(half, row - 1).slice(4), [6, 203]);
    assert.equal(cellAt(half, `F${row}`).formula, `ROUND(ROUND(INT(C${row}/10)*10*D${row},2)*E${row},0)`);
  });
});
