import { visitWords } from "../../ledger/accounts/visit-category.js";
import type { AccountLine, Source } from "../../ledger/ledger.js";
import type { Books } from "../../rules/rule.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { liveTotal, type LiveTotal } from "../audit/live-total.js";
import type { LineKind } from "../live-sum.js";
import type { PublicText } from "./public-text.js";

/** Sums over the user's cells whose formulas quote nothing that may tell of a person. */
export interface PublicAmounts {
  /** The sum of sources, which is `fen`. */
  readonly sum: (sources: readonly Source[], fen: Fen, kind?: LineKind) => LiveTotal;
  readonly line: (line: AccountLine) => LiveTotal;
}

/** Makes the sums of a book. */
export function publicAmounts(books: Books, shown: PublicText, language: Language): PublicAmounts {
  const sum: PublicAmounts["sum"] = (sources, fen, kind = "item") => {
    const total = liveTotal(books, sources, fen, language, kind);
    const quoted = (total.cell.formula ?? "").match(/"[^"]*"/g) ?? [];
    const isPublic = quoted
      .map((text) => text.slice(1, -1))
      .every((text) => isKnown(text) || shown.title(text) !== null);
    return isPublic ? total : { cell: { value: yuanOfFen(fen), role: "listMoneyFixed" }, live: false, why: null };
  };
  return { sum, line: ({ sources, actual }) => sum(sources, actual, "account") };
}

/** Operators, and the words for kinds of visits: 住院 as a kind tells of nobody. */
function isKnown(criterion: string): boolean {
  return /^(?:[<>]=?|=|<>)?$/.test(criterion) || kinds.has(criterion);
}

const kinds: ReadonlySet<string> = new Set(visitWords);
