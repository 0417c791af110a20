import type { MemberDues } from "../../ledger/ledger.js";
import { isoMonth, monthOfDay, numberOfMonth, type Month } from "../../values/day.js";
import type { Rule } from "../rule.js";

const limit = 6;

/** Nothing paid for six months in a row: the union's charter asks for persuasion before anything else; nobody is ever removed by a program. */
export const duesLongUnpaid: Rule = {
  code: "dues-long-unpaid",
  source: "中国工会章程: six months in a row without dues or participation",
  check: ({ reading: { settings }, ledger }) => {
    // A register in which nobody pays is one that is not kept, not four hundred lapsed members.
    if (ledger.dues.paid === 0) return [];
    const collected = periodsOver(monthOfDay(ledger.today), settings.duesPeriod);
    return ledger.dues.members.flatMap((member) => {
      const { months, first, last } = longestUnpaid(member.months, collected);
      if (months < limit) return [];
      const args = { name: member.name, months, first: isoMonth(first), last: isoMonth(last) };
      return [{ code: "dues-long-unpaid", severity: "warning", at: member.at, args } as const];
    });
  },
};

/** The first month whose dues may still be collected on time: those collected by half-year or year fall due when it is over. */
function periodsOver(current: Month, period: string | number | boolean | null): Month {
  const length = period === "year" ? 12 : period === "half" ? 6 : 1;
  return current - ((numberOfMonth(current) - 1) % length);
}

interface Run {
  readonly months: number;
  readonly first: Month;
  readonly last: Month;
}

/** The first of the longest runs of unpaid months before `until`; months in which nothing is due do not end a run. */
function longestUnpaid(dues: MemberDues["months"], until: Month): Run {
  let longest: Run = { months: 0, first: 0, last: 0 };
  let months = 0;
  let first = 0;
  for (const { month, due, paid, unread } of dues) {
    if (due === 0 || month >= until) continue;
    if (paid !== 0 || unread) {
      months = 0;
      continue;
    }
    if (months === 0) first = month;
    months += 1;
    if (months >= limit && months > longest.months) longest = { months, first, last: month };
  }
  return longest;
}
