import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** What a member gets who marries. */
export const marriageLimit = overHead({
  code: "marriage-limit",
  occasion: "marriage",
  limit: "marriage",
  what: { "zh-CN": "结婚慰问", en: "marriage gift" },
  why: {
    "zh-CN": "慰问标准由省里规定，超出的部分审计时要求退回。",
    en: "The province sets what may be given; auditors have what exceeds it paid back.",
  },
  examples: {
    fails: [{ ...paymentsExample({ 省份: "安徽" }, ["2026-03-09", "会员结婚慰问", 2600, 1, null]), at: "支出!C2" }],
    passes: [
      paymentsExample({ 省份: "安徽" }, ["2026-03-09", "会员结婚慰问", 2000, 1, null]),
      paymentsExample({ 省份: "安徽" }, ["2026-03-09", "会员结婚慰问（3人）", 6000, null, null]),
    ],
  },
});
