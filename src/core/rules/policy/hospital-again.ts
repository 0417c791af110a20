import { a1 } from "../../values/address.js";
import { defineRule, type Found } from "../rule.js";
import { paymentsExample, withMembers } from "./example-books.js";
import { basis, booksLimits, limitArgs, limitSource, wantingLimit, type LimitArgs } from "./limit-args.js";
import { paymentsFor, type Payment } from "./payments.js";

type AgainArgs = LimitArgs & { readonly first: string };

/** A member in hospital is visited once a year for one illness; rows that name different illnesses are different cases. */
export const hospitalAgain = defineRule<AgainArgs>({
  code: "hospital-again",
  family: "policy",
  severity: "info",
  title: { "zh-CN": "同一会员一年内再次住院慰问", en: "A second hospital gift within a year" },
  why: {
    "zh-CN": "同一病种一年一般只慰问一次，再次慰问要能说明是另一种病。",
    en: "For one illness a member is given once a year; a second gift must be for another illness.",
  },
  source: limitSource("hospitalTimes"),
  limits: ["hospitalTimes"],
  expects: { "zh-CN": "同一病种一年一次", en: "once a year for one illness" },
  says: {
    "zh-CN": (args) =>
      `${args.first} 已对同一会员做过住院慰问，同一病种每年 ${args.limit} 次（${basis(args, "zh-CN")}）；请核对是否为另一病种。`,
    en: (args) =>
      `The same member was given a hospital gift at ${args.first}; for one illness it is ${args.limit} a year (${basis(args, "en")}). Check whether this is another illness.`,
  },
  needs: [["disbursements"]],
  wanting: wantingLimit("hospitalTimes"),
  examples: {
    fails: [
      {
        ...withMembers(
          paymentsExample(
            {},
            ["2026-03-02", "慰问住院会员王小芳", 500, 1, "王小芳"],
            ["2026-09-15", "慰问住院会员王小芳", 500, 1, "王小芳"],
          ),
          "王小芳",
        ),
        at: "支出!C3",
      },
    ],
    passes: [
      withMembers(
        paymentsExample(
          {},
          ["2026-03-02", "慰问住院会员王小芳", 500, 1, "王小芳"],
          ["2026-09-15", "慰问住院会员李国强", 500, 1, "李国强"],
        ),
        "王小芳",
        "李国强",
      ),
    ],
  },
  check: (books) => {
    const { during } = booksLimits(books);
    const before = new Map<string, Visit[]>();
    return paymentsFor(books, "hospital").flatMap((payment): Found<AgainArgs>[] => {
      const { person, year, at, first, last } = payment;
      if (person === null) return [];
      const key = `${person.key} ${year}`;
      const visits = before.get(key) ?? [];
      before.set(key, visits);
      const illness = illnessIn(payment);
      const same = visits.filter((visit) => visit.illness === "" || illness === "" || visit.illness === illness);
      visits.push({ illness, at });
      const limit = during("hospitalTimes", first, last);
      const [one] = same;
      if (limit === null || one === undefined || same.length < limit.figure) return [];
      const { row, column } = one.at;
      const args = { ...limitArgs(limit, String(limit.figure)), first: a1(row ?? 0, column ?? 0) };
      return [{ at, args }];
    });
  },
});

interface Visit {
  readonly illness: string;
  readonly at: Payment["at"];
}

/** What is left of purpose and remarks once name, time and the words of every visit are taken away; "" when nothing tells the illness. */
function illnessIn({ purpose, row, person }: Payment): string {
  const text = `${purpose} ${row.values.remarks ?? ""}`;
  return (person === null ? text : text.replaceAll(person.name, ""))
    .replace(
      /慰问金|慰问品|慰问|住院|会员|职工|教师|老师|同志|生病|患病|因病|手术|看望|第[一二三四两\d]次|再次|二次/g,
      "",
    )
    .replace(/[\d\s\p{P}年月日号元人]/gu, "");
}
