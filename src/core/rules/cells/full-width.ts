import { defineRule } from "../rule.js";
import { oddCells } from "./odd-cells.js";
import { shownText } from "./shown-text.js";

/** Full-width letters or digits in a code or name; a warning where another cell has it in half width. */
export const fullWidth = defineRule<{
  readonly column: string;
  readonly text: string;
  readonly mismatched: "yes" | "no";
}>({
  code: "full-width",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "含全角字母或数字", en: "Full-width letters or digits" },
  why: {
    "zh-CN": "Excel 认为全角的“００１２”与“0012”不同，VLOOKUP、COUNTIF 会对不上。",
    en: "To Excel a full-width ００１２ is not 0012, so look-ups and counts miss it.",
  },
  source: { "zh-CN": "Excel 按字符比较", en: "Excel compares characters" },
  expects: { "zh-CN": "半角字母和数字", en: "half-width letters and digits" },
  says: {
    "zh-CN": ({ column, text, mismatched }) =>
      `“${column}”${text === "" ? "" : `“${text}”`}用了全角字母或数字${mismatched === "yes" ? "，别处写的是半角，Excel 会当作两样" : ""}；请改为半角。`,
    en: ({ column, text, mismatched }) =>
      `"${column}"${text === "" ? "" : ` (${text})`} has full-width letters or digits${mismatched === "yes" ? ", elsewhere it is in half width, and Excel takes them for two things" : ""}; use half width.`,
  },
  needs: [["members", "dues", "disbursements", "income", "budget"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["００１２", "王芳", "女"],
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
            ["0012", "王芳（借调）", "女"],
          ],
        },
      },
    ],
  },
  check: (books) =>
    (oddCells(books).get("full-width") ?? []).map((cell) => {
      const mismatched = cell.mismatched ? "yes" : "no";
      const args = { column: cell.column.label, text: shownText(cell), mismatched } as const;
      return { at: cell.at, args, ...(cell.mismatched ? { severity: "warning" } : {}) } as const;
    }),
});
