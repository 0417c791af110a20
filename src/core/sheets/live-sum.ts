import type { Source } from "../ledger/ledger.js";
import type { SheetSnapshot } from "../reading/snapshot.js";
import type { TabKey } from "../tabs/tab.js";
import type { Cell } from "../values/address.js";
import { fenOfYuan, type Fen } from "../values/fen.js";
import { coveringAreas } from "./covering-areas.js";
import { testFor, type Test } from "./criterion.js";
import { outsideFormula, type Factor, type OutsideTerm } from "./outside-sum.js";
import { meets, sumWhere } from "./sum-where.js";
import type { ConditionColumn, Months, TabIndex } from "./tab-index.js";
import { numberOf, wantedCells } from "./wanted-cells.js";

/** What a figure's cell gets: a formula over the user's cells that gives exactly the figure, or the reason why there is none. */
export type LiveSum =
  { readonly live: true; readonly formula: string } | { readonly live: false; readonly why: NotLive };

/** Why no formula says the figure; `at` is the cell that stands in the way. */
export type NotLive =
  | {
      readonly code: "not-a-number" | "other-amount";
      readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
    }
  | { readonly code: "no-conditions" | "rounding" | "no-cells" };

/** What a sum stands for, which says by what its rows are best told apart; the cells of a budget are simply listed. */
export type LineKind = "account" | "item" | "fund" | "activity" | "budget";

/** A tab as the search for a formula sees it. */
export interface LiveTab {
  readonly index: TabIndex;
  /** 0-based last row of the formulas' ranges: that of the region and the blank rows below it. */
  readonly rangeLast: number;
  /** Sets of condition columns to try for each kind of line, the plainest first. */
  readonly conditions: Readonly<Record<LineKind, readonly (readonly ConditionColumn[])[]>>;
  /** 0-based month columns of a wide register. */
  readonly wideColumns: readonly number[];
}

/**
 * The formula for the sum of `sources`, or why there is none. It is given only when, over the cells as they are, it takes exactly the
 * cells of the sources and gives `expected` to the fen.
 */
export function liveSum(
  sources: readonly Source[],
  expected: Fen,
  kind: LineKind,
  tabs: ReadonlyMap<TabKey, LiveTab>,
): LiveSum {
  const parts = split(sources, tabs);
  if ("code" in parts) return { live: false, why: parts };
  if (parts.length === 0) return { live: false, why: { code: "no-cells" } };
  const terms: Term[] = [];
  for (const part of parts) {
    const found = termsFor(part, kind);
    if (found === null || terms.length + found.length > mostTerms)
      return { live: false, why: { code: "no-conditions" } };
    terms.push(...found);
  }
  return verified(terms, parts, expected);
}

/**
 * The formula for a line without rows so far: it counts what will be booked under `names` in their `columns`, and gives 0 now; `dated` asks
 * besides that a column's day lies in some months.
 */
export function liveNothing(
  names: readonly string[],
  columns: readonly number[],
  amount: number,
  tab: LiveTab,
  dated: { readonly column: number; readonly months: Months } | null = null,
): LiveSum {
  const named = names.flatMap((name, index) => {
    const test = testFor(name);
    const column = columns[index];
    return test?.kind === "text" && column !== undefined ? [{ column, test }] : [];
  });
  if (named.length < names.length) return { live: false, why: { code: "no-cells" } };
  const columnsAsked = named.map(({ column }): ConditionColumn => ({ column, as: "value" }));
  const conditions: { readonly column: number; readonly test: Test }[] = named;
  if (dated !== null) {
    conditions.push({ column: dated.column, test: { kind: "months", ...dated.months } });
    columnsAsked.push({ column: dated.column, as: dated.months });
  }
  const { counts, broken, samples } = tab.index.amountsBy(columnsAsked, amount);
  const isTaken = samples.some(
    (row, group) =>
      (counts[group] !== 0 || broken[group] === 1) &&
      conditions.every(({ column, test }) => meets(tab.index.value(row, column), test)),
  );
  if (isTaken) return { live: false, why: { code: "no-conditions" } };
  const term: OutsideTerm = { kind: "where", ...rangeOf(tab, amount), conditions, factor: 1 };
  return verified([{ tab, term, found: { count: 0, sum: 0 } }], [], 0);
}

/** Cells of one sheet that all count by the same factor. */
interface Part {
  readonly tab: LiveTab;
  readonly factor: Factor;
  /** 0-based rows of the cells by their column. */
  readonly rows: ReadonlyMap<number, number[]>;
}

/** A term over one tab; what it takes and adds up to where the tab's index knows it. */
interface Term {
  readonly tab: LiveTab;
  readonly term: OutsideTerm;
  readonly found: { readonly count: number; readonly sum: number } | null;
}

const mostTerms = 30;
const longestFormula = 8192;
const factors = [1, 10000, -1, -10000] as const satisfies readonly Factor[];

function split(sources: readonly Source[], tabs: ReadonlyMap<TabKey, LiveTab>): Part[] | NotLive {
  const parts: (Part & { readonly rows: Map<number, number[]> })[] = [];
  for (const source of sources) {
    const tab = tabs.get(source.tab);
    if (tab === undefined) return { code: "no-cells" };
    const { row, column } = source;
    const value = tab.index.value(row, column);
    if (source.fen === 0 && (value === 0 || value === null || value === undefined)) continue;
    if (typeof value !== "number") return { code: "not-a-number", at: placeOf(tab, source) };
    const factor = factorOf(value, source.fen);
    if (factor === undefined || value === 0) return { code: "other-amount", at: placeOf(tab, source) };
    let part = partOf(parts, tab, factor);
    if (part === undefined) parts.push((part = { tab, factor, rows: new Map<number, number[]>() }));
    const rows = part.rows.get(column);
    if (rows === undefined) part.rows.set(column, [row]);
    else rows.push(row);
  }
  return parts;
}

