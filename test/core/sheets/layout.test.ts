import assert from "node:assert/strict";
import { cell, row, type Blueprint, type BlueprintRow } from "../../../src/core/sheets/blueprint.js";
import { debugPage } from "../../../src/core/sheets/debug-page.js";
import { balance, ratio, sumOf } from "../../../src/core/sheets/expression.js";
import { layout } from "../../../src/core/sheets/layout.js";

function sheet(rows: readonly BlueprintRow[]): Blueprint {
  return {
    name: "表",
    mark: null,
    widths: [10, 10],
    blocks: [{ top: 0, left: 0, rows }],
    freezeRows: 0,
    print: { orientation: "portrait", columns: 2, titleRows: null },
    tabColor: null,
  };
}

describe("layout", () => {
  it("turns keys into addresses and computes every formula", () => {
    const { page } = layout(
      sheet([
        row([cell("title", "合计", { span: 2 })]),
        row([cell("money", 0.1, { key: "a" }), cell("money", null, { key: "empty" })]),
        row([cell("money", 0.2, { key: "b" }), cell("percent", ratio("a", "empty"))]),
        row([cell("moneyTotal", sumOf(["a", "b"]), { key: "sum" }), cell("percent", ratio("b", "sum"))]),
        row([cell("money", balance(["sum"], ["a"]))]),
      ]),
    );
    assert.equal(
      debugPage(page),
      [
        "# 表",
        'A1 title "合计"',
        "A2 money 0.1",
        "A3 money 0.2",
        'B3 percent "" =IF(B2=0,"",A2/B2)',
        "A4 moneyTotal 0.3 =SUM(A2:A3)",
        `B4 percent ${0.2 / 0.3} =IF(A4=0,"",A3/A4)`,
        "A5 money 0.2 =ROUND(A4-A2,2)",
        "merged A1:B1",
        "prints A1:B5",
      ].join("\n"),
    );
  });

  it("gives wrapped notes the height they need", () => {
    const { page } = layout(sheet([row([cell("note", "说".repeat(40), { span: 2 })])]));
    assert.ok((page.heights.get(0) ?? 0) > 45);
  });

  it("refuses two cells of one key, and formulas in a circle", () => {
    assert.throws(
      () => layout(sheet([row([cell("money", 1, { key: "a" }), cell("money", 2, { key: "a" })])])),
      /key a/,
    );
    const circle = row([cell("money", sumOf(["b"]), { key: "a" }), cell("money", sumOf(["a"]), { key: "b" })]);
    assert.throws(() => layout(sheet([circle])), /needs itself/);
  });
});
