import type { Ledger, Source } from "../../ledger/ledger.js";
import type { Books } from "../../rules/rule.js";
import { oncePerBooks } from "../../rules/once.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { Figure } from "../built-sheet.js";
import { liveSum, type LineKind } from "../live-sum.js";
import { liveTabs } from "../live-tabs.js";
import type { PageCell } from "../page.js";
import { reasonText } from "../report/reason-text.js";

/** A sum over the user's cells: its cell, and why it is a value where no formula says it. */
export interface LiveTotal {
  readonly cell: PageCell;
  readonly live: boolean;
  readonly why: string | null;
}

const tabsOf = oncePerBooks(({ snapshot, reading }: Books) => liveTabs(snapshot, reading));

/** The sum of sources, which is `fen`, as a formula over the user's cells; a value marked ※ where there is none. */
export function liveTotal(
  books: Books,
  sources: readonly Source[],
  fen: Fen,
  language: Language,
  kind: LineKind = "fund",
): LiveTotal {
  const value = yuanOfFen(fen);
  const sum = sources.length === 0 ? null : liveSum(sources, fen, kind, tabsOf(books));
  if (sum === null) return { cell: { value, role: "listMoney" }, live: false, why: null };
  if (sum.live) return { cell: { value, formula: sum.formula, role: "listMoney" }, live: true, why: null };
  return { cell: { value, role: "listMoneyFixed" }, live: false, why: reasonText(sum.why, language) };
}

/** What all funds spent, as the ledger reckons it fund by fund. */
export function spentByFunds({ funds }: Pick<Ledger, "funds">): Fen {
  return funds.reduce((sum, { spending }) => sum + spending, 0);
}

/** The figure of a total at a place (0-based) that has to agree with the ledger. */
export function figureOf(
  { live, why }: LiveTotal,
  place: { readonly row: number; readonly column: number; readonly label: string; readonly expected: Fen },
): Figure {
  return { ...place, live, ...(why === null ? {} : { why }) };
}
