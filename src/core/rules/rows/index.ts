import type { Rule } from "../rule.js";
import { birthDiffers } from "./birth-differs.js";
import { sexDiffers } from "./sex-differs.js";
import { leaveBeforeJoin } from "./leave-before-join.js";
import { signatureTwice } from "./signature-twice.js";
import { approverMissing } from "./approver-missing.js";
import { memberNoMissing } from "./member-no-missing.js";
import { memberRowTwice } from "./member-row-twice.js";
import { duesPaymentTwice } from "./dues-payment-twice.js";
import { paidTotalDiffers } from "./paid-total-differs.js";
import { valueUsual } from "./value-usual.js";

/** Rules on the cells of one row, in the order in which the catalogue lists them. */
export const rowsRules: readonly Rule[] = [
  birthDiffers,
  sexDiffers,
  leaveBeforeJoin,
  memberNoMissing,
  memberRowTwice,
  duesPaymentTwice,
  paidTotalDiffers,
  signatureTwice,
  approverMissing,
  valueUsual,
];
