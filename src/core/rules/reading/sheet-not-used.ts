import { practice, type Explained } from "../explained.js";

/** A sheet that would do for a tab, but another is clearly better. */
export const sheetNotUsed: Explained = {
  code: "sheet-not-used",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "另一张表也像，没有用", en: "A sheet passed over" },
  why: {
    "zh-CN": "这张表也像支出，但另有更合适的，为免重复没有计入；若它才是正账，请在设置中写明。",
    en: "This sheet also looks like disbursements, but a better one is used, so that nothing is counted twice; if this is the real one, say so in the settings.",
  },
  source: practice,
  expects: { "zh-CN": "一种表只用一张；无误则不必处理", en: "one sheet a tab; nothing to do if the right one is used" },
  examples: {
    fails: [
      {
        at: "领取公示!A1",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "春节慰问品", "职工活动支出", 500],
          ],
          领取公示: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "春节慰问品", "职工活动支出", 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-06", "春节慰问品", "职工活动支出", 500],
          ],
        },
      },
    ],
  },
};
