import type { FindingOf } from "../values/finding.js";

/** Codes of findings that keeping the ledger makes. Amounts in args are decimal yuan texts. */
export interface LedgerFindingArgs {
  /** `suggestion` is the standard name meant, or empty. */
  "account-unknown": { readonly text: string; readonly suggestion: string };
  "account-missing": { readonly amount: string };
  /** `tab` is where the row stands. */
  "account-wrong-side": { readonly text: string; readonly tab: "income" | "spending" };
  "account-balance-sheet": { readonly text: string };
  "account-unlisted": { readonly account: string };
  "account-mapped": { readonly from: string; readonly to: string; readonly scheme: string };
  "account-by-category": { readonly category: string; readonly account: string; readonly rows: number };
  "amount-missing": { readonly account: string };
  "dates-absent": { readonly year: number };
  "date-missing": { readonly amount: string };
  "other-year": { readonly date: string; readonly year: number; readonly amount: string };
  "opening-as-income": { readonly text: string; readonly amount: string };
  "opening-in-spending": { readonly text: string; readonly amount: string };
  "opening-repeated": { readonly text: string; readonly amount: string };
  "opening-differs": { readonly settings: string; readonly rows: string };
  "opening-of-other-year": { readonly year: number; readonly stated: number };
  "opening-missing": { readonly year: number };
  "fund-opening-missing": { readonly fund: string };
  "fund-openings-differ": { readonly total: string; readonly sum: string };
  "fund-by-account": { readonly text: string; readonly fund: string };
  "transfer-not-counted": { readonly text: string; readonly amount: string };
  "transfer-across-funds": {
    readonly from: string;
    readonly to: string;
    readonly amount: string;
    readonly sheet: string;
    readonly cell: string;
  };
  "budget-account-unknown": { readonly text: string; readonly suggestion: string };
  "budget-balance-line": { readonly text: string };
  "budget-items-differ": { readonly account: string; readonly own: string; readonly items: string };
  "budget-adjusted-differs": { readonly account: string; readonly adjusted: string; readonly sum: string };
  "dues-income-differs": { readonly register: string; readonly income: string };
  "dues-from-register": { readonly amount: string };
  "dues-register-missing": { readonly members: number };
  "dues-unknown": { readonly name: string };
  "dues-base-missing": { readonly members: number };
  "dues-fixed-missing": { readonly setting: string };
  "dues-differs": { readonly name: string; readonly stated: string; readonly rule: string };
  "dues-leave-undated": { readonly name: string; readonly status: string };
  "dues-other-year": { readonly rows: number; readonly amount: string; readonly year: number };
  "dues-payer-unknown": { readonly name: string };
  "dues-payer-missing": { readonly amount: string };
  /** `name` as the register has it, with a note behind it. */
  "dues-payer-noted": { readonly name: string; readonly rosterName: string };
  "dues-payer-ambiguous": { readonly name: string };
  "dues-number-name": { readonly memberNo: string; readonly name: string; readonly rosterName: string };
  "member-repeated": { readonly name: string };
}

export type LedgerFinding = FindingOf<LedgerFindingArgs>;
