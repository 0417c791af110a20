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
      const unpaid = longestUnpaid(member.months.filter(({ month }) => month < collected));
      if (unpaid.length < limit) return [];
      const [first, last] = [unpaid.at(0) ?? 0, unpaid.at(-1) ?? 0];
      const args = { name: member.name, months: unpaid.length, first: isoMonth(first), last: isoMonth(last) };
      return [{ code: "dues-long-unpaid", severity: "warning", at: member.at, args } as const];
    });
  },
};

/** The first month whose dues may still be collected on time: those collected by half-year or year fall due when it is over. */
function periodsOver(current: Month, period: string | number | boolean | null): Month {
  const length = period === "year" ? 12 : period === "half" ? 6 : 1;
  return current - ((numberOfMonth(current) - 1) % length);
}

function longestUnpaid(months: MemberDues["months"]): Month[] {
  let longest: Month[] = [];
  let run: Month[] = [];
  for (const { month, due, paid, unread } of months) {
    if (due === 0) continue;
    run = paid === 0 && !unread ? [...run, month] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
