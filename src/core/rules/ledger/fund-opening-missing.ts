import type { LedgerFindingArgs } from "../../ledger/findings.js";
import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** A fund kept apart without an opening of its own. */
export const fundOpeningMissing: Explained<LedgerFindingArgs["fund-opening-missing"]> = {
  code: "fund-opening-missing",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "单列资金没有上年结余", en: "A fund without an opening" },
  why: {
    "zh-CN": "捐款、代管的钱要单独交代结余；没有期初数，它还剩多少就算不出来。",
    en: "Money given or held for others must be accounted for by itself; without its opening, what is left of it cannot be told.",
  },
  source: accountingRules,
  expects: {
    "zh-CN": ({ fund }) => `设置中填写“${fund}上年结余”，没有填 0`,
    en: ({ fund }) => `the setting "${fund} opening balance", 0 if there was none`,
  },
  examples: {
    fails: [
      {
        at: "",
        sheets: {
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 12000],
          ],
          收入: [
            ["日期", "摘要", "科目", "资金来源", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", "工会经费", 10000],
            ["2026-03-06", "教职工捐款", "其他收入", "帮困基金", 800],
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
            ["帮困基金上年结余", 0],
          ],
          收入: [
            ["日期", "摘要", "科目", "资金来源", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", "工会经费", 10000],
            ["2026-03-06", "教职工捐款", "其他收入", "帮困基金", 800],
          ],
        },
      },
    ],
  },
};
