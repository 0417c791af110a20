/**
 * What a code can be tested on: groups of which each needs rows, and in a group the alternatives of which any will do. `income` stands for
 * the rows of a tab, `income.fund` for those in which the column is filled in, `members.sex+idNumber` for those in which both are.
 */
export type Basis = readonly (readonly string[])[];

const journal = ["disbursements", "income"] as const;
const voucherNo: Basis = [["disbursements.voucherNo", "income.voucherNo"]];
const ids: Basis = [["members.idNumber", "dues.idNumber"]];
const memberNos: Basis = [["members.memberNo"], ["disbursements.memberNo"]];
const fund: Basis = [["disbursements.fund", "income.fund"]];
const balance: Basis = [["disbursements.balance", "income.balance"]];
const dues: Basis = [["dues"]];
const budget: Basis = [["budget"]];
const openingStated: Basis = [["settings.opening", "income"]];

/** Of rules: where they look at certain columns and not simply at the rows of the tabs that they need. */
const ofRules: Readonly<Record<string, Basis>> = {
  "id-form": ids,
  "id-rounded": ids,
  "id-birth-date": ids,
  "id-checksum": ids,
  "id-case": ids,
  "id-twice": [["members.idNumber"]],
  "id-birth-differs": [["members.idNumber+birthDate"]],
  "id-sex-differs": [["members.idNumber+sex"]],
  "age-range": [["members.birthDate"]],
  "wage-range": [["members.baseWage", "members.postWage", "dues.baseWage", "dues.postWage"]],
  "leave-before-join": [["members.joinDate+leaveDate", "dues.joinDate+leaveDate"]],
  "member-no-zeros-lost": [["members.memberNo", "dues.memberNo", "disbursements.memberNo"]],
  "member-no-twice": [["members.memberNo"]],
  "member-no-unknown": memberNos,
  "member-name-differs": memberNos,
  "benefit-after-leaving": [
    ["members.leaveDate", "members.status"],
    ["disbursements.payee", "disbursements.memberNo"],
  ],
  "dues-outside-membership": [["members.joinDate", "members.leaveDate"], ["dues"]],
  "paid-total-differs": [["dues.paidTotal"]],
  "credit-code": [["settings.creditCode"]],
  "credit-code-not-union": [["settings.creditCode"]],
  "province-unknown": [["settings.province"]],
  "province-without-limits": [["settings.province"]],
  "voucher-zeros-lost": voucherNo,
  "voucher-twice": [["disbursements.voucherNo"]],
  "voucher-dates-differ": voucherNo,
  "voucher-gap": voucherNo,
  "voucher-order": voucherNo,
  "balance-breaks": balance,
  "balance-statement-differs": balance,
  "signature-twice": [
    ["disbursements.handler+approver", "disbursements.witness+approver", "disbursements.handler+witness"],
  ],
  "approver-missing": [["disbursements.approver"]],
  "approval-limit": [["disbursements.approver"]],
  "handler-and-approver": [["disbursements.handler+approver"]],
  "payment-near-duplicate": [["disbursements.payee+voucherNo"]],
  "payment-same-summary": [["disbursements.summary"]],
  "same-amount-across-kinds": [["members"], ["disbursements.payee", "disbursements.memberNo"]],
  "activity-unknown": [["activities"], ["disbursements.activity"]],
  "activity-spent-differs": [["activities.spent"], ["disbursements.activity"]],
  "activity-unspent": [["activities.budget"], ["disbursements.activity"]],
  "activity-over-budget": [["activities.budget"], ["disbursements.activity", "activities.spent"]],
  "fund-named-otherwise": [["disbursements.fund+summary"]],
  "opening-not-closing": [["last-year"], ["opening"]],
};

/** Of what the ledger itself finds. */
const ofLedger: Readonly<Record<string, Basis>> = {
  "opening-as-income": [["income"]],
  "opening-in-spending": [["disbursements"]],
  "opening-differs": openingStated,
  "opening-of-other-year": openingStated,
  "fund-opening-missing": fund,
  "fund-openings-differ": fund,
  "fund-by-account": [["disbursements.account", "income.account"]],
  "account-by-category": [["disbursements.category"]],
  "budget-account-unknown": budget,
  "budget-balance-line": budget,
  "budget-items-differ": budget,
  "budget-adjusted-differs": [["budget.adjusted", "budget.adjustment"]],
  "dues-income-differs": [["dues"], ["income"]],
  "dues-register-missing": [["members", "dues"]],
  "dues-leave-undated": [["members"]],
  "dues-from-register": dues,
  "dues-unknown": dues,
  "dues-base-missing": dues,
  "dues-fixed-missing": dues,
  "dues-differs": [["dues.monthlyDue", "dues.yearlyDue"]],
  "dues-other-year": dues,
  "dues-payer-unknown": [["members"], ["dues"]],
  "dues-payer-missing": dues,
  "dues-payer-noted": dues,
  "dues-payer-ambiguous": dues,
  "dues-number-name": [["dues.memberNo"]],
  "member-repeated": [["members"]],
};

/** What a rule or a code of the ledger is tested on; `needs` are the tabs that a rule asks for. */
export function basisOf(code: string, needs: Basis | null): Basis {
  return ofRules[code] ?? ofLedger[code] ?? needs ?? [journal];
}

/** Every code that this file says something of, for a test that they exist. */
export const codesWithBasis: readonly string[] = [...Object.keys(ofRules), ...Object.keys(ofLedger)];

/** Every basis said here, for a test that the columns exist. */
export const statedBases: readonly Basis[] = [...Object.values(ofRules), ...Object.values(ofLedger)];

/**
 * Codes that compare columns which books may or may not have: where there is nothing to compare, nothing is left untested. Of all
 * others, no rows means not tested.
 */
export const comparesOnly: ReadonlySet<string> = new Set([
  "id-form",
  "id-rounded",
  "id-birth-date",
  "id-checksum",
  "id-case",
  "id-twice",
  "id-birth-differs",
  "id-sex-differs",
  "age-range",
  "wage-range",
  "leave-before-join",
  "member-no-zeros-lost",
  "member-no-twice",
  "member-no-unknown",
  "member-name-differs",
  "dues-outside-membership",
  "paid-total-differs",
  "dues-differs",
  "dues-number-name",
  "budget-adjusted-differs",
  "account-by-category",
  "same-amount-across-kinds",
]);
