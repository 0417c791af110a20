import type { Source } from "../../ledger/ledger.js";
import type { Place } from "../../values/finding.js";
import type { Books } from "../rule.js";

/** The cell that enters a figure of the ledger; null when nothing does. */
export function ledgerPlace({ reading }: Books, source: Source | undefined): Place | null {
  if (source === undefined) return null;
  const tab = reading.tabs[source.tab];
  return tab === undefined ? null : { sheet: tab.sheet, row: source.row, column: source.column };
}
