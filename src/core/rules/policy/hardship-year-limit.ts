import { paymentsExample } from "./example-books.js";
import { overYear } from "./over-year.js";

/** Hardship aid to one person in a year. */
export const hardshipYearLimit = overYear({
  code: "hardship-year-limit",
  occasion: "hardship",
  limit: "hardshipYear",
  what: { "zh-CN": "困难帮扶", en: "hardship aid" },
  why: {
    "zh-CN": "帮扶资金要让更多困难职工受益，同一人全年有上限。",
    en: "Aid is meant to reach many; what one person gets in a year is bounded.",
  },
  examples: {
    fails: [
      {
        ...paymentsExample({ 送温暖年度限额: 6000 }, ["2026-01-23", "困难职工帮扶（2人）", 14000, null, null]),
        at: "支出!C2",
      },
    ],
    passes: [paymentsExample({ 送温暖年度限额: 6000 }, ["2026-01-23", "困难职工帮扶（2人）", 12000, null, null])],
  },
});
