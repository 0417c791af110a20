import { yuanText, type Fen } from "../../values/fen.js";
import type { Day } from "../../values/day.js";
import type { Bilingual } from "../../values/language.js";
import type { Example, FailingExample } from "../example.js";
import { defineRule, type Found, type Rule } from "../rule.js";
import { basis, booksLimits, limitSource, wantingLimit, weighed, yuanLimit, type LimitArgs } from "./limit-args.js";
import type { LimitKey } from "./limit-key.js";
import type { Occasion } from "../../ledger/visits/occasion.js";
import { paymentsFor, type Payment } from "./payments.js";

/** What tells one limit by the person and year from another. */
export interface OverYear {
  readonly code: string;
  readonly occasion: Occasion;
  readonly limit: LimitKey;
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly examples: { readonly fails: readonly FailingExample[]; readonly passes: readonly Example[] };
}

type YearArgs = LimitArgs & { readonly total: string; readonly name: string };

/** A rule that compares what each person gets in a year with the limit: payments to a named person added up, others by the head each alone. */
export function overYear({ code, occasion, limit: key, what, why, examples }: OverYear): Rule {
  return defineRule<YearArgs>({
    code,
    family: "policy",
    severity: "warning",
    title: {
      "zh-CN": `${what["zh-CN"]}超年度限额`,
      en: `${what.en.charAt(0).toUpperCase()}${what.en.slice(1)} above the year's limit`,
    },
    why,
    source: limitSource(key),
    limits: [key],
    expects: { "zh-CN": "每人全年不超过限额", en: "no more than the limit for a person in a year" },
    says: {
      "zh-CN": (args) =>
        `${args.name === "" ? `${what["zh-CN"]}每人` : `${args.name}本年${what["zh-CN"]}累计`} ${args.total} 元，超过每人全年限额 ${args.limit} 元（${basis(args, "zh-CN")}）；请核对金额和人数，是否重复发放。`,
      en: (args) =>
        `${args.name === "" ? `The ${what.en} is ${args.total} yuan a head` : `${args.name} got ${args.total} yuan as ${what.en} this year`}, above the year's limit of ${args.limit} yuan (${basis(args, "en")}); check the amount and the number of people, and whether it was given twice.`,
    },
    needs: [["disbursements"]],
    wanting: wantingLimit(key),
    examples,
    check: (books) => {
      const { during } = booksLimits(books);
      const persons = new Map<string, PersonYear>();
      return paymentsFor(books, occasion).flatMap((payment): Found<YearArgs>[] => {
        if (payment.each === null) return [];
        const sums = personYear(persons, payment, payment.each);
        if (sums.said) return [];
        const limit = during(key, sums.first, sums.last);
        if (limit === null || sums.total <= limit.figure) return [];
        sums.said = true;
        const args = { ...yuanLimit(limit), total: yuanText(sums.total), name: payment.person?.name ?? "" };
        return [{ at: payment.at, args, ...weighed(limit) }];
      });
    },
  });
}

/** What a person got in a year so far, and in which time. */
interface PersonYear {
  total: Fen;
  first: Day;
  last: Day;
  /** A person's year is said once, at the payment that goes above the limit. */
  said: boolean;
}

function personYear(known: Map<string, PersonYear>, { person, year, first, last }: Payment, each: Fen): PersonYear {
  const key = person === null ? "" : `${person.key} ${year}`;
  const before = known.get(key);
  if (key === "" || before === undefined) {
    const begun = { total: each, first, last, said: false };
    if (key !== "") known.set(key, begun);
    return begun;
  }
  before.total += each;
  before.first = Math.min(before.first, first);
  before.last = Math.max(before.last, last);
  return before;
}
