import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** The opening of the own funds together is not the sum of their parts. */
export const fundOpeningsDiffer: Explained = {
  code: "fund-openings-differ",
  family: "across",
  severity: "error",
  title: { "zh-CN": "上年结余与各项资金之和不符", en: "The funds' openings do not add up" },
  why: {
    "zh-CN": "上年结余应等于各项资金上年结余之和；不等，说明有一项与上年决算不符。",
    en: "The opening must be the sum of the funds' openings; if it is not, one of them disagrees with last year's account.",
  },
  source: accountingRules,
  expects: {
    "zh-CN": "上年结余 = 工会自有各项资金（工会经费、会费等）上年结余之和",
    en: "the opening balance = the sum of the openings of the union's own funds",
  },
  examples: {
    fails: [
      {
        at: "设置!B3",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 12000],
            ["工会经费上年结余", 9000],
            ["会费上年结余", 2000],
          ],
          收入: [
            ["日期", "摘要", "科目", "资金来源", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", "工会经费", 10000],
            ["2026-01-15", "1月会费", "会费收入", "会费", 800],
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
            ["工会经费上年结余", 9000],
            ["会费上年结余", 3000],
          ],
          收入: [
            ["日期", "摘要", "科目", "资金来源", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", "工会经费", 10000],
            ["2026-01-15", "1月会费", "会费收入", "会费", 800],
          ],
        },
      },
    ],
  },
};
