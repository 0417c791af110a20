import { paymentsExample } from "./example-books.js";
import { overHead } from "./over-head.js";

/** What a member gets who has a child. */
export const childbirthLimit = overHead({
  code: "childbirth-limit",
  occasion: "childbirth",
  limit: "childbirth",
  what: { "zh-CN": "生育慰问", en: "childbirth gift" },
  why: {
    "zh-CN": "慰问标准由省里规定，超出的部分审计时要求退回。",
    en: "The province sets what may be given; auditors have what exceeds it paid back.",
  },
  examples: {
    fails: [
      {
        ...paymentsExample({ 省份: "福建" }, ["2026-03-09", "会员生育慰问品（2人）", 1600, null, null]),
        at: "支出!C2",
      },
    ],
    passes: [paymentsExample({ 省份: "福建" }, ["2026-03-09", "会员生育慰问品（2人）", 1000, null, null])],
  },
});
