import type { ReadingFindingArgs } from "../../reading/findings.js";
import { practice, type Explained } from "../explained.js";

/** A row that lacks what its tab cannot do without. */
export const valueMissing: Explained<ReadingFindingArgs["value-missing"]> = {
  code: "value-missing",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "该填的没有填", en: "A value is missing" },
  why: {
    "zh-CN": "没有金额（或日期、姓名）的行不成一笔账，不计入；不补上，合计就少这一笔。",
    en: "A row without amount (or date, or name) makes no entry and is not counted; until it is filled in, the sums come short.",
  },
  source: practice,
  expects: {
    "zh-CN": ({ column }) => `必填的“${column}”`,
    en: ({ column }) => `"${column}", which every row needs`,
  },
  examples: {
    fails: [
      {
        at: "支出!D2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", null],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "三八节茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
