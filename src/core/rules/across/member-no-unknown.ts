import { numberedPayments } from "./numbered-payments.js";
import type { Rule } from "../rule.js";

/** A payment's member number is in the roster. */
export const memberNoUnknown: Rule = {
  code: "member-no-unknown",
  source: "practice",
  check: (books) =>
    numberedPayments(books)
      .filter(({ rosterNames }) => rosterNames.length === 0)
      .map(({ no, noAt: at }) => ({ code: "member-no-unknown", severity: "warning", at, args: { no } })),
};
