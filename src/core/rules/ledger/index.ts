import type { CalendarFindingArgs } from "../../ledger/calendar/findings.js";
import type { LedgerFindingArgs } from "../../ledger/findings.js";
import type { Explained } from "../explained.js";
import { accountUnknown } from "./account-unknown.js";
import { accountMissing } from "./account-missing.js";
import { accountWrongSide } from "./account-wrong-side.js";
import { accountBalanceSheet } from "./account-balance-sheet.js";
import { accountUnlisted } from "./account-unlisted.js";
import { accountMapped } from "./account-mapped.js";
import { accountByCategory } from "./account-by-category.js";
import { amountMissing } from "./amount-missing.js";
import { datesAbsent } from "./dates-absent.js";
import { dateMissing } from "./date-missing.js";
import { otherYear } from "./other-year.js";
import { openingAsIncome } from "./opening-as-income.js";
import { openingInSpending } from "./opening-in-spending.js";
import { openingRepeated } from "./opening-repeated.js";
import { openingDiffers } from "./opening-differs.js";
import { openingOfOtherYear } from "./opening-of-other-year.js";
import { openingMissing } from "./opening-missing.js";
import { fundOpeningMissing } from "./fund-opening-missing.js";
import { fundOpeningsDiffer } from "./fund-openings-differ.js";
import { fundByAccount } from "./fund-by-account.js";
import { transferAcrossFunds } from "./transfer-across-funds.js";
import { transferNotCounted } from "./transfer-not-counted.js";
import { budgetAccountUnknown } from "./budget-account-unknown.js";
import { budgetBalanceLine } from "./budget-balance-line.js";
import { budgetItemsDiffer } from "./budget-items-differ.js";
import { budgetAdjustedDiffers } from "./budget-adjusted-differs.js";
import { duesIncomeDiffers } from "./dues-income-differs.js";
import { duesFromRegister } from "./dues-from-register.js";
import { duesRegisterMissing } from "./dues-register-missing.js";
import { duesUnknown } from "./dues-unknown.js";
import { duesBaseMissing } from "./dues-base-missing.js";
import { duesFixedMissing } from "./dues-fixed-missing.js";
import { duesDiffers } from "./dues-differs.js";
import { duesLeaveUndated } from "./dues-leave-undated.js";
import { duesOtherYear } from "./dues-other-year.js";
import { duesPayerUnknown } from "./dues-payer-unknown.js";
import { duesPayerMissing } from "./dues-payer-missing.js";
import { duesPayerNoted } from "./dues-payer-noted.js";
import { duesPayerAmbiguous } from "./dues-payer-ambiguous.js";
import { duesNumberName } from "./dues-number-name.js";
import { memberRepeated } from "./member-repeated.js";
import { activityOutsideCalendar } from "./activity-outside-calendar.js";
import { activityEndsBeforeStart } from "./activity-ends-before-start.js";
import { activityUndated } from "./activity-undated.js";
import { holidayNoticeUnknown } from "./holiday-notice-unknown.js";
import { calendarDayUnclear } from "./calendar-day-unclear.js";

/** What keeping the ledger and the calendar finds, code by code; the sentences stand in `core/locale`. */
export const ledgerCodes: Readonly<Record<keyof (LedgerFindingArgs & CalendarFindingArgs), Explained>> = {
  "account-unknown": accountUnknown,
  "account-missing": accountMissing,
  "account-wrong-side": accountWrongSide,
  "account-balance-sheet": accountBalanceSheet,
  "account-unlisted": accountUnlisted,
  "account-mapped": accountMapped,
  "account-by-category": accountByCategory,
  "amount-missing": amountMissing,
  "dates-absent": datesAbsent,
  "date-missing": dateMissing,
  "other-year": otherYear,
  "opening-as-income": openingAsIncome,
  "opening-in-spending": openingInSpending,
  "opening-repeated": openingRepeated,
  "opening-differs": openingDiffers,
  "opening-of-other-year": openingOfOtherYear,
  "opening-missing": openingMissing,
  "fund-opening-missing": fundOpeningMissing,
  "fund-openings-differ": fundOpeningsDiffer,
  "fund-by-account": fundByAccount,
  "transfer-not-counted": transferNotCounted,
  "transfer-across-funds": transferAcrossFunds,
  "budget-account-unknown": budgetAccountUnknown,
  "budget-balance-line": budgetBalanceLine,
  "budget-items-differ": budgetItemsDiffer,
  "budget-adjusted-differs": budgetAdjustedDiffers,
  "dues-income-differs": duesIncomeDiffers,
  "dues-from-register": duesFromRegister,
  "dues-register-missing": duesRegisterMissing,
  "dues-unknown": duesUnknown,
  "dues-base-missing": duesBaseMissing,
  "dues-fixed-missing": duesFixedMissing,
  "dues-differs": duesDiffers,
  "dues-leave-undated": duesLeaveUndated,
  "dues-other-year": duesOtherYear,
  "dues-payer-unknown": duesPayerUnknown,
  "dues-payer-missing": duesPayerMissing,
  "dues-payer-noted": duesPayerNoted,
  "dues-payer-ambiguous": duesPayerAmbiguous,
  "dues-number-name": duesNumberName,
  "member-repeated": memberRepeated,
  "activity-outside-calendar": activityOutsideCalendar,
  "activity-ends-before-start": activityEndsBeforeStart,
  "activity-undated": activityUndated,
  "holiday-notice-unknown": holidayNoticeUnknown,
  "calendar-day-unclear": calendarDayUnclear,
};
