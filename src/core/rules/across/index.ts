import type { Rule } from "../rule.js";
import { idTwice } from "./id-twice.js";
import { memberNoTwice } from "./member-no-twice.js";
import { nameTwice } from "./name-twice.js";
import { memberNoUnknown } from "./member-no-unknown.js";
import { memberNameDiffers } from "./member-name-differs.js";
import { benefitAfterLeaving } from "./benefit-after-leaving.js";
import { duesLongUnpaid } from "./dues-long-unpaid.js";
import { duesFallingBehind } from "./dues-falling-behind.js";
import { duesOutsideMembership } from "./dues-outside-membership.js";
import { duesOverpaid } from "./dues-overpaid.js";
import { duesInAdvance } from "./dues-in-advance.js";
import { voucherTwice } from "./voucher-twice.js";
import { voucherDatesDiffer } from "./voucher-dates-differ.js";
import { voucherGap } from "./voucher-gap.js";
import { voucherOrder } from "./voucher-order.js";
import { balanceBreaks } from "./balance-breaks.js";
import { balanceStatementDiffers } from "./balance-statement-differs.js";
import { bankBalanceBreaks } from "./bank-balance-breaks.js";
import { bankOpeningDiffers } from "./bank-opening-differs.js";
import { bankHolderDiffers } from "./bank-holder-differs.js";
import { bankOtherPeriod } from "./bank-other-period.js";
import { bankNothingMatches } from "./bank-nothing-matches.js";
import { bankNotBooked } from "./bank-not-booked.js";
import { bankNotCleared } from "./bank-not-cleared.js";
import { registerActivityUnknown } from "./register-activity-unknown.js";
import { registerNameUnknown } from "./register-name-unknown.js";
import { activityUnknown } from "./activity-unknown.js";
import { activitySpentDiffers } from "./activity-spent-differs.js";
import { activityUnspent } from "./activity-unspent.js";
import { activityOverBudget } from "./activity-over-budget.js";
import { activityOnDayOff } from "./activity-on-day-off.js";
import { activityOnShiftedWorkday } from "./activity-on-shifted-workday.js";
import { activitiesSamePeople } from "./activities-same-people.js";
import { budgetOverspent } from "./budget-overspent.js";
import { budgetItemOverspent } from "./budget-item-overspent.js";
import { spendingWithoutBudget } from "./spending-without-budget.js";
import { fundOverdrawn } from "./fund-overdrawn.js";
import { donationInOwnFunds } from "./donation-in-own-funds.js";
import { fundNamedOtherwise } from "./fund-named-otherwise.js";
import { openingNotClosing } from "./opening-not-closing.js";

/** Rules on rows and tabs compared with each other, in the order in which the catalogue lists them. */
export const acrossRules: readonly Rule[] = [
  idTwice,
  memberNoTwice,
  nameTwice,
  memberNoUnknown,
  memberNameDiffers,
  benefitAfterLeaving,
  duesLongUnpaid,
  duesFallingBehind,
  duesOutsideMembership,
  duesOverpaid,
  duesInAdvance,
  voucherTwice,
  voucherDatesDiffer,
  voucherGap,
  voucherOrder,
  balanceBreaks,
  balanceStatementDiffers,
  bankBalanceBreaks,
  bankOpeningDiffers,
  bankHolderDiffers,
  bankOtherPeriod,
  bankNothingMatches,
  bankNotBooked,
  bankNotCleared,
  registerNameUnknown,
  registerActivityUnknown,
  activityUnknown,
  activitySpentDiffers,
  activityUnspent,
  activityOverBudget,
  activityOnDayOff,
  activityOnShiftedWorkday,
  activitiesSamePeople,
  budgetOverspent,
  budgetItemOverspent,
  spendingWithoutBudget,
  fundOverdrawn,
  donationInOwnFunds,
  fundNamedOtherwise,
  openingNotClosing,
];
