import { practice, type Explained } from "../explained.js";

/** Last year's final account also has a column 预算数. */
export const finalAccountNotBudget: Explained = {
  code: "final-account-not-budget",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "决算表没有当作预算", en: "A final account is no budget" },
  why: {
    "zh-CN": "上年决算表里也有“预算数”一列，当成今年的预算就全错了，所以没有用。",
    en: "Last year's final account also has a column of budget figures; taken for this year's budget it would be wrong throughout, so it is not used.",
  },
  source: practice,
  expects: { "zh-CN": "另有一张本年预算表", en: "a budget sheet of the year" },
  examples: {
    fails: [
      {
        at: "2025决算!A2",
        sheets: {
          "2025决算": [
            ["2025年经费收支决算表", null, null],
            ["科目", "预算数", "决算数"],
            ["业务支出", 1000, 900],
          ],
          设置: [
            ["项目", "值"],
            ["年度", 2026],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          预算: [
            ["2026年经费收支预算表", null, null],
            ["科目", "上年决算数", "预算数"],
            ["业务支出", 900, 1000],
          ],
          设置: [
            ["项目", "值"],
            ["年度", 2026],
          ],
        },
      },
    ],
  },
};
