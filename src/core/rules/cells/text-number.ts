import { defineRule } from "../rule.js";
import { oddCells } from "./odd-cells.js";

/** A number that Excel holds as text: read, but every SUM passes over it. */
export const textNumber = defineRule<{ readonly column: string; readonly text: string }>({
  code: "text-number",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "数字是文本", en: "Number typed as text" },
  why: {
    "zh-CN": "Excel 求和时会跳过文本，表里的合计就少了这一笔。",
    en: "Excel's sums pass over text, so the sheet's own totals lack this figure.",
  },
  source: { "zh-CN": "Excel 的 SUM 不计文本", en: "Excel's SUM ignores text" },
  expects: { "zh-CN": "数字", en: "a number" },
  says: {
    "zh-CN": ({ column, text }) => `“${column}”中的“${text}”是文本，程序已计入，但 Excel 求和时会漏掉；请改为数字。`,
    en: ({ column, text }) =>
      `"${text}" in "${column}" is text: it is counted here, but Excel's sums leave it out. Turn it into a number.`,
  },
  needs: [["members", "dues", "disbursements", "income", "budget", "activities"]],
  examples: {
    fails: [
      {
        sheets: {
          会费: [
            ["姓名", "缴费日期", "实缴金额"],
            ["王芳", 46037, "３３.９"],
          ],
        },
        at: "会费!C2",
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["姓名", "1月", "2月"],
            ["王芳", 33.9, "未缴"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    (oddCells(books).get("text-number") ?? []).map(({ at, column, before }) => ({
      at,
      args: { column: column.label, text: String(before).trim() },
    })),
});
