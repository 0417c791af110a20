import type { TabReading } from "../../reading/reading.js";
import { isCellError, UNCALCULATED } from "../../values/cell.js";
import { cellsOf } from "../place.js";
import { columnsOf } from "../cells/tab-columns.js";
import { defineRule } from "../rule.js";

/** A row of sums with an error in one of the tab's columns; reading says it of records only. */
export const totalError = defineRule<{ readonly column: string; readonly text: string }>({
  code: "total-error",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "合计是错误值", en: "Error in a total" },
  why: {
    "zh-CN": "合计显示 #REF! 之类的错误，多因删了行列或明细里有错误值，表就不能打印、公开。",
    en: "A total shows an error such as #REF! when rows were deleted or a record holds one, and the sheet cannot be published.",
  },
  source: { "zh-CN": "Excel 错误值", en: "Excel's error values" },
  expects: { "zh-CN": "各行之和", en: "the sum of the rows" },
  says: {
    "zh-CN": ({ column, text }) => `“${column}”的合计是错误值 ${text}；请先改正明细中的错误值，再检查合计的公式。`,
    en: ({ column, text }) =>
      `The total of "${column}" is the error ${text}; correct errors in the rows first, then the total's formula.`,
  },
  needs: [["members", "dues", "disbursements", "income", "budget", "activities"]],
  examples: {
    fails: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            [46086, "会议用茶", "业务支出", 120],
            [null, "合计", null, { formula: "=SUM(#REF!)", value: { error: "#REF!" } }],
          ],
        },
        at: "支出!D3",
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            [46086, "会议用茶", "业务支出", 120],
            [null, "合计", null, { formula: "=SUM(D2:D2)", value: 120 }],
          ],
        },
      },
    ],
  },
  check: ({ reading, snapshot }) => {
    const seen = new Set<string>();
    return (Object.values(reading.tabs) as TabReading[]).flatMap((tab) => {
      // A journal's sums are those of both its tabs.
      if (tab.totals.length === 0 || seen.has(tab.sheet)) return [];
      seen.add(tab.sheet);
      const typed = cellsOf(snapshot, tab.sheet);
      return columnsOf(tab, snapshot).flatMap(({ column, label }) =>
        tab.totals.flatMap((row) => {
          const value = typed(row, column);
          if (!isCellError(value) || value.error === UNCALCULATED) return [];
          return [{ at: { sheet: tab.sheet, row, column }, args: { column: label, text: value.error } } as const];
        }),
      );
    });
  },
});
