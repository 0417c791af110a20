import type { Explained } from "../explained.js";
import { excelLimits } from "../sources.js";

/** Rows that look like records below an Excel table, parted from it. */
export const rowsOutsideTable: Explained = {
  code: "rows-outside-table",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "表格区域之外还有记录", en: "Records outside the table" },
  why: {
    "zh-CN": "用了“表格”（套用表格格式）的表，隔着空行写在下面的几笔不属于它，没有计入。",
    en: "Rows below an Excel table, parted from it by a blank row, do not belong to it and are not counted.",
  },
  source: excelLimits,
  expects: {
    "zh-CN": "紧接表格最后一行录入，表格会自动扩展",
    en: "records right below the table's last row, which then grows by itself",
  },
  examples: {
    fails: [
      {
        at: "支出!A4",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
            [],
            ["2026-03-09", "插花材料", "职工活动支出", 60],
          ],
        },
        tables: { 支出: ["A1:D2"] },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
            ["2026-03-09", "插花材料", "职工活动支出", 60],
          ],
        },
        tables: { 支出: ["A1:D3"] },
      },
    ],
  },
};
