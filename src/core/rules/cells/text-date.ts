import { defineRule } from "../rule.js";
import { isoDay } from "../../values/day.js";
import { oddCells } from "./odd-cells.js";
import { shownText } from "./shown-text.js";

/** A date that Excel holds as text or as a number such as 20260305: read, but Excel neither sorts nor filters it as a date. */
export const textDate = defineRule<{ readonly column: string; readonly text: string; readonly date: string }>({
  code: "text-date",
  family: "cells",
  severity: "info",
  title: { "zh-CN": "日期不是日期格式", en: "Date typed as text" },
  why: {
    "zh-CN": "文本样的日期在 Excel 里不能按时间排序、筛选，公式也算不出间隔。",
    en: "Excel can neither sort nor filter a date that is text, nor reckon with it.",
  },
  source: { "zh-CN": "Excel 以数字存日期", en: "Excel keeps dates as numbers" },
  expects: { "zh-CN": "日期格式的单元格，如 2026-03-05", en: "a real date such as 2026-03-05" },
  says: {
    "zh-CN": ({ column, text, date }) =>
      `“${column}”${text === "" ? "" : `“${text}”`}不是日期格式${date === "" ? "" : `，已读作 ${date}`}；请改为年、月、日齐全的日期。`,
    en: ({ column, text, date }) =>
      `"${column}"${text === "" ? "" : ` (${text})`} is no real date${date === "" ? "" : `, it was read as ${date}`}; type it as one, with year, month and day.`,
  },
  needs: [["members", "dues", "disbursements", "income", "activities"]],
  examples: {
    fails: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026.3.5", "会议用茶", "业务支出", 120],
          ],
        },
        at: "支出!A2",
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            [46086, "会议用茶", "业务支出", 120],
          ],
        },
      },
    ],
  },
  check: (books) =>
    (oddCells(books).get("text-date") ?? []).map((cell) => {
      const { at, column, after } = cell;
      const date = typeof after === "number" && !column.sensitive ? isoDay(after) : "";
      return { at, args: { column: column.label, text: shownText(cell), date } };
    }),
});
