import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** What a member gets who retires. */
export const retirementLimit = overHead({
  code: "retirement-limit",
  occasion: "retirement",
  limit: "retirement",
  what: { "zh-CN": "退休纪念", en: "retirement present" },
  why: {
    "zh-CN": "慰问标准由省里规定，超出的部分审计时要求退回。",
    en: "The province sets what may be given; auditors have what exceeds it paid back.",
  },
  examples: {
    fails: [
      {
        ...paymentsExample({ 省份: "安徽" }, ["2026-07-02", "会员退休纪念品（2人）", 5000, null, null]),
        at: "支出!C2",
      },
    ],
    passes: [paymentsExample({ 省份: "安徽" }, ["2026-07-02", "会员退休纪念品（2人）", 4000, null, null])],
  },
});
