import { ledgerPlace } from "./ledger-place.js";
import type { Rule } from "../rule.js";
import { yuanText } from "../../values/fen.js";

/** A fund cannot have spent more than it had: an opening or an income is missing, or another fund's money was used. The cell is its last spending. */
export const fundOverdrawn: Rule = {
  code: "fund-overdrawn",
  source: "practice: funds are kept apart",
  check: (books) =>
    books.ledger.funds.flatMap(({ fund, closing, spendingSources }) => {
      if (closing === null || closing >= 0) return [];
      const at = ledgerPlace(books, spendingSources.at(-1));
      return [{ code: "fund-overdrawn", severity: "warning", at, args: { fund, closing: yuanText(closing) } } as const];
    }),
};
