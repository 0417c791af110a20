import type { MemberDues } from "../../ledger/ledger.js";
import { isoMonth, monthOfDay, type Month } from "../../values/day.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { hasLeft } from "./has-left.js";

/** Fewer months are slips of the payroll; from six on `dues-long-unpaid` speaks. */
const least = 3;
const most = 5;

/** Nothing paid for the latest three to five months: time for a word, before the charter's six are reached. */
export const duesFallingBehind = defineRule<{
  readonly name: string;
  readonly months: number;
  readonly first: string;
  readonly last: string;
}>({
  code: "dues-falling-behind",
  family: "across",
  severity: "info",
  title: { "zh-CN": "近三个月以上未缴会费", en: "Dues unpaid for the latest three months or more" },
  why: {
    "zh-CN": "连续六个月不缴就到了章程规定的期限；连续三个月未缴时提醒一声，多半是漏扣。",
    en: "Six months in a row bring the charter's rule into play; after three, a word is enough, and mostly payroll forgot.",
  },
  source: practice,
  expects: { "zh-CN": "按月缴纳", en: "dues each month" },
  says: {
    "zh-CN": ({ name, months, first, last }) =>
      `${name}最近 ${months} 个月（${first} 至 ${last}）未缴会费；请提醒本人或核对工资代扣。`,
    en: ({ name, months, first, last }) =>
      `${name} has paid nothing for the latest ${months} months (${first} to ${last}); remind the member or look at the payroll.`,
  },
  needs: [["dues"]],
  examples: {
    fails: [
      {
        at: "会费!A3",
        sheets: {
          会费: [
            ["姓名", "月工资", "1月", "2月", "3月", "4月", "5月"],
            ["王芳", 6000, 30, 30, 30, 30, 30],
            ["李强", 6000, 30, 30, null, null, null],
            ["赵敏", 6000, 30, 30, 30, 30, 30],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["姓名", "月工资", "1月", "2月", "3月", "4月", "5月"],
            ["王芳", 6000, 30, 30, 30, 30, 30],
            ["李强", 6000, 30, 30, 30, null, null],
            ["赵敏", 6000, 30, 30, 30, 30, 30],
          ],
        },
      },
    ],
  },
  check: ({ reading: { settings }, ledger }) => {
    if (settings.duesPeriod !== "month") return [];
    const current = monthOfDay(ledger.today);
    let owing = 0;
    const behind: { readonly member: MemberDues; readonly run: ReturnType<typeof latestUnpaid> }[] = [];
    for (const member of ledger.dues.members) {
      if (member.expected <= 0) continue;
      owing += 1;
      if (member.arrears <= 0 || hasLeft(member, ledger.today)) continue;
      const run = latestUnpaid(member.months, current);
      if (run.months >= least && run.months <= most) behind.push({ member, run });
    }
    // When most are behind, the register has not been kept up: the members are not to be reminded.
    if (behind.length * 2 > owing) return [];
    return behind.map(({ member, run: { months, first, last } }) => ({
      at: member.at,
      args: { name: member.name, months, first: isoMonth(first), last: isoMonth(last) },
    }));
  },
});

/** How many of the last months due before `until` nothing was paid for. */
function latestUnpaid(
  dues: MemberDues["months"],
  until: Month,
): { readonly months: number; readonly first: Month; readonly last: Month } {
  let months = 0;
  let first = 0;
  let last = 0;
  for (const { month, due, paid, unread } of dues) {
    if (due === 0 || month >= until) continue;
    const isUnpaid = paid === 0 && !unread;
    months = isUnpaid ? months + 1 : 0;
    if (months === 1) first = month;
    last = month;
  }
  return { months, first, last };
}
