import { numberOfMonth, type Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { DueMonth, MemberDues } from "../ledger.js";
import type { Payments } from "./payments.js";
import type { Plan } from "./plan.js";

export type Settlement = Pick<
  MemberDues,
  "months" | "expected" | "paid" | "arrears" | "overpaid" | "refunded" | "advance" | "paidIn"
>;

/**
 * Sets payments against dues. A month paid twice is overpaid and fills no other month; money that names no month covers
 * the oldest gaps, then months of the year not due yet; what is left is overpaid. What is given back beyond that is
 * refunded: nobody has paid less than nothing too much.
 */
export function settle(plan: Plan, until: Month, { byMonth, unnamed, unread }: Payments): Settlement {
  const paidIn = [...byMonth];
  const rest = unnamed >= 0 ? fillGaps(plan, paidIn, unnamed) : takeBack(plan, paidIn, unnamed);
  const months: DueMonth[] = [];
  let expected = 0;
  let arrears = 0;
  let unknown = 0;
  let advance = 0;
  for (const [month, due] of plan) {
    const paid = paidIn[numberOfMonth(month) - 1] ?? 0;
    if (month > until) {
      advance += Math.max(0, Math.min(due, paid));
      continue;
    }
    const isUnread = unread.has(month);
    months.push({ month, due, paid, unread: isUnread });
    expected += due;
    if (isUnread) unknown += Math.max(0, due - paid);
    else arrears += Math.max(0, due - paid);
  }
  let paid = rest;
  for (const fen of paidIn) paid += fen;
  const over = paid + arrears + unknown - expected - advance;
  const [overpaid, refunded] = [Math.max(0, over), Math.max(0, -over)];
  return { months, expected, paid, arrears, advance, overpaid, refunded, paidIn };
}

function fillGaps(plan: Plan, paidIn: Fen[], money: Fen): Fen {
  let rest = money;
  if (rest === 0) return 0;
  for (const [month, due] of plan) {
    const index = numberOfMonth(month) - 1;
    const already = paidIn[index] ?? 0;
    const part = Math.min(rest, Math.max(0, due - already));
    if (part > 0) paidIn[index] = already + part;
    rest -= part;
  }
  return rest;
}

function takeBack(plan: Plan, paidIn: Fen[], refund: Fen): Fen {
  let rest = refund;
  for (const month of [...plan.keys()].reverse()) {
    const index = numberOfMonth(month) - 1;
    const already = paidIn[index] ?? 0;
    const part = Math.min(-rest, Math.max(0, already));
    if (part > 0) paidIn[index] = already - part;
    rest += part;
  }
  return rest;
}
