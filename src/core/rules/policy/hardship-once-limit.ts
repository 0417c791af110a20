import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** Hardship aid to one person at a time. */
export const hardshipOnceLimit = overHead({
  code: "hardship-once-limit",
  occasion: "hardship",
  limit: "hardshipOnce",
  what: { "zh-CN": "困难帮扶", en: "hardship aid" },
  why: {
    "zh-CN": "一次性慰问帮扶有上限，超出的应走救助审批。",
    en: "Aid given at once is bounded; more needs the procedure for relief.",
  },
  examples: {
    fails: [
      {
        ...paymentsExample({ 省份: "山东" }, ["2026-01-23", "困难职工春节送温暖（4人）", 14000, null, null]),
        at: "支出!C2",
      },
    ],
    passes: [
      paymentsExample({ 省份: "山东" }, ["2026-01-23", "困难职工春节送温暖（4人）", 12000, null, null]),
      paymentsExample({ 省份: "山东" }, ["2026-01-23", "困难职工春节送温暖", 14000, null, null]),
    ],
  },
});
