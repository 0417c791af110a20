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
 * Sets payments against dues, which are collected every `period` months of the year (1, 6 or 12). What is paid in a month beyond its due fills
 * the gaps of its period, oldest first, and is else overpaid: collected monthly, a month paid twice fills no other. Money that names no month
 * covers the oldest gaps, then months of the year not due yet; what is left is overpaid. What is given back beyond that is refunded: nobody
 * has paid less than nothing too much.
 */
export function settle(
  plan: Plan,
  until: Month,
  { byMonth, unnamed, unread }: Payments,
  period: 1 | 6 | 12 = 1,
): Settlement {
  const paidIn = [...byMonth];
  if (period > 1) evenOut(plan, paidIn, period);
  const unreadPeriods = period === 1 ? unread : new Set([...unread].map((month) => startOf(month, period)));
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
    const isUnread = unreadPeriods.has(startOf(month, period));
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

/** The first month of a period of the year. */
function startOf(month: Month, period: number): Month {
  return month - ((numberOfMonth(month) - 1) % period);
}

/** Moves what is paid in a month beyond its due to the gaps of the same period, as far as there are any. */
function evenOut(plan: Plan, paidIn: Fen[], period: number): void {
  const gaps = new Array<Fen>(paidIn.length).fill(0);
  for (const [month, due] of plan) gaps[numberOfMonth(month) - 1] = due;
  paidIn.forEach((paid, month) => (gaps[month] = (gaps[month] ?? 0) - paid));
  gaps.forEach((gap, month) => {
    const start = month - (month % period);
    for (let from = start; from < start + period && gap > 0; from += 1) {
      const part = Math.min(gap, Math.max(0, -(gaps[from] ?? 0)));
      gap -= part;
      gaps[from] = (gaps[from] ?? 0) + part;
      paidIn[from] = (paidIn[from] ?? 0) - part;
      paidIn[month] = (paidIn[month] ?? 0) + part;
    }
  });
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
