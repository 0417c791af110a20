import assert from "node:assert/strict";
import type { BookReading } from "../../../src/core/reading/reading.js";
import { yuanText } from "../../../src/core/values/fen.js";
import { codes, excluded, read, sheet } from "./grid.js";

/** `summary account amount` of each row on both sides. */
function sides(reading: BookReading): { income: string[]; spending: string[] } {
  const shown = (rows: BookReading["tabs"]["income" | "disbursements"]): string[] =>
    (rows?.rows ?? []).map(
      ({ values }) => `${values.summary ?? ""} ${values.account ?? ""} ${yuanText(values.amount ?? 0)}`,
    );
  return { income: shown(reading.tabs.income), spending: shown(reading.tabs.disbursements) };
}

const expected = { income: ["拨 拨缴经费收入 500.00"], spending: ["活动 职工活动支出 100.00"] };
const books: Readonly<Record<string, string>> = {
  "section titles and dates as text": `
    一、收入
    日期 | 摘要 | 收入科目 | 金额
    2025-01-03 | 拨 | 拨缴经费收入 | 500
     |
    二、支出
    日期 | 摘要 | 支出科目 | 金额
    2025-02-03 | 活动 | 职工活动支出 | 100`,
  "a title over all, and sums": `
    2025年工会经费收入支出表
    单位：某某小学工会 | | 2025年12月31日 | 单位：元
    收入部分
    日期 | 摘要 | 科目 | 金额
    2025-01-03 | 拨 | 拨缴经费收入 | 500
    收入合计 | | | 500
    支出部分
    日期 | 摘要 | 科目 | 金额
    2025-02-03 | 活动 | 职工活动支出 | 100
    支出合计 | | | 100`,
  "dates as serials": `
    一、收入
    日期 | 摘要 | 收入科目 | 金额
    45660 | 拨 | 拨缴经费收入 | 500
     |
    二、支出
    日期 | 摘要 | 支出科目 | 金额
    45691 | 活动 | 职工活动支出 | 100`,
  "no titles, only a blank row": `
    日期 | 摘要 | 收入科目 | 金额
    2025-01-03 | 拨 | 拨缴经费收入 | 500
     |
    日期 | 摘要 | 支出科目 | 金额
    2025-02-03 | 活动 | 职工活动支出 | 100`,
  "nothing between the blocks": `
    日期 | 摘要 | 收入科目 | 金额
    2025-01-03 | 拨 | 拨缴经费收入 | 500
    日期 | 摘要 | 支出科目 | 金额
    2025-02-03 | 活动 | 职工活动支出 | 100`,
  "the same header under a title for each side": `
    一、收入
    日期 | 摘要 | 科目 | 金额
    2025-01-03 | 拨 | 拨缴经费收入 | 500
     |
    二、支出部分
    日期 | 摘要 | 科目 | 金额
    2025-02-03 | 活动 | 职工活动支出 | 100`,
  "a plain header second, its title naming the side": `
    一、收入
    日期 | 摘要 | 收入科目 | 金额
    2025-01-03 | 拨 | 拨缴经费收入 | 500
    二、支出
    日期 | 摘要 | 科目 | 金额
    2025-02-03 | 活动 | 职工活动支出 | 100`,
  "only the accounts naming the second side": `
    一、收入
    日期 | 摘要 | 科目 | 金额
    2025-01-03 | 拨 | 拨缴经费收入 | 500
    日期 | 摘要 | 科目 | 金额
    2025-02-03 | 活动 | 职工活动支出 | 100`,
  "the same header twice, without titles": `
    日期 | 摘要 | 科目 | 金额
    2025-01-03 | 拨 | 拨缴经费收入 | 500
     |
    日期 | 摘要 | 科目 | 金额
    2025-02-03 | 活动 | 职工活动支出 | 100`,
};

describe("income over spending in one sheet", () => {
  for (const [name, cells] of Object.entries(books)) {
    for (const title of ["收支情况", "Sheet1"]) {
      it(`reads both under ${name} in ${title}`, () => {
        const reading = read([sheet(title, cells)], 2025);
        assert.deepEqual(sides(reading), expected);
        assert.deepEqual(codes(reading), []);
        assert.deepEqual(excluded(reading), []);
      });
    }
  }

  it("says which block it leaves out when a side comes again after the other", () => {
    const cells = `
      一月收入
      日期 | 摘要 | 科目 | 金额
      2025-01-03 | 拨 | 拨缴经费收入 | 500
      一月支出
      日期 | 摘要 | 科目 | 金额
      2025-01-09 | 活动 | 职工活动支出 | 100
      二月收入
      日期 | 摘要 | 科目 | 金额
      2025-02-03 | 拨 | 拨缴经费收入 | 300`;
    const reading = read([sheet("收支", cells)], 2025);
    assert.deepEqual(sides(reading), expected);
    assert.deepEqual(codes(reading), ["block-not-read@A8"]);
  });
});
