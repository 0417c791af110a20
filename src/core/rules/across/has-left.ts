import type { MemberDues } from "../../ledger/ledger.js";
import type { Day } from "../../values/day.js";

/** True for somebody whose day of leaving or death is past: what they left unpaid is arrears, and nobody is to be reminded. */
export function hasLeft({ leaveDate }: MemberDues, today: Day): boolean {
  return leaveDate !== null && leaveDate < today;
}
