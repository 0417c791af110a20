import type { DuesLedger, MemberDues } from "../../ledger/ledger.js";
import type { BookReading } from "../../reading/reading.js";
import { monthOfDay, yearOfMonth } from "../../values/day.js";
import { deductionOf, type Deduction, type DeductionPeriod } from "./deduction-period.js";
import type { Missing } from "./deduction-rows.js";

/** The members by what is to be done. */
export interface SortedMembers {
  readonly owing: ReadonlyMap<MemberDues, { readonly deduction: Deduction; readonly missing: Missing }>;
  readonly exempt: readonly MemberDues[];
  readonly unknown: readonly MemberDues[];
  readonly ahead: readonly MemberDues[];
}

/** Who is to pay, who is exempt, of whom the due is unknown, and who has paid ahead; those who have left are in none. */
export function sortMembers(
  { members }: DuesLedger,
  period: DeductionPeriod,
  reading: BookReading,
  withArrears: boolean,
): SortedMembers {
  const owing = new Map<MemberDues, { deduction: Deduction; missing: Missing }>();
  const [exempt, unknown, ahead]: [MemberDues[], MemberDues[], MemberDues[]] = [[], [], []];
  for (const member of members) {
    if (!isMember(member, period, reading.year)) continue;
    const deduction = deductionOf(member, period, reading.year, reading.settings);
    const missing = missingBefore(member, period);
    if (deduction === null) unknown.push(member);
    else if (deduction.fen > 0 || (withArrears && missing.fen > 0)) owing.set(member, { deduction, missing });
    else if ((member.plan?.get(period.first) ?? 0) > 0) ahead.push(member);
    else exempt.push(member);
  }
  return { owing, exempt, unknown, ahead };
}

/** True for a member in the period: joined by its end and not gone before it. */
function isMember(
  { person, membership, leaveDate }: MemberDues,
  { first, last }: DeductionPeriod,
  year: number,
): boolean {
  if (!person.known || membership.last < membership.first || membership.first > last) return false;
  if (yearOfMonth(first) === year) return membership.last >= first;
  return leaveDate === null || monthOfDay(leaveDate) >= first;
}

function missingBefore({ months }: MemberDues, { first }: DeductionPeriod): Missing {
  const missing = months.filter(({ month, due, paid, unread }) => month < first && !unread && paid < due);
  return {
    months: missing.map(({ month }) => month),
    fen: missing.reduce((sum, { due, paid }) => sum + due - paid, 0),
  };
}
