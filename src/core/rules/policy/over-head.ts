import { yuanText, type Fen } from "../../values/fen.js";
import type { Bilingual } from "../../values/language.js";
import type { Example, FailingExample } from "../example.js";
import { defineRule, type Found, type Rule } from "../rule.js";
import { basis, booksLimits, limitSource, wantingLimit, weighed, yuanLimit, type LimitArgs } from "./limit-args.js";
import type { LimitKey } from "./limit-key.js";
import type { LimitInForce } from "./limits-in-force.js";
import type { Occasion } from "../../ledger/visits/occasion.js";
import { paymentsFor, type Payment } from "./payments.js";

/** What tells one limit by the head from another. */
export interface OverHead {
  readonly code: string;
  readonly occasion: Occasion;
  readonly limit: LimitKey;
  /** What is given, as it stands before 每人: 结婚慰问; in English before "a head": marriage gift. */
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly examples: { readonly fails: readonly FailingExample[]; readonly passes: readonly Example[] };
  /** Further limits, any of which is enough to run it. */
  readonly also?: readonly LimitKey[];
  /** The limit for a payment; that of its day unless given. */
  readonly limitFor?: (payment: Payment, limits: ReturnType<typeof booksLimits>) => LimitInForce | null;
  /** What each gets, in fen, null where it cannot be said; the payment by its heads unless given. */
  readonly each?: (payment: Payment) => Fen | null;
}

/** A rule that compares what a payment gives each person with the limit on its day; a lump sum for nobody knows how many is not judged. */
export function overHead({
  code,
  occasion,
  limit: key,
  what,
  why,
  examples,
  also = [],
  limitFor,
  each,
}: OverHead): Rule {
  return defineRule<LimitArgs & { readonly each: string }>({
    code,
    family: "policy",
    severity: "warning",
    title: { "zh-CN": `${what["zh-CN"]}超限额`, en: `${capital(what.en)} above the limit` },
    why,
    source: limitSource(key),
    limits: [key, ...also],
    expects: { "zh-CN": "每人不超过限额", en: "no more than the limit a head" },
    says: {
      "zh-CN": (args) =>
        `${what["zh-CN"]}每人 ${args.each} 元，超过限额 ${args.limit} 元（${basis(args, "zh-CN")}）；请核对金额和人数，确实超出的按规定处理。`,
      en: (args) =>
        `The ${what.en} is ${args.each} yuan a head, above the limit of ${args.limit} yuan (${basis(args, "en")}); check the amount and the number of people, and settle what is too much.`,
    },
    needs: [["disbursements"]],
    wanting: wantingLimit(key, ...also),
    examples,
    check: (books) => {
      const limits = booksLimits(books);
      return paymentsFor(books, occasion).flatMap((payment): Found<LimitArgs & { readonly each: string }>[] => {
        const fen = each === undefined ? payment.each : each(payment);
        if (fen === null) return [];
        const limit =
          limitFor === undefined ? limits.during(key, payment.first, payment.last) : limitFor(payment, limits);
        if (limit === null || fen <= limit.figure) return [];
        return [{ at: payment.at, args: { ...yuanLimit(limit), each: yuanText(fen) }, ...weighed(limit) }];
      });
    },
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
