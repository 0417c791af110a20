import type { Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { MemberDues } from "../ledger.js";
import type { Payments } from "./payments.js";
import type { Plan } from "./plan.js";

export type Settlement = Pick<MemberDues, "months" | "expected" | "paid" | "arrears" | "overpaid" | "advance">;

/**
 * Sets payments against dues. A month paid twice is overpaid and fills no other month; money that names no month covers
 * the oldest gaps, then months of the year not due yet; what is left is overpaid.
 */
export function settle(plan: Plan, until: Month, { byMonth, unnamed, unread }: Payments): Settlement {
  const planned = [...plan].sort(([a], [b]) => a - b);
  const paidIn = new Map(byMonth);
  const rest = unnamed >= 0 ? fillGaps(planned, paidIn, unnamed) : takeBack(planned, paidIn, unnamed);
  const months = planned.flatMap(([month, due]) =>
    month > until ? [] : [{ month, due, paid: paidIn.get(month) ?? 0, unread: unread.has(month) }],
  );
  let expected = 0;
  let arrears = 0;
  let unknown = 0;
  for (const { due, paid, unread } of months) {
    expected += due;
    if (unread) unknown += Math.max(0, due - paid);
    else arrears += Math.max(0, due - paid);
  }
  let advance = 0;
  for (const [month, due] of planned) {
    if (month > until) advance += Math.min(due, paidIn.get(month) ?? 0);
  }
  let paid = rest;
  for (const fen of paidIn.values()) paid += fen;
  return { months, expected, paid, arrears, advance, overpaid: paid + arrears + unknown - expected - advance };
}

function fillGaps(planned: readonly (readonly [Month, Fen])[], paidIn: Map<Month, Fen>, money: Fen): Fen {
  let rest = money;
  for (const [month, due] of planned) {
    const already = paidIn.get(month) ?? 0;
    const part = Math.min(rest, Math.max(0, due - already));
    if (part > 0) paidIn.set(month, already + part);
    rest -= part;
  }
  return rest;
}

function takeBack(planned: readonly (readonly [Month, Fen])[], paidIn: Map<Month, Fen>, refund: Fen): Fen {
  let rest = refund;
  for (const [month] of [...planned].reverse()) {
    const already = paidIn.get(month) ?? 0;
    const part = Math.min(-rest, Math.max(0, already));
    if (part > 0) paidIn.set(month, already - part);
    rest += part;
  }
  return rest;
}
