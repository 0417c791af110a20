import { yuanText, type Fen } from "../../values/fen.js";
import { defineRule, type Found } from "../rule.js";
import { spanOf } from "./days-of.js";
import { paymentsExample } from "./example-books.js";
import { festivalGifts } from "./festival-gifts.js";
import { certainForOne, isForAll } from "./certain-gifts.js";
import { basis, booksLimits, limitSource, wantingLimit, weighed, yuanLimit, type LimitArgs } from "./limit-args.js";
import type { Limits } from "./limits-in-force.js";
import type { Payment } from "./payments.js";
import { rosterOf } from "./roster.js";

type YearArgs = LimitArgs & { readonly total: string; readonly name: string };

/** The festival gifts to one member in a year; gifts to groups are only added up as far as one member certainly got them all. */
export const festivalYearLimit = defineRule<YearArgs>({
  code: "festival-year-limit",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "节日慰问超全年限额", en: "Festival gifts above the year's limit" },
  why: {
    "zh-CN": "每位会员全年的节日慰问品有上限，超出的部分审计时要求退回。",
    en: "What a member gets at festivals in a year is bounded; auditors have the rest paid back.",
  },
  source: limitSource("festivalYear"),
  limits: ["festivalYear"],
  expects: { "zh-CN": "每人全年不超过限额", en: "no more than the limit for a member in a year" },
  says: {
    "zh-CN": (args) =>
      `${args.name === "" ? "加上本笔，每位会员" : args.name}本年节日慰问累计 ${args.total} 元，超过全年限额 ${args.limit} 元（${basis(args, "zh-CN")}）；请核对人数和标准，超出部分不能发放。`,
    en: (args) =>
      `With this, ${args.name === "" ? "each member" : args.name} gets ${args.total} yuan of festival gifts this year, above the limit of ${args.limit} yuan (${basis(args, "en")}); check the number of people and the amounts: what is above must not be given.`,
  },
  needs: [["disbursements"]],
  wanting: wantingLimit("festivalYear"),
  examples: {
    fails: [
      {
        ...paymentsExample(
          { 省份: "安徽" },
          ["2026-02-06", "春节慰问会员米油", 45000, 30, "某某超市"],
          ["2026-09-20", "中秋慰问会员月饼", 24000, 30, "某某超市"],
        ),
        at: "支出!C3",
      },
    ],
    passes: [
      paymentsExample(
        { 省份: "安徽" },
        ["2026-02-06", "春节慰问会员米油", 45000, 30, "某某超市"],
        ["2026-09-20", "中秋慰问会员月饼", 21000, 30, "某某超市"],
      ),
    ],
  },
  check: (books) => {
    const limits = booksLimits(books);
    const { count } = rosterOf(books);
    const byYear = new Map<number, Payment[]>();
    for (const gift of festivalGifts(books).allowed) {
      const gifts = byYear.get(gift.year);
      if (gifts === undefined) byYear.set(gift.year, [gift]);
      else gifts.push(gift);
    }
    return [...byYear.values()].flatMap((gifts) => {
      const shared = gifts.filter(({ person }) => person === null);
      const every = shared.filter((gift) => isForAll(gift, count));
      const base = every.reduce((sum, { each }) => sum + (each ?? 0), 0);
      const groups = crossing(certainForOne(shared, count), 0, limits);
      return [...groups, ...namedCrossings(gifts, groups.length > 0 ? 0 : base, limits)];
    });
  },
});

/** The payment with which the sum goes above the limit, or none. */
function crossing(gifts: readonly Payment[], base: Fen, limits: Limits): Found<YearArgs>[] {
  const { first, last } = spanOf(gifts);
  const limit = gifts.length === 0 ? null : limits.during("festivalYear", first, last);
  if (limit === null) return [];
  let total = base;
  for (const { each, at, person } of gifts) {
    total += each ?? 0;
    if (total <= limit.figure) continue;
    const args = { ...yuanLimit(limit), total: yuanText(total), name: person?.name ?? "" };
    return [{ at, args, ...weighed(limit) }];
  }
  return [];
}

function namedCrossings(gifts: readonly Payment[], base: Fen, limits: Limits): Found<YearArgs>[] {
  const persons = new Map<string, Payment[]>();
  for (const gift of gifts) {
    if (gift.person === null) continue;
    const own = persons.get(gift.person.key);
    if (own === undefined) persons.set(gift.person.key, [gift]);
    else own.push(gift);
  }
  return [...persons.values()].flatMap((own) => crossing(own, base, limits));
}
