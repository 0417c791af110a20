import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** What a member in hospital gets each time. */
export const hospitalLimit = overHead({
  code: "hospital-limit",
  occasion: "hospital",
  limit: "hospital",
  what: { "zh-CN": "住院慰问", en: "hospital gift" },
  why: {
    "zh-CN": "慰问标准由省里规定，超出的部分审计时要求退回。",
    en: "The province sets what may be given; auditors have what exceeds it paid back.",
  },
  examples: {
    fails: [
      { ...paymentsExample({ 省份: "安徽" }, ["2026-04-02", "慰问住院会员1人", 3000, null, null]), at: "支出!C2" },
    ],
    passes: [
      paymentsExample({ 省份: "安徽" }, ["2026-04-02", "慰问住院会员1人", 800, null, null]),
      paymentsExample({ 省份: "安徽" }, ["2026-04-02", "慰问住院会员", 3000, null, null]),
    ],
  },
});
