import type { FindingOf } from "../values/finding.js";

/** Codes of findings that keeping the ledger makes. Amounts in args are decimal yuan texts. */
export interface LedgerFindingArgs {
  "account-unknown": { readonly text: string };
}

export type LedgerFinding = FindingOf<LedgerFindingArgs>;
