import type { Row } from "../../reading/reading.js";
import { yuanText } from "../../values/fen.js";
import { defineRule, type Found } from "../rule.js";
import { daysOfWhen } from "./days-of.js";
import { paymentsExample } from "./example-books.js";
import { basis, booksLimits, limitSource, wantingLimit, weighed, yuanLimit, type LimitArgs } from "./limit-args.js";
import { amountPlace, paidIn } from "./payments.js";

/** A large payment names its approver, or the meeting that decided on it. */
export const approvalLimit = defineRule<LimitArgs & { readonly amount: string }>({
  code: "approval-limit",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "大额支出未见审批", en: "A large payment without approval" },
  why: {
    "zh-CN": "大额支出须经工会委员会集体研究决定，账上要能看出由谁、哪次会议批准。",
    en: "Large payments are decided by the committee; the books must show who or which meeting approved them.",
  },
  source: limitSource("approval"),
  limits: ["approval"],
  expects: { "zh-CN": "审批人，或会议纪要、决议", en: "an approver, or the minutes or resolution" },
  says: {
    "zh-CN": (args) =>
      `支出 ${args.amount} 元，超过大额审批限额 ${args.limit} 元（${basis(args, "zh-CN")}），没有审批人，也未写明会议纪要；请补齐审批手续并在备注中写明。`,
    en: (args) =>
      `${args.amount} yuan were paid, above ${args.limit} yuan (${basis(args, "en")}), with neither an approver nor a meeting's minutes; have it approved and say so in the remarks.`,
  },
  needs: [["disbursements"]],
  wanting: wantingLimit("approval"),
  examples: {
    fails: [
      {
        ...paymentsExample({ 大额审批限额: 10000 }, [
          "2026-04-10",
          "教职工运动会器材",
          18000,
          null,
          "某某体育公司",
          "职工活动支出",
          "文体活动",
          null,
        ]),
        at: "支出!C2",
      },
    ],
    passes: [
      paymentsExample(
        { 大额审批限额: 10000 },
        ["2026-04-10", "教职工运动会器材", 18000, null, "某某体育公司"],
        ["2026-04-12", "奖杯（4月3日委员会会议纪要）", 12000, null, "某某公司", "职工活动支出", "文体活动", null],
      ),
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    const { during } = booksLimits(books);
    if (tab === undefined) return [];
    return tab.rows.flatMap((row): Found<LimitArgs & { readonly amount: string }>[] => {
      const paid = paidIn(row);
      if (paid === null || row.values.approver !== null || row.unread.includes("approver")) return [];
      const { first, last } = daysOfWhen(row.values.date, row.values.month, books.reading.year);
      const limit = during("approval", first, last);
      if (limit === null || paid <= limit.figure || isResolved(row)) return [];
      return [{ at: amountPlace(tab, row), args: { ...yuanLimit(limit), amount: yuanText(paid) }, ...weighed(limit) }];
    });
  },
});

/** True where purpose or remarks speak of a decision. */
export function isResolved({ values }: Row<"disbursements">): boolean {
  return /会议|纪要|集体研究|集体讨论|决议|决定|审议|批准|批复|请示|minutes|resolution|approved/i.test(
    `${values.summary ?? ""} ${values.remarks ?? ""}`,
  );
}
