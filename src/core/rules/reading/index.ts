import type { ReadingCode } from "../../reading/findings.js";
import type { Explained } from "../explained.js";
import { cellError } from "./cell-error.js";
import { notCalculated } from "./not-calculated.js";
import { dateUnreadable } from "./date-unreadable.js";
import { dateImpossible } from "./date-impossible.js";
import { dateAmbiguous } from "./date-ambiguous.js";
import { dateYearMissing } from "./date-year-missing.js";
import { monthUnreadable } from "./month-unreadable.js";
import { amountUnreadable } from "./amount-unreadable.js";
import { amountWrongDecimal } from "./amount-wrong-decimal.js";
import { amountTooLarge } from "./amount-too-large.js";
import { amountRounded } from "./amount-rounded.js";
import { amountMerged } from "./amount-merged.js";
import { numberUnreadable } from "./number-unreadable.js";
import { digitsLost } from "./digits-lost.js";
import { tickNotAmount } from "./tick-not-amount.js";
import { choiceUnknown } from "./choice-unknown.js";
import { valueMissing } from "./value-missing.js";
import { rowIncomplete } from "./row-incomplete.js";
import { bothSides } from "./both-sides.js";
import { bothLegs } from "./both-legs.js";
import { balanceLegs } from "./balance-legs.js";
import { closingEntries } from "./closing-entries.js";
import { sideUnknown } from "./side-unknown.js";
import { bankSidesTurned } from "./bank-sides-turned.js";
import { sideElsewhere } from "./side-elsewhere.js";
import { carriedDown } from "./carried-down.js";
import { rowsAfterTotal } from "./rows-after-total.js";
import { rowsAboveHeader } from "./rows-above-header.js";
import { rowsOutsideTable } from "./rows-outside-table.js";
import { headerDuplicate } from "./header-duplicate.js";
import { columnNotRead } from "./column-not-read.js";
import { headerNear } from "./header-near.js";
import { unitConverted } from "./unit-converted.js";
import { tabCandidates } from "./tab-candidates.js";
import { tabTie } from "./tab-tie.js";
import { tabInParts } from "./tab-in-parts.js";
import { finalAccountNotBudget } from "./final-account-not-budget.js";
import { tabUnlikely } from "./tab-unlikely.js";
import { tabOtherYear } from "./tab-other-year.js";
import { tabMissing } from "./tab-missing.js";
import { tabEmpty } from "./tab-empty.js";
import { sheetNotUsed } from "./sheet-not-used.js";
import { sheetNotRecognised } from "./sheet-not-recognised.js";
import { sheetChoiceMissing } from "./sheet-choice-missing.js";
import { sheetChoiceUnfit } from "./sheet-choice-unfit.js";
import { blockNotRead } from "./block-not-read.js";
import { settingUnreadable } from "./setting-unreadable.js";
import { settingDoubtful } from "./setting-doubtful.js";
import { settingUnknown } from "./setting-unknown.js";
import { settingDuplicate } from "./setting-duplicate.js";
import { yearAssumed } from "./year-assumed.js";

/** What reading finds, code by code; its sentences stand in `core/locale`. */
export const readingCodes: Readonly<Record<ReadingCode, Explained>> = {
  "cell-error": cellError,
  "not-calculated": notCalculated,
  "date-unreadable": dateUnreadable,
  "date-impossible": dateImpossible,
  "date-ambiguous": dateAmbiguous,
  "date-year-missing": dateYearMissing,
  "month-unreadable": monthUnreadable,
  "amount-unreadable": amountUnreadable,
  "amount-wrong-decimal": amountWrongDecimal,
  "amount-too-large": amountTooLarge,
  "amount-rounded": amountRounded,
  "amount-merged": amountMerged,
  "number-unreadable": numberUnreadable,
  "digits-lost": digitsLost,
  "tick-not-amount": tickNotAmount,
  "choice-unknown": choiceUnknown,
  "value-missing": valueMissing,
  "row-incomplete": rowIncomplete,
  "both-sides": bothSides,
  "both-legs": bothLegs,
  "balance-legs": balanceLegs,
  "closing-entries": closingEntries,
  "side-unknown": sideUnknown,
  "bank-sides-turned": bankSidesTurned,
  "side-elsewhere": sideElsewhere,
  "carried-down": carriedDown,
  "rows-after-total": rowsAfterTotal,
  "rows-above-header": rowsAboveHeader,
  "rows-outside-table": rowsOutsideTable,
  "header-duplicate": headerDuplicate,
  "column-not-read": columnNotRead,
  "header-near": headerNear,
  "unit-converted": unitConverted,
  "tab-candidates": tabCandidates,
  "tab-tie": tabTie,
  "tab-in-parts": tabInParts,
  "final-account-not-budget": finalAccountNotBudget,
  "tab-unlikely": tabUnlikely,
  "tab-other-year": tabOtherYear,
  "tab-missing": tabMissing,
  "tab-empty": tabEmpty,
  "sheet-not-used": sheetNotUsed,
  "sheet-not-recognised": sheetNotRecognised,
  "sheet-choice-missing": sheetChoiceMissing,
  "sheet-choice-unfit": sheetChoiceUnfit,
  "block-not-read": blockNotRead,
  "setting-unreadable": settingUnreadable,
  "setting-doubtful": settingDoubtful,
  "setting-unknown": settingUnknown,
  "setting-duplicate": settingDuplicate,
  "year-assumed": yearAssumed,
};
