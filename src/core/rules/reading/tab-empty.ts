import { practice, type Explained } from "../explained.js";

/** Headers without a record under them. */
export const tabEmpty: Explained = {
  code: "tab-empty",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "表中没有记录", en: "A tab without records" },
  why: {
    "zh-CN": "只有表头、没有记录，可能还没录，也可能记录在另一张表里没有读到。",
    en: "There are headers and no records: not typed yet, perhaps, or standing in another sheet that is not read.",
  },
  source: practice,
  expects: {
    "zh-CN": "表头下有记录；还没有可不理会",
    en: "records under the header; ignore this if there are none yet",
  },
  examples: {
    fails: [
      {
        at: "支出!A1",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            [null, null, null, null],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "茶话会", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
