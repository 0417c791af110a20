import { claims, signatures } from "./code-groups.js";
import type { SectionTests, sixChecks } from "./section.js";

/** What the program tests for each of the six checks. */
export const sixCheckTests: Readonly<Record<(typeof sixChecks)[number], SectionTests>> = {
  budget: {
    codes: [
      "budget-overspent",
      "budget-item-overspent",
      "spending-without-budget",
      "activity-unspent",
      "activity-over-budget",
      "activity-spent-differs",
      "activity-unknown",
      "budget-account-unknown",
      "budget-balance-line",
      "budget-items-differ",
      "budget-adjusted-differs",
      "year-end-spending",
    ],
    tabs: ["budget", "activities"],
    whole: false,
  },
  structure: {
    codes: [
      "members-activity-limit",
      "festival-share-limit",
      "account-unlisted",
      "account-mapped",
      "year-end-spending",
    ],
    tabs: [],
    whole: true,
  },
  remittance: {
    codes: ["dues-income-differs", "dues-from-register", "account-wrong-side", "opening-as-income"],
    tabs: ["income"],
    trace: "funding",
    whole: false,
  },
  control: { codes: [...signatures, "value-usual", "round-amounts"], tabs: [], whole: false },
  vouchers: {
    codes: [
      "voucher-gap",
      "voucher-twice",
      "voucher-dates-differ",
      "voucher-order",
      "voucher-zeros-lost",
      "payment-near-duplicate",
      "payment-same-summary",
      "amount-negative",
      "amount-missing",
      "date-missing",
    ],
    tabs: [],
    whole: false,
  },
  claims: { codes: claims, tabs: [], trace: "claims", whole: false },
};
