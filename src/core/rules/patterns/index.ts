import type { Rule } from "../rule.js";
import { paymentNearDuplicate } from "./payment-near-duplicate.js";
import { paymentSameSummary } from "./payment-same-summary.js";
import { underThreshold } from "./under-threshold.js";
import { roundAmounts } from "./round-amounts.js";
import { sameAmountAcrossKinds } from "./same-amount-across-kinds.js";
import { prizesForAll } from "./prizes-for-all.js";
import { handlerAndApprover } from "./handler-and-approver.js";
import { yearEndSpending } from "./year-end-spending.js";

/** Rules on what recurs in the books: hints, never accusations, in the order in which the catalogue lists them. */
export const patternsRules: readonly Rule[] = [
  paymentNearDuplicate,
  paymentSameSummary,
  underThreshold,
  roundAmounts,
  sameAmountAcrossKinds,
  prizesForAll,
  handlerAndApprover,
  yearEndSpending,
];
