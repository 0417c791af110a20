import { numberOfMonth, type Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { MemberDues } from "../ledger.js";

/** How a member stands in a month: `later` is not due yet, `outside` a payer whom the roster does not know. */
export type MonthState = "paid" | "part" | "unpaid" | "exempt" | "notYet" | "left" | "later" | "unknown" | "outside";

/** The state of a month of the year; `until` is the last month in which dues are due. */
export function monthState(member: MemberDues, month: Month, until: Month): MonthState {
  const { membership, plan } = member;
  if (!member.person.known) return "outside";
  if (month < membership.first) return "notYet";
  if (month > membership.last) return "left";
  if (plan === null) return month > until ? "later" : "unknown";
  const due = plan.get(month) ?? 0;
  if (due === 0) return "exempt";
  const paid = paidFor(member, month);
  if (paid >= due) return "paid";
  if (month > until) return "later";
  if (member.months.some((one) => one.month === month && one.unread)) return "unknown";
  return paid > 0 ? "part" : "unpaid";
}

/** What counts as paid for a month of the year, in fen. */
export function paidFor({ paidIn }: MemberDues, month: Month): Fen {
  return paidIn[numberOfMonth(month) - 1] ?? 0;
}
