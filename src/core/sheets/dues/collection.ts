import type { MemberDues } from "../../ledger/ledger.js";
import { monthOf, type Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";

/** What was due from some members for a time and what came of it; amounts in fen, paid up to what is due. */
export interface Collection {
  readonly due: Fen;
  readonly paid: Fen;
  /** People who owed, and those of them who paid all. */
  readonly owing: number;
  readonly clear: number;
}

/** By month, January first, null for months not due yet; and for the whole year up to the last month due. */
export interface Collections {
  readonly months: readonly (Collection | null)[];
  readonly year: Collection;
}

/** Adds up members' months; a payment that cannot be read is not taken for paid. */
export function collect(members: readonly MemberDues[], year: number, until: Month): Collections {
  const january = monthOf(year, 1);
  const sums = Array.from({ length: 12 }, () => ({ due: 0, paid: 0, owing: 0, clear: 0 }));
  const whole = { due: 0, paid: 0, owing: 0, clear: 0 };
  for (const { months } of members) {
    let isOwing = false;
    let isClear = true;
    for (const { month, due, paid } of months) {
      const sum = sums[month - january];
      if (sum === undefined || due === 0) continue;
      const counted = Math.min(due, paid);
      sum.due += due;
      sum.paid += counted;
      sum.owing += 1;
      whole.due += due;
      whole.paid += counted;
      isOwing = true;
      if (counted === due) sum.clear += 1;
      else isClear = false;
    }
    if (isOwing) whole.owing += 1;
    if (isOwing && isClear) whole.clear += 1;
  }
  return { months: sums.map((sum, index) => (january + index > until ? null : sum)), year: whole };
}
