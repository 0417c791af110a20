import type { Rule } from "../rule.js";

/** Rules that judge payments by the limits in force on their day, in the order in which the catalogue lists them. */
export const policyRules: readonly Rule[] = [];
