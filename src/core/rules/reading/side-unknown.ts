import { practice, type Explained } from "../explained.js";

/** In a journal with one column of amounts the account must tell the side. */
export const sideUnknown: Explained = {
  code: "side-unknown",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "看不出是收入还是支出", en: "Neither income nor spending" },
  why: {
    "zh-CN": "收支记在同一列金额里时，要靠收支方向或科目分辨；分不清就不计入，免得把支出算成收入。",
    en: "Where receipts and payments share one column, the direction or the account must tell them apart; a row that leaves it open is not counted.",
  },
  source: practice,
  expects: {
    "zh-CN": "填写收支方向，或用“…收入”“…支出”的科目",
    en: "the direction, or an account that says income or spending",
  },
  examples: {
    fails: [
      {
        at: "收支流水账!C4",
        sheets: {
          收支流水账: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-01", "拨缴经费", "拨缴经费收入", 500],
            ["2026-03-02", "春游门票", "职工活动支出", 300],
            ["2026-03-02", "手续费", "手续", 30],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收支流水账: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-01", "拨缴经费", "拨缴经费收入", 500],
            ["2026-03-02", "春游门票", "职工活动支出", 300],
            ["2026-03-02", "手续费", "其他支出", 30],
          ],
        },
      },
    ],
  },
};
