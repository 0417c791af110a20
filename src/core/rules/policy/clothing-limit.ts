import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** Clothing for sports and performances, a head. */
export const clothingLimit = overHead({
  code: "clothing-limit",
  occasion: "clothing",
  limit: "clothing",
  what: { "zh-CN": "活动服装", en: "clothing" },
  why: {
    "zh-CN": "奖品、纪念品、服装和劳务都有人均上限，超出就成了变相发放福利。",
    en: "Prizes, keepsakes, clothing and fees have a bound a head; beyond it they are pay in disguise.",
  },
  examples: {
    fails: [
      { ...paymentsExample({ 服装人均限额: 600 }, ["2026-04-10", "教职工运动会服装", 14000, 20, null]), at: "支出!C2" },
    ],
    passes: [
      paymentsExample({ 服装人均限额: 600 }, ["2026-04-10", "教职工运动会服装", 12000, 20, null]),
      paymentsExample({ 服装人均限额: 600 }, ["2026-04-10", "教职工运动会服装", 14000, null, null]),
    ],
  },
});
