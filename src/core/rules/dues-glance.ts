import type { Day } from "../values/day.js";
import type { Fen } from "../values/fen.js";
import { oncePerBooks } from "./once.js";

/** What a first look at the payments of the dues register tells: most rules need no second one. Bounds are infinite where nothing is stated. */
export interface DuesGlance {
  /** Rows without a member number, whether it is absent or could not be read. */
  readonly withoutNumber: number;
  /** The lowest amount. */
  readonly least: Fen;
  readonly firstPaid: Day;
  readonly lastPaid: Day;
  /** The ways of payment, each as it is read. */
  readonly methods: ReadonlySet<string>;
  /** True when some row is not typed as it is read. */
  readonly isRetyped: boolean;
}

/** One pass over the register, which is by far the longest tab; null without one. */
export const duesGlance = oncePerBooks(({ reading }): DuesGlance | null => {
  const { dues } = reading.tabs;
  if (dues === undefined) return null;
  let withoutNumber = 0;
  let least = Infinity;
  let firstPaid = Infinity;
  let lastPaid = -Infinity;
  let isRetyped = false;
  let before: string | null = null;
  const methods = new Set<string>();
  for (const row of dues.rows) {
    const { memberNo, amount, payDate, method } = row.values;
    if (memberNo === null) withoutNumber += 1;
    if (amount !== null && amount < least) least = amount;
    if (payDate !== null) {
      if (payDate < firstPaid) firstPaid = payDate;
      if (payDate > lastPaid) lastPaid = payDate;
    }
    if (method !== before && method !== null) methods.add(method);
    before = method;
    if (row.retyped === true) isRetyped = true;
  }
  return { withoutNumber, least, firstPaid, lastPaid, methods, isRetyped };
});
