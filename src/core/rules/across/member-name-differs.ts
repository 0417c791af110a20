import { numberedPayments } from "./numbered-payments.js";
import { bareName } from "../names.js";
import type { Rule } from "../rule.js";

/** The payee beside a member number is that member (or a group of which the member is named): otherwise a payment is booked to another. */
export const memberNameDiffers: Rule = {
  code: "member-name-differs",
  source: "practice",
  check: (books) =>
    numberedPayments(books).flatMap(({ no, payee, rosterNames, payeeAt }) => {
      const [roster] = rosterNames;
      if (payee === null || roster === undefined) return [];
      if (rosterNames.some((name) => bareName(payee).includes(name))) return [];
      const args = { no, name: payee, roster };
      return [{ code: "member-name-differs", severity: "warning", at: payeeAt, args } as const];
    }),
};
