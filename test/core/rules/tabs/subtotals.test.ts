import assert from "node:assert/strict";
import fc from "fast-check";
import type { ExampleCell } from "../../../../src/core/rules/example.js";
import { wrongSums, type SumStep } from "../../../../src/core/rules/tabs/column-sums.js";
import { judgeSheets } from "../judge-sheets.js";

type Sheet = Record<string, (string | number | null)[][]>;

/** Rows as [what, amount]: a word of sums, or a record. */
function journal(...rows: [string, number | string | null][]): Sheet {
  return {
    支出: [
      ["日期", "摘要", "科目", "金额"],
      ...rows.map(([summary, amount]) =>
        /[计总页]|结余/.test(summary) ? [null, summary, null, amount] : [46086, summary, "业务支出", amount],
      ),
    ],
  };
}

judgeSheets(
  "subtotal-differs",
  {
    "a total of all rows": journal(["茶", 120], ["水", 60.05], ["合计", 180.05]),
    "subtotals and their total": journal(["茶", 120], ["小计", 120], ["水", 60], ["小计", 60], ["合计", 180]),
    "months with a running total of the year": journal(
      ["茶", 120],
      ["本月合计", 120],
      ["本年累计", 120],
      ["水", 60],
      ["本月合计", 60],
      ["本年累计", 180],
    ),
    "pages carried forward": journal(["茶", 120], ["过次页", 120], ["承前页", 120], ["水", 60], ["合计", 180]),
    "a running total that began in another sheet": journal(["茶", 120], ["本月合计", 120], ["本年累计", 5120]),
    "a total above its rows": journal(["合计", 180], ["茶", 120], ["水", 60]),
    "amounts as text, summed as what they say": journal(["茶", "1,200.00"], ["水", 60], ["合计", 1260]),
    "an empty total": journal(["茶", 120], ["合计", null]),
    "a total with or without the balance brought forward": {
      收入: [
        ["日期", "摘要", "科目", "金额"],
        [46023, "上年结余", null, 5000],
        [46030, "一季度经费", "拨缴经费收入", 1000],
        [null, "合计", null, 1000],
      ],
    },
    "one total under a list printed in blocks side by side": {
      会费: [
        ["姓名", "实缴金额", "姓名", "实缴金额"],
        ["张三", 10, "李四", 20],
        ["合计", 30, null, null],
      ],
    },
    "a budget whose accounts hold the sums of their items": {
      预算: [
        ["科目", "明细科目", "预算数"],
        ["职工活动支出", null, 5000],
        [null, "文体活动", 3000],
        [null, "会员活动", 2000],
        ["业务支出", null, 1000],
        ["合计", null, 6000],
      ],
    },
  },
  {
    "a total that lacks a row": [journal(["茶", 120], ["水", 60], ["合计", 120]), "支出!D4 warning"],
    "the one wrong subtotal, and not the total of them": [
      journal(["茶", 120], ["小计", 130], ["水", 60], ["小计", 60], ["合计", 180]),
      "支出!D3 warning",
    ],
    "an amount as text that the sum passed over": [
      journal(["茶", "1,200.00"], ["水", 60], ["糖", 70], ["合计", 130]),
      "支出!D5 warning",
    ],
  },
);

const broken = { formula: "=SUM(#REF!)", value: { error: "#REF!" } };

judgeSheets(
  "total-error",
  {
    "errors in a record, which reading says": totalled({ formula: "=1/0", value: { error: "#DIV/0!" } }, 120),
    "a total that was never calculated": totalled(120, { formula: "=SUM(D2)", value: { error: "#UNCALCULATED" } }),
  },
  { "an error in a total": [totalled(120, broken), "支出!D3 warning"] },
);

function totalled(amount: ExampleCell, total: ExampleCell): Record<string, ExampleCell[][]> {
  return {
    支出: [
      ["日期", "摘要", "科目", "金额"],
      [46086, "会议用茶", "业务支出", amount],
      [null, "合计", null, total],
    ],
  };
}

describe("wrongSums", () => {
  const fen = fc.integer({ min: 100, max: 500_000 });
  const groups = fc.array(fc.array(fen, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });

  it("accepts every book of groups with their subtotals and a total", () => {
    fc.assert(
      fc.property(groups, (all) => {
        assert.deepEqual(wrongSums(nested(all, 0)), []);
      }),
    );
  });

  it("finds a subtotal that is off by more than all the records together", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const sum = all.flat().reduce((a, b) => a + b, 0);
        assert.ok(wrongSums(nested(all, sum * 3 + 500)).some(({ row }) => row === firstTotal(all)));
      }),
    );
  });

  function firstTotal(all: readonly (readonly number[])[]): number {
    return all[0]?.length ?? 0;
  }

  /** Groups of amounts (fen) with subtotals and a total; the first subtotal is off by some fen. */
  function nested(all: readonly (readonly number[])[], off: number): readonly SumStep[] {
    const steps: SumStep[] = [];
    const total = (sum: number): number => steps.push({ kind: "total", row: steps.length, value: sum / 100 });
    all.forEach((group, index) => {
      for (const value of group) steps.push({ kind: "item", value: value / 100 });
      total(group.reduce((a, b) => a + b, 0) + (index === 0 ? off : 0));
    });
    total(all.flat().reduce((a, b) => a + b, 0));
    return steps;
  }
});
