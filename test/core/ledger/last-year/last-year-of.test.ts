import assert from "node:assert/strict";
import { lastYearNotTaken, lastYearOf } from "../../../../src/core/ledger/last-year/last-year-of.js";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import { fundReport } from "../../../../src/core/sheets/fund-report.js";
import type { Language } from "../../../../src/core/values/language.js";
import { sheet } from "../../reading/grid.js";
import { readBooks, textsOf } from "../../sheets/read-books.js";
import { sheetInput } from "../../sheets/sheet-input.js";

const settings = sheet("设置", "项目 | 值\n单位名称 | 某某小学工会\n年度 | 2026\n上年结余 | 1000");
const income = sheet("收入", "日期 | 摘要 | 科目 | 金额\n46033 | 会费 | 会费收入 | 400");

function account(holder: string, total = 100): SheetSnapshot {
  return sheet(
    "2025年决算",
    `2025年度经费收支决算表
     ${holder}
     科目 | 决算数
     会费收入 | 100
     收入合计 | ${total}`,
  );
}

/** Where last year's figures are from, the sheets not taken and why, and what the report's remarks say of those. */
function told(one: SheetSnapshot, language: Language = "zh-CN"): readonly unknown[] {
  const books = readBooks([settings, income, one]);
  const { snapshot, reading, ledger } = books;
  const lastYear = lastYearOf(snapshot, reading, ledger);
  const report = fundReport(sheetInput(books, { lastYear, language }), "决算表");
  const said = textsOf(report, "remark").filter((text) => /未取|not taken/.test(text));
  return [
    lastYear?.from ?? null,
    lastYearNotTaken(snapshot, reading, ledger).map(({ why }) => why),
    said.length,
    ...said,
  ];
}

describe("last year's account in the workbook", () => {
  for (const holder of [
    "",
    "编制单位：某某小学工会委员会",
    "编制单位： | 某某小学",
    "填报单位（盖章）：某某小学工会　单位：元",
  ]) {
    it(`is taken where its unit is ${holder === "" ? "not named" : holder}`, () => {
      assert.deepEqual(told(account(holder)), ["2025年决算", [], 0]);
    });
  }

  for (const holder of ["编制单位：别的学校工会", "编制单位 | 别的学校工会（盖章）"]) {
    it(`is not taken from ${holder}, and the report says so`, () => {
      const [from, why, count, said] = told(account(holder));
      assert.deepEqual([from, why, count], [null, ["other-union"], 1]);
      assert.match(String(said), /工作表“2025年决算”的编制单位不是本工会，未取作上年决算数。/);
      assert.match(String(told(account(holder), "en")[3]), /"2025年决算".*names another union/);
    });
  }

  it("is not taken where its lines are not its totals, and the report says so", () => {
    const [from, why, count, said] = told(account("", 101));
    assert.deepEqual([from, why, count], [null, ["unread"], 1]);
    assert.match(String(said), /工作表“2025年决算”未取作上年决算数：.*与合计不符/);
    assert.match(String(told(account("", 101), "en")[3]), /do not add up to its totals/);
  });
});
