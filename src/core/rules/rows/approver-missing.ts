import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";
import { yuanText } from "../../values/fen.js";

/** In a register that names approvers, a payment without one; a register that leaves the column mostly empty is not judged. */
export const approverMissing: Rule = {
  code: "approver-missing",
  source: "voucher rules of union finance: handler, witness and chair sign",
  check: ({ reading }) => {
    const tab = reading.tabs.disbursements;
    if (tab?.columns.approver === undefined) return [];
    const without = tab.rows.filter(({ values, unread }) => values.approver === null && !unread.includes("approver"));
    if (without.length * 2 > tab.rows.length) return [];
    return without.flatMap(({ row, values }) => {
      const paid = values.spending ?? values.amount;
      if (paid === null || paid <= 0) return [];
      const at = placeIn(tab, row, "approver");
      return [{ code: "approver-missing", severity: "info", at, args: { amount: yuanText(paid) } } as const];
    });
  },
};
