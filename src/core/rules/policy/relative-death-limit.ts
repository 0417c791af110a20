import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** What is given when a member's close relative dies. */
export const relativeDeathLimit = overHead({
  code: "relative-death-limit",
  occasion: "relativeDeath",
  limit: "relativeDeath",
  what: { "zh-CN": "亲属去世慰问", en: "condolence for a relative" },
  why: {
    "zh-CN": "慰问标准由省里规定，超出的部分审计时要求退回。",
    en: "The province sets what may be given; auditors have what exceeds it paid back.",
  },
  examples: {
    fails: [
      { ...paymentsExample({ 省份: "福建" }, ["2026-05-11", "会员父亲去世慰问金", 2000, 1, null]), at: "支出!C2" },
    ],
    passes: [paymentsExample({ 省份: "福建" }, ["2026-05-11", "会员父亲去世慰问金", 1000, 1, null])],
  },
});
