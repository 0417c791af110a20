import type { Rule } from "../rule.js";
import { idTwice } from "./id-twice.js";
import { memberNoTwice } from "./member-no-twice.js";
import { nameTwice } from "./name-twice.js";
import { memberNoUnknown } from "./member-no-unknown.js";
import { memberNameDiffers } from "./member-name-differs.js";
import { voucherTwice } from "./voucher-twice.js";
import { budgetOverspent } from "./budget-overspent.js";
import { spendingWithoutBudget } from "./spending-without-budget.js";
import { fundOverdrawn } from "./fund-overdrawn.js";
import { duesLongUnpaid } from "./dues-long-unpaid.js";

/** Rules on rows and tabs compared with each other, in the order in which the catalogue lists them. */
export const acrossRules: readonly Rule[] = [
  idTwice,
  memberNoTwice,
  nameTwice,
  memberNoUnknown,
  memberNameDiffers,
  voucherTwice,
  budgetOverspent,
  spendingWithoutBudget,
  fundOverdrawn,
  duesLongUnpaid,
];
