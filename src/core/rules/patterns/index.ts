import type { Rule } from "../rule.js";

/** Rules on what recurs in the books: hints, never accusations, in the order in which the catalogue lists them. */
export const patternsRules: readonly Rule[] = [];
