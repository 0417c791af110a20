import { roundPeriod } from "../../ledger/dues/plan.js";
import type { DuesLedger, MemberDues } from "../../ledger/ledger.js";
import type { SettingValues } from "../../reading/reading.js";
import { monthOf, monthOfDay, numberOfMonth, yearOfMonth, type Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";

/** What is deducted next: months from the first to the last, and the month up to which most members have paid; null for none. */
export interface DeductionPeriod {
  readonly first: Month;
  readonly last: Month;
  readonly settled: Month | null;
}

/**
 * The period after the last month of the year for which at least half of those who owe have paid something: a month, or what is left
 * of the half-year or year where dues are paid so. After December it is the next year's first.
 */
export function deductionPeriod({ members }: DuesLedger, year: number, settings: SettingValues): DeductionPeriod {
  const january = monthOf(year, 1);
  let settled: Month | null = null;
  for (let month = january; month < january + 12; month += 1) {
    let owing = 0;
    let paying = 0;
    for (const { plan, paidIn } of members) {
      if ((plan?.get(month) ?? 0) <= 0) continue;
      owing += 1;
      if ((paidIn[month - january] ?? 0) > 0) paying += 1;
    }
    if (owing > 0 && paying * 2 >= owing) settled = month;
  }
  const first = settled === null ? january : settled + 1;
  const length = settings.duesPeriod === "year" ? 12 : settings.duesPeriod === "half" ? 6 : 1;
  const left = length - ((numberOfMonth(first) - 1) % length);
  return { first, last: first + left - 1, settled };
}

/** What a member owes for the period. */
export interface Deduction {
  readonly months: number;
  readonly fen: Fen;
}

/** The deduction of a member for the period, what is paid ahead left out; null where the due is not known. */
export function deductionOf(
  member: MemberDues,
  { first, last }: DeductionPeriod,
  year: number,
  settings: SettingValues,
): Deduction | null {
  const { plan, rule } = member;
  if (plan === null) return null;
  if (yearOfMonth(first) === year) {
    let fen = 0;
    let months = 0;
    for (let month = first; month <= last; month += 1) {
      const due = plan.get(month) ?? 0;
      const open = Math.max(0, due - (member.paidIn[numberOfMonth(month) - 1] ?? 0));
      if (open === 0) continue;
      fen += open;
      months += 1;
    }
    return { months, fen };
  }
  if (!owesIn(member, first)) return { months: 0, fen: 0 };
  const usual = rule ?? [...plan.values()].at(-1) ?? null;
  if (usual === null) return null;
  const months = last - first + 1;
  return { months, fen: roundPeriod(usual * months, settings) };
}

/** True for who is still a member in a month after the year and owed at its end. */
function owesIn({ person, leaveDate, plan, membership }: MemberDues, month: Month): boolean {
  if (!person.known || (leaveDate !== null && monthOfDay(leaveDate) < month)) return false;
  return plan?.has(month - 1) === true || (membership.first > month - 1 && membership.first <= month);
}
