import { defineRule, type Found } from "../rule.js";
import { activitiesExample } from "./example-books.js";
import { basis, booksLimits, limitArgs, limitSource, wantingLimit, weighed, type LimitArgs } from "./limit-args.js";
import { outingsOf } from "./outings.js";

type DaysArgs = LimitArgs & { readonly days: number };

/** How long an outing lasts; where it has to be back the same day, a night away is too long. */
export const outingDaysLimit = defineRule<DaysArgs>({
  code: "outing-days-limit",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "春秋游天数过长", en: "An outing of too many days" },
  why: {
    "zh-CN": "春秋游限定天数，超出的就成了公款旅游。",
    en: "Outings are bounded in days; longer ones are tourism at public cost.",
  },
  source: limitSource("outingDays"),
  limits: ["outingDays"],
  expects: { "zh-CN": "不超过规定天数", en: "no more than the days allowed" },
  says: {
    "zh-CN": (args) =>
      `春秋游 ${args.days} 天，超过 ${args.limit} 天（${basis(args, "zh-CN")}）；请核对起止日期，超出天数的费用不能列支。`,
    en: (args) =>
      `The outing took ${args.days} days, above ${args.limit} (${basis(args, "en")}); check its first and last day. What the further days cost cannot be paid from union funds.`,
  },
  needs: [["activities", "disbursements"]],
  wanting: wantingLimit("outingDays"),
  examples: {
    fails: [{ ...activitiesExample({}, ["2026-04-17", "教职工春游（三天两晚）", "踏青", 60]), at: "活动!B2" }],
    passes: [
      activitiesExample(
        {},
        ["2026-04-17", "教职工春游（两天一晚）", "踏青", 60],
        ["2026-07-17", "劳模疗休养（五天四晚）", "省内", 10],
      ),
    ],
  },
  check: (books) => {
    const { during } = booksLimits(books);
    return outingsOf(books).flatMap(({ days: said, night, first, last, at }): Found<DaysArgs>[] => {
      const days = said ?? (night ? 2 : null);
      const limit = during("outingDays", first, last);
      if (limit === null || days === null || days <= limit.figure) return [];
      return [{ at, args: { ...limitArgs(limit, String(limit.figure)), days }, ...weighed(limit) }];
    });
  },
});
