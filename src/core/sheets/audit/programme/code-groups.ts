/** Balances brought forward. */
export const openings = [
  "opening-not-closing",
  "opening-differs",
  "opening-missing",
  "opening-of-other-year",
  "opening-repeated",
  "opening-in-spending",
  "opening-as-income",
] as const;

/** Who signs, and what must be approved. */
export const signatures = [
  "signature-twice",
  "approver-missing",
  "handler-and-approver",
  "approval-limit",
  "split-payments",
  "under-threshold",
] as const;

/** Claims and debts. */
export const claims = ["account-balance-sheet", "transfer-not-counted", "transfer-across-funds"] as const;

/** The bank's statement against the books. */
export const bank = [
  "bank-balance-breaks",
  "bank-opening-differs",
  "bank-holder-differs",
  "bank-other-period",
  "bank-nothing-matches",
  "bank-not-booked",
  "bank-not-cleared",
] as const;

/** Gifts, visits and help. */
export const gifts = [
  "festival-year-limit",
  "festival-each-limit",
  "festival-share-limit",
  "festival-not-allowed",
  "festival-own-day",
  "festival-cash",
  "birthday-limit",
  "marriage-limit",
  "childbirth-limit",
  "hospital-limit",
  "hospital-again",
  "retirement-limit",
  "member-death-limit",
  "relative-death-limit",
  "hardship-once-limit",
  "hardship-year-limit",
] as const;

/** Prizes, clothing, meals and outings. */
export const events = [
  "prize-share-limit",
  "prize-limit",
  "keepsake-limit",
  "meal-limit",
  "clothing-limit",
  "judge-limit",
  "outings-year-limit",
  "outing-days-limit",
  "prizes-for-all",
] as const;

/** Codes of reading and typing that may stand in any tab: they belong to the sections of the tab in which they are found. */
export const codesOfAnyTab: readonly string[] = [
  "subtotal-differs",
  "total-error",
  "text-date",
  "text-number",
  "full-width",
  "stray-spaces",
  "date-far",
  "people-count",
  "word-near",
  "formula-overwritten",
  "formula-differs",
];

/** Codes that belong to no section, and why. */
export const codesOutside: Readonly<Record<string, string>> = {
  "holiday-notice-unknown": "concerns the calendar of days off, no figure of the books",
  "activity-outside-calendar": "concerns the calendar's pages, no figure of the books",
  "activity-ends-before-start": "concerns the calendar's pages, no figure of the books",
  "calendar-day-unclear": "concerns the calendar's pages, no figure of the books",
  "activity-undated": "concerns the calendar's pages, no figure of the books",
  "activity-on-day-off": "concerns the day of an activity, no figure of the books",
  "activity-on-shifted-workday": "concerns the day of an activity, no figure of the books",
  "register-name-unknown": "concerns lists kept beside the books, no figure of them",
  "register-activity-unknown": "concerns lists kept beside the books, no figure of them",
  "activities-same-people": "concerns the days of activities, no figure of the books",
};
