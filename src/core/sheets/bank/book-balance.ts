import type { Reconciliation } from "../../ledger/bank/reconciliation.js";
import type { Source } from "../../ledger/ledger.js";
import type { Books } from "../../rules/rule.js";
import { daysInMonth, monthOf, partsOfDay, type Day } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import { liveSum, type LiveSum } from "../live-sum.js";
import { inMonths, liveTabs } from "../live-tabs.js";
import { sumsOf } from "../report/sums.js";

/** The formula of the books' balance over the user's own cells: openings, plus receipts, less payments; null where one of them cannot be stated. */
export function bookBalanceFormula(books: Books, { moves, closing, last }: Reconciliation): string | null {
  if (closing.book === null) return null;
  const openings = openingSums(books);
  const tabs = tabsUntil(books, last);
  const sums = (["in", "out"] as const).map((side): LiveSum | null => {
    const sources = moves
      .filter((move) => isPaid(move.fen, move.sources) === (side === "out"))
      .flatMap((move) => move.sources);
    const fen = sources.reduce((sum, source) => sum + source.fen, 0);
    return sources.length === 0 ? null : liveSum(sources, fen, "fund", tabs);
  });
  const terms = [...openings, ...sums].filter((sum) => sum !== null);
  if (terms.some(({ live }) => !live)) return null;
  const text = (sum: LiveSum | null | undefined, sign: string): string =>
    sum?.live === true ? `${sign}${sum.formula}` : "";
  const formula = [...openings.map((sum) => text(sum, "+")), text(sums[0], "+"), text(sums[1], "-")].join("");
  return formula === "" || formula.length > longest ? null : `ROUND(${formula.replace(/^\+/, "")},2)`;
}

const longest = 8000;

/** The tabs with an eye to the months up to the end of the comparison, where it ends with a month. */
function tabsUntil({ snapshot, reading }: Books, last: Day): ReturnType<typeof liveTabs> {
  const tabs = liveTabs(snapshot, reading);
  const { year, month, day } = partsOfDay(last);
  if (month === 12 || day !== daysInMonth(year, month)) return tabs;
  return inMonths(tabs, reading, { first: monthOf(year, 1), last: monthOf(year, month) });
}

/** A payment's cell holds what went out. */
function isPaid(fen: Fen, sources: readonly Source[]): boolean {
  return sources.reduce((sum, source) => sum + source.fen, 0) === -fen;
}

/** The openings that are not 0: of the union's own funds together where one cell states them, of others one by one. */
function openingSums(books: Books): LiveSum[] {
  const { funds, totals } = books.ledger;
  const sums = sumsOf(books);
  const own = funds.filter((fund) => fund.own).reduce((sum, fund) => sum + (fund.opening ?? 0), 0);
  const isTogether = totals.openingAt !== null && totals.opening === own && own !== 0;
  const single = funds.filter((fund) => (fund.opening ?? 0) !== 0 && !(isTogether && fund.own));
  return [
    ...(isTogether ? [sums.opening(own, totals.openingAt)] : []),
    ...single.map((fund) => sums.fundOpening(fund, fund.opening ?? 0)),
  ];
}
