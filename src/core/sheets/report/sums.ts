import type { LastYearLine } from "../../ledger/last-year/last-year.js";
import type { AccountLine, FundLine, FundTransfer, Mapping, Source, TailLine } from "../../ledger/ledger.js";
import type { BookReading } from "../../reading/reading.js";
import type { Books } from "../../rules/rule.js";
import type { Cell } from "../../values/address.js";
import { fenOfYuan, type Fen } from "../../values/fen.js";
import { liveSum, type LiveSum } from "../live-sum.js";
import { liveTabs } from "../live-tabs.js";
import { outsideFormula } from "../outside-sum.js";
import type { Section } from "./line-id.js";
import { unbookedSum } from "./unbooked-sum.js";

/** Finds the formulas of the report's figures over the user's own cells. */
export interface Sums {
  budget(line: AccountLine): LiveSum;
  /** The budget before adjustments. */
  initial(line: AccountLine): LiveSum;
  /** Cells of this workbook that tell of the year before. */
  lastYear(line: LastYearLine): LiveSum;
  actual(section: Section, line: AccountLine): LiveSum;
  /** `sign` −1 shows what is taken off as a positive amount. */
  tail(line: TailLine): LiveSum;
  fund(fund: FundLine, section: Section): LiveSum;
  /** What came in or went out, as a positive amount. */
  transfer(moved: FundTransfer): LiveSum;
  mapping(mapping: Mapping, fen: Fen): LiveSum;
  /** The settings' cell of an opening balance; null where it is not a number. */
  opening(fen: Fen, at: { readonly sheet: string; readonly row: number; readonly column: number } | null): LiveSum;
  fundOpening(fund: FundLine, fen: Fen): LiveSum;
}

const nothing: LiveSum = { live: false, why: { code: "no-cells" } };

export function sumsOf({ snapshot, reading }: Books, tabs = liveTabs(snapshot, reading)): Sums {
  const cellValue = (sheet: string, { row, column }: Cell) =>
    snapshot.sheets.find((candidate) => candidate.name === sheet)?.values[row]?.[column];
  const opening: Sums["opening"] = (fen, at) => {
    if (at === null) return nothing;
    const value = cellValue(at.sheet, at);
    if (typeof value !== "number") return { live: false, why: { code: "not-a-number", at } };
    const factor = ([1, 10000] as const).find((candidate) => fenOfYuan(value * candidate) === fen);
    if (factor === undefined) return { live: false, why: { code: "other-amount", at } };
    const areas = [{ top: at.row, bottom: at.row, left: at.column, right: at.column }];
    return { live: true, formula: outsideFormula([{ kind: "areas", sheet: at.sheet, areas, factor }]) };
  };
  const ofCells: Sums["lastYear"] = ({ actual, cells = [] }) => {
    const values = cells.map((cell) => cellValue(cell.sheet, cell));
    const [first] = cells;
    if (first === undefined || !values.every((value) => typeof value === "number")) return nothing;
    const yuan = values.reduce((sum, value) => sum + value, 0);
    const factor = ([1, 10000] as const).find((candidate) => fenOfYuan(yuan * candidate) === actual);
    if (factor === undefined) return { live: false, why: { code: "other-amount", at: first } };
    const areas = cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
    return { live: true, formula: outsideFormula([{ kind: "areas", sheet: first.sheet, areas, factor }]) };
  };
  return {
    initial: ({ initial }) => (initial === null ? nothing : liveSum(initial.sources, initial.fen, "budget", tabs)),
    lastYear: ofCells,
    transfer: ({ fen, sources }) => liveSum(sources, Math.abs(fen), "item", tabs),
    mapping: ({ sources }, fen) => liveSum(sources, fen, "item", tabs),
    budget: (line) => liveSum(line.budgetSources, line.budget ?? 0, "budget", tabs),
    actual: (section, line) => {
      if (line.sources.length > 0 || line.actual !== 0) {
        return liveSum(line.sources, line.actual, line.item === null ? "account" : "item", tabs);
      }
      return unbookedSum(section, line, tabs, reading);
    },
    tail: (line) =>
      line.name === "收回投资"
        ? liveSum(line.sources, line.actual, "account", tabs)
        : liveSum(line.sources.map(takenOff), -line.actual, "account", tabs),
    fund: (fund, section) =>
      section === "income"
        ? liveSum(fund.incomeSources, fund.income, "fund", tabs)
        : liveSum(fund.spendingSources, fund.spending, "fund", tabs),
    opening,
    fundOpening: (fund, fen) => {
      if (fund.openingSources.length > 0) return liveSum(fund.openingSources, fen, "budget", tabs);
      const at = openingCell(reading, fund.fund, (sheet, cell) => cellValue(sheet, cell));
      return opening(fen, at);
    },
  };
}

/** The source of a 减 line as it is shown. */
export function takenOff(source: Source): Source {
  return { ...source, fen: -source.fen };
}

/** The cell of `<fund>上年结余` in the settings. */
function openingCell(reading: BookReading, fund: string, valueAt: (sheet: string, cell: Cell) => unknown) {
  const settings = reading.tabs.settings;
  const { item, value } = settings?.columns ?? {};
  if (settings === undefined || item === undefined || value === undefined) return null;
  for (let row = settings.firstRow; row <= settings.lastRow; row += 1) {
    const name = valueAt(settings.sheet, { row, column: item });
    if (typeof name !== "string") continue;
    const plain = name.normalize("NFKC").replace(/\s/g, "");
    if (plain.startsWith(fund.normalize("NFKC").replace(/\s/g, "")) && plain !== fund) {
      return { sheet: settings.sheet, row, column: value };
    }
  }
  return null;
}