function placeOf(tab: LiveTab, { row, column }: Source): { sheet: string; row: number; column: number } {
  return { sheet: tab.index.sheet.name, row, column };
}

function factorOf(value: number, fen: Fen): Factor | undefined {
  for (const factor of factors) if (fenOfYuan(value * factor) === fen) return factor;
  return undefined;
}

function partOf<P extends Part>(parts: readonly P[], tab: LiveTab, factor: Factor): P | undefined {
  for (const part of parts) if (part.tab.index.sheet === tab.index.sheet && part.factor === factor) return part;
  return undefined;
}

function termsFor(part: Part, kind: LineKind): Term[] | null {
  const said =
    part.tab.wideColumns.length > 0
      ? []
      : [...part.rows].map(([column, rows]) => byConditions(part, kind, column, rows));
  if (said.length > 0 && said.every((terms) => terms !== null)) return said.flat();
  return byAreas(part);
}

function byConditions(part: Part, kind: LineKind, column: number, rows: readonly number[]): Term[] | null {
  for (const columns of part.tab.conditions[kind]) {
    const terms = conditionTerms(part, column, rows, columns);
    if (terms !== null) return terms;
  }
  return null;
}

/** The terms that select exactly `rows` by these columns: every group the rows belong to must consist of them alone. */
function conditionTerms(
  { tab, factor }: Part,
  column: number,
  rows: readonly number[],
  columns: readonly ConditionColumn[],
): Term[] | null {
  const groups = tab.index.groupsBy(columns);
  const { counts, sums, broken } = tab.index.amountsBy(columns, column);
  const used = new Set<number>();
  for (const row of rows) {
    const group = groups.of[row - tab.index.first];
    if (group === undefined || broken[group] === 1 || groups.tests[group] === null) return null;
    used.add(group);
    if (used.size > mostTerms) return null;
  }
  let selected = 0;
  for (const group of used) selected += counts[group] ?? 0;
  if (selected !== rows.length) return null;
  const range = rangeOf(tab, column);
  return [...used].map((group) => {
    const tests = groups.tests[group] ?? [];
    const conditions = columns.flatMap((condition, at) => {
      const test = tests[at];
      return test === undefined ? [] : [{ column: condition.column, test }];
    });
    const found = { count: counts[group] ?? 0, sum: sums[group] ?? 0 };
    if (conditions.length > 0) return { tab, term: { kind: "where", ...range, conditions, factor }, found };
    const area = { top: range.first, bottom: range.last, left: column, right: column };
    return { tab, term: { kind: "areas", sheet: range.sheet, areas: [area], factor }, found };
  });
}

function byAreas({ tab, factor, rows }: Part): Term[] | null {
  const cells = [...rows].flatMap(([column, ofColumn]) => ofColumn.map((row): Cell => ({ row, column })));
  const { index, rangeLast, wideColumns } = tab;
  const sheet = index.sheet.name;
  for (const columns of wideColumns.length > 0 ? [wideColumns, []] : [[]]) {
    const areas = coveringAreas(cells, index, { first: index.first, last: rangeLast, wideColumns: columns });
    if (areas.length > 0 && areas.length <= mostTerms)
      return [{ tab, term: { kind: "areas", sheet, areas, factor }, found: null }];
  }
  return null;
}

/** The terms as a formula, when they take exactly the cells of the parts and give `expected`. */
function verified(terms: readonly Term[], parts: readonly Part[], expected: Fen): LiveSum {
  const wanted = wantedCells(parts);
  let yuan = 0;
  let taken = 0;
  for (const { term, tab, found } of terms) {
    const { count, sum } = (wanted.areTwice ? null : found) ?? takenBy(term, tab, wanted.cells());
    if (sum === null) return { live: false, why: { code: "no-conditions" } };
    yuan += sum * term.factor;
    taken += count;
  }
  const formula = outsideFormula(terms.map(({ term }) => term));
  if (taken !== wanted.count || formula.length > longestFormula) return { live: false, why: { code: "no-conditions" } };
  return fenOfYuan(yuan) === expected ? { live: true, formula } : { live: false, why: { code: "rounding" } };
}

/** What a term takes, reckoned cell by cell; without a sum when it takes a cell that is not wanted or meets an error. */
function takenBy(
  term: OutsideTerm,
  { index: { sheet } }: LiveTab,
  wanted: ReadonlyMap<SheetSnapshot, ReadonlySet<number>>,
): { readonly count: number; readonly sum: number | null } {
  const { sum, cells } = sumWhere(term, sheet);
  const ofSheet = wanted.get(sheet);
  const isForeign = cells.some((cell) => ofSheet?.has(numberOf(cell.row, cell.column)) !== true);
  return { count: cells.length, sum: isForeign ? null : sum };
}

function rangeOf({ index, rangeLast }: LiveTab, column: number) {
  return { sheet: index.sheet.name, first: index.first, last: rangeLast, column };
}
