import { duesLapse, longestUnpaid, periodsOver } from "../../ledger/dues/unpaid-run.js";
import { isoMonth, monthOfDay } from "../../values/day.js";
import { defineRule } from "../rule.js";
import { hasLeft } from "./has-left.js";

/** Nothing paid for six months in a row: the union's charter asks for persuasion before anything else; nobody is ever removed by a program. */
export const duesLongUnpaid = defineRule<{
  readonly name: string;
  readonly months: number;
  readonly first: string;
  readonly last: string;
}>({
  code: "dues-long-unpaid",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "连续六个月以上未缴会费", en: "Dues unpaid for six months or more" },
  why: {
    "zh-CN": "无正当理由连续六个月不缴会费、不参加组织生活，经教育拒不改正，才视为自动退会；必须先做工作。",
    en: "A member who without reason neither pays nor takes part for six months counts as having left only after a talk was of no use.",
  },
  source: {
    "zh-CN": "《中国工会章程》会员章：连续六个月不缴纳会费",
    en: "Charter of the Chinese unions, on members: six months unpaid",
  },
  expects: { "zh-CN": "按月缴纳，或写明免缴原因", en: "dues each month, or a reason for exemption" },
  says: {
    "zh-CN": ({ name, months, first, last }) =>
      `${name}自 ${first} 至 ${last} 连续 ${months} 个月未缴会费；按工会章程应先了解情况、做好教育说服工作，不得直接除名。`,
    en: ({ name, months, first, last }) =>
      `${name} has paid nothing for ${months} months in a row (${first} to ${last}); the charter asks for a talk first, never for removal at once.`,
  },
  needs: [["dues"]],
  examples: {
    fails: [
      {
        at: "会费!A3",
        today: "2026-07-10",
        sheets: {
          会费: [
            ["姓名", "月工资", "1月", "2月", "3月", "4月", "5月", "6月"],
            ["王芳", 6000, 30, 30, 30, 30, 30, 30],
            ["李强", 6000, null, null, null, null, null, null],
          ],
        },
      },
    ],
    passes: [
      {
        today: "2026-07-10",
        sheets: {
          会费: [
            ["姓名", "月工资", "1月", "2月", "3月", "4月", "5月", "6月"],
            ["王芳", 6000, 30, 30, 30, 30, 30, 30],
            ["李强", 6000, 30, null, null, null, null, null],
          ],
        },
      },
    ],
  },
  check: ({ reading: { settings }, ledger }) => {
    // A register in which nobody pays is one that is not kept, not four hundred lapsed members.
    if (ledger.dues.paid === 0) return [];
    const collected = periodsOver(monthOfDay(ledger.today), settings.duesPeriod);
    return ledger.dues.members.flatMap((member) => {
      if (hasLeft(member, ledger.today)) return [];
      const { months, first, last } = longestUnpaid(member.months, collected);
      if (months < duesLapse) return [];
      const args = { name: member.name, months, first: isoMonth(first), last: isoMonth(last) };
      return [{ at: member.at, args } as const];
    });
  },
});
