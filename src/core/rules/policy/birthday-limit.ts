import { paymentsExample } from "./example-books.js";
import { overYear } from "./over-year.js";

/** Cakes or cake vouchers, a member and year. */
export const birthdayLimit = overYear({
  code: "birthday-limit",
  occasion: "birthday",
  limit: "birthday",
  what: { "zh-CN": "生日慰问", en: "birthday gifts" },
  why: {
    "zh-CN": "会员生日一年慰问一次，标准由省里规定，超出的部分审计时要求退回。",
    en: "Each member's birthday is marked once a year with what the province allows; auditors have the rest paid back.",
  },
  examples: {
    fails: [
      {
        ...paymentsExample({ 省份: "安徽" }, ["2026-03-25", "3月会员生日蛋糕券（12人）", 7200, null, "某某蛋糕店"]),
        at: "支出!C2",
      },
    ],
    passes: [paymentsExample({ 省份: "安徽" }, ["2026-03-25", "3月会员生日蛋糕券（12人）", 6000, null, "某某蛋糕店"])],
  },
});
