import type { AccountLine, Source, TailLine } from "../../ledger/ledger.js";
import { sumOf } from "../../ledger/lines/account-lines.js";
import type { Books } from "../../rules/rule.js";
import type { TabKey } from "../../tabs/tab.js";
import type { Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import { liveSum, type LiveSum, type LiveTab } from "../live-sum.js";
import { inMonths } from "../live-tabs.js";
import type { Measure, MeasureKey } from "../report/form.js";
import type { Section } from "../report/line-id.js";
import { takenOff } from "../report/sums.js";
import { unbookedSum } from "../report/unbooked-sum.js";
import type { Months } from "../tab-index.js";

/** The figures of some months, and their formulas. */
export interface PeriodSums {
  readonly measure: Measure;
  /** The sources of a line that lie in the months. */
  readonly sourcesOf: (line: Pick<AccountLine, "sources">) => readonly Source[];
  /** What a tail line shows for the months: 减 lines as positive amounts. */
  readonly tail: (line: TailLine) => { readonly fen: Fen; readonly sum: LiveSum };
  /** What the tail lines add to the balance. */
  readonly moved: Fen;
}

/** Figures of `months`, with those of rows without a month where these are surely in them (`withUndated`). */
export function periodSums(
  key: MeasureKey,
  { ledger, reading }: Books,
  tabs: ReadonlyMap<TabKey, LiveTab>,
  monthOfSource: ReadonlyMap<Source, Month | null>,
  months: Months,
  withUndated: boolean,
): PeriodSums {
  const live = inMonths(tabs, reading, months);
  const isInside = (source: Source): boolean => {
    const month = monthOfSource.get(source) ?? null;
    return month === null ? withUndated : month >= months.first && month <= months.last;
  };
  const sourcesOf: PeriodSums["sourcesOf"] = ({ sources }) => sources.filter(isInside);
  const line = (section: Section, one: AccountLine) => {
    const sources = sourcesOf(one);
    const fen = sumOf(sources);
    const kind = one.item === null ? "account" : "item";
    const sum =
      sources.length > 0 ? liveSum(sources, fen, kind, live) : unbookedSum(section, one, live, reading, months);
    return { fen, sum, cells: sources.length };
  };
  const total = (section: Section): Fen =>
    ledger[section].reduce((sum, one) => (one.item === null ? sum + sumOf(sourcesOf(one)) : sum), 0);
  return {
    measure: { key, line, total },
    sourcesOf,
    tail: (one) => {
      const inside = sourcesOf(one);
      const shown = one.name === "收回投资" ? inside : inside.map(takenOff);
      const fen = sumOf(shown);
      return { fen, sum: liveSum(shown, fen, "account", live) };
    },
    moved: ledger.tail.reduce((sum, one) => sum + sumOf(sourcesOf(one)), 0),
  };
}
