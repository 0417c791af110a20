import { monthOfDay, partsOfDay } from "../../values/day.js";
import { defineRule, type Found } from "../rule.js";
import { spanOf } from "./days-of.js";
import { activitiesExample } from "./example-books.js";
import { basis, booksLimits, limitArgs, limitSource, wantingLimit, weighed, type LimitArgs } from "./limit-args.js";
import { outingsOf, type Outing } from "./outings.js";

type OutingArgs = LimitArgs & { readonly count: number };

/** Outings of all members in a year; those of groups are not counted together, for no member took part in all. */
export const outingsYearLimit = defineRule<OutingArgs>({
  code: "outings-year-limit",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "春秋游次数过多", en: "Too many outings in a year" },
  why: {
    "zh-CN": "春秋游每年的次数有上限，多出的费用不能用工会经费列支。",
    en: "Outings a year are bounded; union funds do not pay for more.",
  },
  source: limitSource("outingsYear"),
  limits: ["outingsYear"],
  expects: { "zh-CN": "每年不超过规定次数", en: "no more than the number allowed a year" },
  says: {
    "zh-CN": (args) =>
      `这是本年第 ${args.count} 次春秋游，超过每年 ${args.limit} 次（${basis(args, "zh-CN")}）；请核对是否同一次活动，多出的费用不能列支。`,
    en: (args) =>
      `This is outing no. ${args.count} of the year, above ${args.limit} (${basis(args, "en")}); check whether two entries are one outing. Further ones cannot be paid from union funds.`,
  },
  needs: [["activities", "disbursements"]],
  wanting: wantingLimit("outingsYear"),
  examples: {
    fails: [
      {
        ...activitiesExample(
          {},
          ...["2026-03-21", "2026-04-18", "2026-05-16", "2026-10-17", "2026-11-07"].map((day, index) => [
            day,
            `第${index + 1}次春秋游`,
            "踏青",
            60,
          ]),
        ),
        at: "活动!B6",
      },
    ],
    passes: [activitiesExample({}, ["2026-04-18", "春游", "踏青", 60], ["2026-10-17", "秋游", "登山", 60])],
  },
  check: (books) => {
    const { during } = booksLimits(books);
    const byYear = new Map<number, Map<string, Outing>>();
    return outingsOf(books).flatMap((outing): Found<OutingArgs>[] => {
      if (outing.partial) return [];
      const { year } = partsOfDay(outing.first);
      const known = byYear.get(year) ?? new Map<string, Outing>();
      byYear.set(year, known);
      const key = `${outing.title} ${monthOfDay(outing.first)}`;
      if (known.has(key)) return [];
      known.set(key, outing);
      const { first, last } = spanOf([...known.values()]);
      const limit = during("outingsYear", first, last);
      if (limit === null || known.size <= limit.figure) return [];
      return [
        { at: outing.at, args: { ...limitArgs(limit, String(limit.figure)), count: known.size }, ...weighed(limit) },
      ];
    });
  },
});
