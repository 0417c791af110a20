import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** The settings are kept for another year than the report's. */
export const openingOfOtherYear: Explained = {
  code: "opening-of-other-year",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "设置的是别的年度的上年结余", en: "The opening is of another year" },
  why: {
    "zh-CN": "换了年度而没有改设置，用旧的期初数，期末结余就错了，所以没有采用。",
    en: "After a change of year the old opening would make the closing wrong; it is not used.",
  },
  source: accountingRules,
  expects: {
    "zh-CN": "设置的“年度”与报告年度一致，并填当年的上年结余",
    en: "the settings' year the report's, with that year's opening",
  },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2025],
            ["上年结余", 12000],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
          ],
        },
        year: 2026,
      },
    ],
    passes: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 15000],
          ],
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
          ],
        },
        year: 2026,
      },
    ],
  },
};
