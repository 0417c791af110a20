import { yuanText, type Fen } from "../../values/fen.js";
import { defineRule, type Found } from "../rule.js";
import { paymentsExample } from "./example-books.js";
import { festivalGifts } from "./festival-gifts.js";
import { basis, booksLimits, limitSource, wantingLimit, weighed, yuanLimit, type LimitArgs } from "./limit-args.js";
import type { LimitInForce, Limits } from "./limits-in-force.js";
import type { Payment } from "./payments.js";

type EachArgs = LimitArgs & { readonly each: string };

/** The gift at one festival; a payment for two festivals (中秋、国庆) may come up to both of their limits. */
export const festivalEachLimit = defineRule<EachArgs>({
  code: "festival-each-limit",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "单个节日慰问超限额", en: "A festival's gift above the limit" },
  why: {
    "zh-CN": "有的省按节日规定慰问标准，超出的部分审计时要求退回。",
    en: "Some provinces bound the gift at each festival; auditors have the rest paid back.",
  },
  source: limitSource("festivalOther"),
  limits: ["festivalSpring", "festivalOther"],
  expects: { "zh-CN": "每人每节不超过限额", en: "no more than the limit a head at each festival" },
  says: {
    "zh-CN": (args) =>
      `本次节日慰问每人 ${args.each} 元，超过限额 ${args.limit} 元（${basis(args, "zh-CN")}）；请核对人数和标准，超出部分不能发放。`,
    en: (args) =>
      `This festival gift is ${args.each} yuan a head, above the limit of ${args.limit} yuan (${basis(args, "en")}); check the number of people and the amount: what is above must not be given.`,
  },
  needs: [["disbursements"]],
  wanting: wantingLimit("festivalSpring", "festivalOther"),
  examples: {
    fails: [
      { ...paymentsExample({ 省份: "贵州" }, ["2026-06-12", "端午节慰问会员粽子", 7500, 30, null]), at: "支出!C2" },
    ],
    passes: [
      paymentsExample(
        { 省份: "贵州" },
        ["2026-02-06", "春节慰问会员米油", 15000, 30, null],
        ["2026-09-20", "中秋、国庆慰问会员", 12000, 30, null],
      ),
    ],
  },
  check: (books) => {
    const limits = booksLimits(books);
    return festivalGifts(books).allowed.flatMap((gift): Found<EachArgs>[] => {
      const { each, at } = gift;
      const limit = limitOf(gift, limits);
      if (each === null || limit === null || each <= limit.figure) return [];
      return [{ at, args: { ...yuanLimit(limit), each: yuanText(each) }, ...weighed(limit) }];
    });
  },
});

/** What the festivals that a gift names allow together; null where one of them has no limit, or none is named. */
function limitOf({ festivals, first, last }: Payment, { during }: Limits): LimitInForce | null {
  let figure: Fen = 0;
  let ground: LimitInForce | null = null;
  for (const { key } of festivals) {
    const one = during(key === "spring" ? "festivalSpring" : "festivalOther", first, last);
    if (one === null) return null;
    figure += one.figure;
    ground = one;
  }
  return ground === null ? null : { ...ground, figure };
}
