import assert from "node:assert/strict";
import { keepBooks } from "../../src/app/keep-books.js";
import { dayOf } from "../../src/core/values/day.js";
import { WorkbookError } from "../../src/workbook/errors.js";
import { sayError } from "../../src/core/locale/say-error.js";
import { book, sheet } from "../core/reading/grid.js";

const settings = sheet("设置", "项目 | 值\n年度 | 2026\n单位名称 | 某某小学工会\n上年结余 | 5");

function failure(...sheets: readonly ReturnType<typeof sheet>[]): unknown {
  try {
    keepBooks(book(...sheets), { language: "zh-CN", today: dayOf(2026, 7, 15) ?? 0, year: null });
  } catch (error) {
    return error;
  }
  return null;
}

describe("books without records", () => {
  it("says that no tab was recognised, and names the sheets, when only settings are", () => {
    const error = failure(settings, sheet("开支", "何时 | 何事\n2026.1.5 | 茶话会"), sheet("备查", "甲 | 乙\n1 | 2"));
    assert.ok(error instanceof WorkbookError);
    assert.deepEqual([error.code, error.args], ["no-tab", { sheets: "开支、备查" }]);
    assert.match(sayError(error.code, error.args, "zh-CN"), /任何一种表（已看：开支、备查）。/);
    assert.match(sayError(error.code, error.args, "en"), /was recognised \(looked at: 开支、备查\)\./);
  });

  it("says that there is no record only when a header of the books was found", () => {
    const error = failure(settings, sheet("支出", "日期 | 摘要 | 科目 | 金额"));
    assert.ok(error instanceof WorkbookError);
    assert.deepEqual([error.code, error.args], ["no-rows", { sheets: "支出" }]);
  });
});
