import type { Rule } from "../rule.js";
import { birthDiffers } from "./birth-differs.js";
import { sexDiffers } from "./sex-differs.js";
import { leaveBeforeJoin } from "./leave-before-join.js";
import { signatureTwice } from "./signature-twice.js";
import { approverMissing } from "./approver-missing.js";

/** Rules on the cells of one row, in the order in which the catalogue lists them. */
export const rowsRules: readonly Rule[] = [birthDiffers, sexDiffers, leaveBeforeJoin, signatureTwice, approverMissing];
