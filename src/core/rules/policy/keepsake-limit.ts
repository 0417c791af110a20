import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** What everybody gets at an activity without prizes. */
export const keepsakeLimit = overHead({
  code: "keepsake-limit",
  occasion: "keepsake",
  limit: "keepsake",
  what: { "zh-CN": "活动纪念品", en: "keepsake" },
  why: {
    "zh-CN": "奖品、纪念品、服装和劳务都有人均上限，超出就成了变相发放福利。",
    en: "Prizes, keepsakes, clothing and fees have a bound a head; beyond it they are pay in disguise.",
  },
  examples: {
    fails: [
      {
        ...paymentsExample({ 省份: "山东" }, ["2026-12-28", "迎新年联欢会纪念品（50人）", 7500, null, null]),
        at: "支出!C2",
      },
    ],
    passes: [paymentsExample({ 省份: "山东" }, ["2026-12-28", "迎新年联欢会纪念品（50人）", 5000, null, null])],
  },
});
