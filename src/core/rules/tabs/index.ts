import type { Rule } from "../rule.js";
import { subtotalDiffers } from "./subtotal-differs.js";
import { totalError } from "./total-error.js";

/** Rules on a tab as a whole, in the order in which the catalogue lists them. */
export const tabsRules: readonly Rule[] = [subtotalDiffers, totalError];
