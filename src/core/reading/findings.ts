import type { FindingOf } from "../values/finding.js";

/** Codes of findings that reading makes, with the arguments their sentences need. Amounts in args are texts as they stand in the cell. */
export interface ReadingFindingArgs {
  "cell-error": { readonly column: string; readonly text: string };
}

export type ReadingFinding = FindingOf<ReadingFindingArgs>;
