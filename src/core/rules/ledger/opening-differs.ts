import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** The settings and the rows state two openings. */
export const openingDiffers: Explained = {
  code: "opening-differs",
  family: "across",
  severity: "error",
  title: { "zh-CN": "两处上年结余不一致", en: "Two openings that differ" },
  why: {
    "zh-CN": "期初数不对，期末结余就跟着错；两处不一致，必有一处与上年决算不符。",
    en: "A wrong opening makes the closing wrong; of two that differ one at least disagrees with last year's account.",
  },
  source: accountingRules,
  expects: { "zh-CN": "与上年决算的期末滚存结余相同", en: "last year's closing balance in both places" },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 15000],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-01", "上年转入", "上年结余", 12000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 12000],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-01", "上年转入", "上年结余", 12000],
          ],
        },
      },
    ],
  },
};
