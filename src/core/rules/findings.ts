import type { FindingOf } from "../values/finding.js";

/** Codes of findings that rules make. Amounts are decimal yuan texts, dates ISO, ID numbers masked, other cells A1 addresses. */
export interface RuleFindingArgs {
  "id-form": { readonly text: string; readonly length: number };
  "id-checksum": { readonly text: string };
  "id-birth-date": { readonly text: string };
  "id-rounded": { readonly text: string };
  "id-birth-differs": { readonly text: string };
  "id-sex-differs": { readonly text: string; readonly sex: string };
  "id-twice": { readonly text: string; readonly first: string };
  "member-no-twice": { readonly no: string; readonly first: string };
  "member-no-zeros-lost": { readonly no: string; readonly length: number };
  "name-twice": { readonly name: string; readonly first: string };
  "leave-before-join": { readonly joined: string; readonly left: string };
  "credit-code": { readonly text: string; readonly fault: "length" | "character" | "checksum" };
  "credit-code-not-union": { readonly text: string };
  "member-no-unknown": { readonly no: string };
  "member-name-differs": { readonly no: string; readonly name: string; readonly roster: string };
  "voucher-twice": { readonly voucher: string; readonly amount: string; readonly first: string };
  "signature-twice": {
    readonly name: string;
    readonly roles: "handler-approver" | "handler-witness" | "witness-approver";
  };
  "approver-missing": { readonly amount: string };
  "budget-overspent": {
    readonly account: string;
    readonly budget: string;
    readonly actual: string;
    readonly over: string;
  };
  "spending-without-budget": { readonly account: string; readonly actual: string };
  "fund-overdrawn": { readonly fund: string; readonly closing: string };
  "dues-long-unpaid": { readonly name: string; readonly months: number; readonly first: string; readonly last: string };
}

export type RuleFinding = FindingOf<RuleFindingArgs>;
