import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** Last year's balance typed among the payments. */
export const openingInSpending: Explained = {
  code: "opening-in-spending",
  family: "across",
  severity: "error",
  title: { "zh-CN": "上年结余记在支出中", en: "The opening among the payments" },
  why: {
    "zh-CN": "上年结余不是花掉的钱，算作支出会把本年结余记少。",
    en: "Last year's balance was not spent; as a payment it would make this year's surplus too small.",
  },
  source: accountingRules,
  expects: { "zh-CN": "上年结余填在设置中", en: "the opening in the settings" },
  examples: {
    fails: [
      {
        at: "支出!C2",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-01-01", "上年转入", "上年结余", 12000],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-20", "春游门票", "职工活动支出", 1200],
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
