import assert from "node:assert/strict";
import fc from "fast-check";
import { duesReceipts } from "../../../../src/core/sheets/dues/dues-receipts.js";
import { build, cellAt, readBooks, rowWith, untied, valuesIn, wideBook } from "./dues-book.js";

const withIncome = {
  ...wideBook,
  收入: [
    ["日期", "摘要", "科目", "金额"],
    [46204, "上半年会费", "会费收入", 440],
  ],
};

describe("the receipts of dues", () => {
  const sheet = build(duesReceipts, readBooks(withIncome));

  it("shows by department and month what was due, what came in, and how many paid up", () => {
    const row = rowWith(sheet, "语文组");
    const due = [55, 55, 55, 55, 55, 55];
    const none = [null, null, null, null, null, null];
    assert.deepEqual(valuesIn(sheet, row), ["语文组", "应缴", ...due, ...none, 330, "due"]);
    assert.deepEqual(valuesIn(sheet, row + 1).slice(1, 8), ["实缴", 55, 40, 30, 30, 55, 30]);
    assert.deepEqual(valuesIn(sheet, row + 3).slice(2, 8), [2, 2, 2, 2, 2, 2]);
    assert.deepEqual(valuesIn(sheet, row + 4).slice(2, 8), [2, 1, 1, 1, 2, 1]);
    assert.deepEqual(cellAt(sheet, `D${row + 3}`), {
      value: 40 / 55,
      formula: `IF(D${row + 1}=0,"",D${row + 2}/D${row + 1})`,
      role: "listPercent",
    });
    assert.equal(cellAt(sheet, `D${row + 6}`).formula, `IF(D${row + 4}=0,"",D${row + 5}/D${row + 4})`);
  });

  it("counts who owes in several months once in the year", () => {
    const total = rowWith(sheet, "合计");
    assert.deepEqual(valuesIn(sheet, total + 3)[14], 5);
    assert.deepEqual(valuesIn(sheet, total + 4)[14], 4);
    assert.equal(valuesIn(sheet, total)[14], 490);
    assert.equal(valuesIn(sheet, total + 1)[14], 400);
  });

  it("lists what each member paid over the register's cells, with what is due, missing, in advance and overpaid", () => {
    const row = rowWith(sheet, "李强") + 1;
    assert.deepEqual(valuesIn(sheet, row - 1), ["0002", "李强", 150, 60, 90, 0, 0, 0.4, 3, "2026年5月"]);
    assert.equal(cellAt(sheet, `D${row}`).formula, "ROUND('会费'!$C$3+'会费'!$D$3+'会费'!$G$3,2)");
    assert.deepEqual(valuesIn(sheet, rowWith(sheet, "王芳")).slice(2, 7), [180, 210, 0, 30, 0]);
  });

  it("proves that the parts are the register's sum, and shows how it differs from the income", () => {
    const row = rowWith(sheet, "计入各月应缴的实缴");
    const column = Array.from({ length: 9 }, (_, index) => valuesIn(sheet, row + index)[4]);
    assert.deepEqual(column, [400, 30, 0, 12, 442, 442, 0, 440, 2]);
    assert.deepEqual(untied(sheet), []);
  });

  const mixed = {
    会费: [
      ["会员号", "姓名", "月工资", "所属月份", "缴费日期", "实缴金额"],
      ["1", "甲一", 4000, "2026-01", "2026-01-15", 20],
      ["1", "甲一", 4000, "2026-01", "2026-01-15", 20],
      ["2", "乙二", 4000, null, "2026-02-15", -20],
      ["3", "丙三", 4000, "2027-01", "2026-06-15", 20],
    ],
  };

  it("begins with all of the register and tells what of it is for other years, in the last payment too", () => {
    const built = build(duesReceipts, readBooks(mixed));
    const row = rowWith(built, "会费表全部实缴");
    const column = Array.from({ length: 4 }, (_, index) => valuesIn(built, row + index));
    assert.deepEqual(
      column.map((cells) => [cells[0], cells[4]]),
      [
        ["会费表全部实缴", 40],
        ["其中：其他年度（月份）会费", 20],
        ["会费表本年实缴合计", 20],
        ["差额", 0],
      ],
    );
    assert.equal(valuesIn(built, rowWith(built, "丙三"))[9] ?? null, null);
    assert.deepEqual(untied(built), []);
  });

  it("takes a refund off nobody else's overpayment", () => {
    const built = build(duesReceipts, readBooks(mixed));
    assert.equal(valuesIn(built, rowWith(built, "乙二"))[6], 0);
    assert.equal(valuesIn(built, rowWith(built, "合计（3 人）"))[6], 20);
    assert.equal(valuesIn(built, rowWith(built, "减：退费"))[4], -20);
    assert.ok(rowWith(built, "退费：乙二 20.00 元，共 1 人 20.00 元") > 0);
    const english = build(duesReceipts, readBooks(mixed), { language: "en" });
    assert.equal(valuesIn(english, rowWith(english, "Less: given back"))[4], -20);
    assert.equal(valuesIn(english, rowWith(english, "Of it for months of other years"))[4], 20);
  });

  it("says the same in English", () => {
    const english = build(duesReceipts, readBooks(withIncome), { language: "en" });
    const row = rowWith(english, "Paid towards the months due");
    assert.equal(valuesIn(english, row + 6)[4], 0);
  });

  it("adds up to the register's sum whatever is paid, twice paid, refunded or unreadable", () => {
    const cell = fc.constantFrom<(number | string | null)[]>(null, 0, 30, 15, 60, -30, "免", "30.00");
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
        const built = build(duesReceipts, readBooks({ 会费: [["会员号", "姓名", "月工资", ...months], ...register] }));
        assert.deepEqual(untied(built), []);
        assert.equal(valuesIn(built, rowWith(built, "差额"))[4] ?? 0, 0);
      }),
      { numRuns: 60 },
    );
  });
});
