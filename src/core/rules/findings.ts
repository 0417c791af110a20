import type { FindingOf } from "../values/finding.js";

/** Codes of findings that rules make. */
export interface RuleFindingArgs {
  "id-checksum": { readonly text: string };
}

export type RuleFinding = FindingOf<RuleFindingArgs>;
