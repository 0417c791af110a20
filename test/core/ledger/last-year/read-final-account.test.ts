import assert from "node:assert/strict";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import { readFinalAccount } from "../../../../src/core/ledger/last-year/read-final-account.js";
import { sheet } from "../../reading/grid.js";

/** Lines as `account/item fen`, then opening and closing; null where the sheet is no final account that can be used. */
function readOf(account: SheetSnapshot): unknown {
  const found = readFinalAccount(account, 2025);
  if (found === null) return null;
  const lines = found.lines.map(({ named: { account: known, item, extra }, fen }) => {
    return `${known.names["2021"] ?? ""}/${item?.names["2021"] ?? extra ?? ""} ${fen}`;
  });
  return [...lines, found.opening, found.closing];
}

describe("a final account of the year before", () => {
  it("is read side by side, income to the left", () => {
    const account = sheet(
      "2025决算",
      `收入科目 | 决算数 | 支出科目 | 决算数
       会费收入 | 100 | 职工活动支出 | 80
       利息收入 | 0.5 | 其中：文体活动 | 30
       收入合计 | 100.5 | 支出合计 | 80
       上年结余 | 10 | 期末滚存结余 | 30.5`,
    );
    assert.deepEqual(readOf(account), [
      "会费收入/ 10000",
      "其他收入/利息收入 50",
      "职工活动支出/ 8000",
      "职工活动支出/文体活动 3000",
      1000,
      3050,
    ]);
  });

  it("is read with figures typed as text, whose cells then stand in no formula", () => {
    const [head, mark] = ["科目", "决算数"];
    const account = sheet("2025决算", [
      [head, mark],
      ["会费收入", "1,100.00"],
      ["拨缴经费收入", 200],
      ["收入合计", "1300.00元"],
      ["期末滚存结余", "9.5"],
    ]);
    assert.deepEqual(readOf(account), ["会费收入/ 110000", "拨缴经费收入/ 20000", null, 950]);
    const cells = readFinalAccount(account, 2025)?.lines.map(({ cell }) => cell);
    assert.deepEqual(cells, [null, { sheet: "2025决算", row: 2, column: 1 }]);
  });

  it("is read with codes, numbering and lines without an amount", () => {
    const account = sheet(
      "决算表",
      `科目编码 | 科目名称 | 核定预算数 | 2025年决算数
        | 一、收入 | |
       401 | （一）会费收入 | 90 | 100
       402 | （二）拨缴经费收入 | 90 | —
        | 二、支出 | |
       501 | （一）职工活动支出 | |
        | 1.文体活动 | 1 | 30
        | 2.会员活动 | 1 | 20
        | 期末滚存结余 | | 60`,
    );
    assert.deepEqual(readOf(account), [
      "会费收入/ 10000",
      "职工活动支出/文体活动 3000",
      "职工活动支出/会员活动 2000",
      null,
      6000,
    ]);
  });

  const rejected: Readonly<Record<string, string>> = {
    "no column of the year's own figures": "科目 | 预算数\n会费收入 | 100",
    "a name that no scheme knows": "科目 | 决算数\n会费收入 | 100\n（二）\n杂项进账 | 7\n收入合计 | 107",
    "a name that no scheme knows, and no total to tell whether it is part of the account above":
      "科目 | 决算数\n会费收入 | 100\n杂项进账 | 7",
    "an amount that is a text": "科目 | 决算数\n会费收入 | 约一百",
    "accounts that are not the stated total": "科目 | 决算数\n会费收入 | 100\n收入合计 | 120",
    "nothing but totals": "科目 | 决算数\n收入合计 | 120",
  };
  for (const [why, cells] of Object.entries(rejected)) {
    it(`is not used with ${why}`, () => {
      assert.equal(readOf(sheet("2025年决算表", cells)), null);
    });
  }
});
