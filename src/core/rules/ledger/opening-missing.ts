import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** The books state no opening: the closing cannot be computed. */
export const openingMissing: Explained = {
  code: "opening-missing",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "没有上年结余", en: "No opening balance" },
  why: {
    "zh-CN": "没有期初数就算不出期末滚存结余；程序不按 0 计算，留给您填。",
    en: "Without the opening the closing cannot be computed; it is left for you to fill in rather than taken for zero.",
  },
  source: accountingRules,
  expects: { "zh-CN": "设置中填写“上年结余”，没有结余填 0", en: 'the setting "Opening balance", 0 if there was none' },
  examples: {
    fails: [
      {
        at: "",
        sheets: {
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          收入: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-05", "一季度经费", "拨缴经费收入", 10000],
          ],
          设置: [
            ["项目", "值"],
            ["年度", 2026],
            ["上年结余", 12000],
          ],
        },
      },
    ],
  },
};
