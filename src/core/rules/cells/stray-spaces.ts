import { defineRule } from "../rule.js";
import { oddCells } from "./odd-cells.js";
import { shownText } from "./shown-text.js";

/** Blanks or invisible characters in a code or name; a warning where another cell has it without. Names spaced for looks are said only then, as info. */
export const straySpaces = defineRule<{
  readonly column: string;
  readonly text: string;
  readonly mismatched: "yes" | "no";
}>({
  code: "stray-spaces",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "多余的空格或看不见的字符", en: "Stray blanks or invisible characters" },
  why: {
    "zh-CN": "看上去一样的两个单元格，只因多一个空格，VLOOKUP、SUMIF 就对不上。",
    en: "Two cells that look the same do not match in Excel's look-ups and sums when one has a blank more.",
  },
  source: { "zh-CN": "Excel 按字符比较", en: "Excel compares characters" },
  expects: { "zh-CN": "没有多余的空格", en: "no blanks but needed ones" },
  says: {
    "zh-CN": ({ column, text, mismatched }) =>
      `“${column}”${text === "" ? "" : `“${text}”`}带有多余的空格或看不见的字符${mismatched === "yes" ? "，别处没有，Excel 会当作两样" : ""}；请删去。`,
    en: ({ column, text, mismatched }) =>
      `"${column}"${text === "" ? "" : ` (${text})`} has stray blanks or invisible characters${mismatched === "yes" ? ", elsewhere it has none, and Excel takes them for two things" : ""}; remove them.`,
  },
  needs: [["members", "dues", "disbursements", "income", "budget"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0012 ", "王芳", "女"],
          ],
        },
        at: "会员!A2",
      },
      {
        sheets: {
          会员: [
            ["姓名", "性别"],
            ["王　芳", "女"],
          ],
          会费: [
            ["姓名", "1月"],
            ["王芳", 30],
          ],
        },
        at: "会员!A2",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0012", "王　芳", "女"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    (oddCells(books).get("spaces") ?? []).map((cell) => {
      const mismatched = cell.mismatched ? "yes" : "no";
      const args = { column: cell.column.label, text: shownText(cell), mismatched } as const;
      return { at: cell.at, args, ...(cell.mismatched ? { severity: "warning" } : {}) } as const;
    }),
});
