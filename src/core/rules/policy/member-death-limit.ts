import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** What is given when a member dies. */
export const memberDeathLimit = overHead({
  code: "member-death-limit",
  occasion: "memberDeath",
  limit: "memberDeath",
  what: { "zh-CN": "会员去世慰问", en: "condolence for a member" },
  why: {
    "zh-CN": "慰问标准由省里规定，超出的部分审计时要求退回。",
    en: "The province sets what may be given; auditors have what exceeds it paid back.",
  },
  examples: {
    fails: [{ ...paymentsExample({ 省份: "安徽" }, ["2026-05-11", "会员病故慰问金", 3000, 1, null]), at: "支出!C2" }],
    passes: [paymentsExample({ 省份: "安徽" }, ["2026-05-11", "会员病故慰问金", 2000, 1, null])],
  },
});
