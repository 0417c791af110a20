import { practice, type Explained } from "../explained.js";

/** A balance that a journal repeats every page or month. */
export const openingRepeated: Explained = {
  code: "opening-repeated",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "转页、转月的余额", en: "A balance carried forward" },
  why: {
    "zh-CN": "承前页、上月结余只是重复前面的余额，计入就会重复；这里说明没有计。",
    en: "A balance carried to the next page or month only repeats what stands above; this says that it was not counted again.",
  },
  source: practice,
  expects: { "zh-CN": "无须处理", en: "nothing to do" },
  examples: {
    fails: [
      {
        at: "收支流水账!C4",
        sheets: {
          收支流水账: [
            ["日期", "摘要", "科目", "收入", "支出", "余额"],
            ["2026-01-01", "上年结余", null, null, null, 12000],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000, null, 22000],
            ["2026-02-01", "上月结余", null, null, null, 22000],
            ["2026-02-26", "元宵灯谜", "职工活动支出", null, 300, 21700],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收支流水账: [
            ["日期", "摘要", "科目", "收入", "支出", "余额"],
            ["2026-01-01", "上年结余", null, null, null, 12000],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000, null, 22000],
            ["2026-02-26", "元宵灯谜", "职工活动支出", null, 300, 21700],
          ],
        },
      },
    ],
  },
};
