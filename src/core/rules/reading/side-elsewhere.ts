import { practice, type Explained } from "../explained.js";

/** A row of the other side in a sheet that serves one side only. */
export const sideElsewhere: Explained = {
  code: "side-elsewhere",
  family: "rows",
  severity: "error",
  title: { "zh-CN": "记错了表", en: "A row in the wrong sheet" },
  why: {
    "zh-CN": "支出表里写着“收入”的行，在支出表算不得支出，在收入表又没有它，两边都漏。",
    en: "A row marked as income in the disbursements is counted in neither sheet.",
  },
  source: practice,
  expects: { "zh-CN": "收入记收入表，支出记支出表", en: "receipts in the income sheet, payments in the disbursements" },
  examples: {
    fails: [
      {
        at: "支出!B3",
        sheets: {
          支出: [
            ["日期", "收支", "摘要", "金额"],
            ["2026-03-01", null, "春游门票", 300],
            ["2026-03-02", "收入", "退票款", 30],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-01", "拨缴经费", "拨缴经费收入", 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "收支", "摘要", "金额"],
            ["2026-03-01", null, "春游门票", 300],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-01", "拨缴经费", "拨缴经费收入", 500],
            ["2026-03-02", "退票款", "其他收入", 30],
          ],
        },
      },
    ],
  },
};
