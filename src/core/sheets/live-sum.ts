import type { Source } from "../ledger/ledger.js";

import type { SheetSnapshot } from "../reading/snapshot.js";
import type { TabKey } from "../tabs/tab.js";
import type { Cell } from "../values/address.js";
import { fenOfYuan, type Fen } from "../values/fen.js";
import { coveringAreas } from "./covering-areas.js";
import { testFor } from "./criterion.js";
import { outsideFormula, type Factor, type OutsideTerm } from "./outside-sum.js";
import { sumWhere } from "./sum-where.js";
import type { ConditionColumn, TabIndex } from "./tab-index.js";

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
export type LineKind = "account" | "item" | "fund" | "budget";

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
  const terms: { readonly term: OutsideTerm; readonly tab: LiveTab }[] = [];
  for (const part of parts) {
    const found = termsFor(part, kind);
    if (found === null || terms.length + found.length > mostTerms)
      return { live: false, why: { code: "no-conditions" } };
    terms.push(...found.map((term) => ({ term, tab: part.tab })));
  }
  return verified(terms, parts, expected);
}

/** The formula for a line without rows so far: it counts what will be booked under `names` in their `columns`, and gives 0 now. */
export function liveNothing(
  names: readonly string[],
  columns: readonly number[],
  amount: number,
  tab: LiveTab,
): LiveSum {
  const conditions = names.flatMap((name, index) => {
    const test = testFor(name);
    const column = columns[index];
    return test?.kind === "text" && column !== undefined ? [{ column, test }] : [];
  });
  if (conditions.length < names.length) return { live: false, why: { code: "no-cells" } };
  return verified([{ term: { kind: "where", ...rangeOf(tab, amount), conditions, factor: 1 }, tab }], [], 0);
}

/** Cells of one sheet that all count by the same factor. */
interface Part {
  readonly tab: LiveTab;
  readonly factor: Factor;
  readonly cells: readonly Cell[];
}

const mostTerms = 30;
const longestFormula = 8192;
const factors = [1, 10000, -1, -10000] as const satisfies readonly Factor[];

function split(sources: readonly Source[], tabs: ReadonlyMap<TabKey, LiveTab>): Part[] | NotLive {
  const parts: (Part & { readonly cells: Cell[] })[] = [];
  for (const source of sources) {
    const tab = tabs.get(source.tab);
    if (tab === undefined) return { code: "no-cells" };
    const sheet = tab.index.sheet.name;
    const { row, column } = source;
    const value = tab.index.value(row, column);
    if (source.fen === 0 && (value === 0 || value === null || value === undefined)) continue;
    if (typeof value !== "number") return { code: "not-a-number", at: { sheet, row, column } };
    const factor = factors.find((candidate) => fenOfYuan(value * candidate) === source.fen);
    if (factor === undefined || value === 0) return { code: "other-amount", at: { sheet, row, column } };
    const known = parts.find((part) => part.tab.index.sheet === tab.index.sheet && part.factor === factor);
    if (known === undefined) parts.push({ tab, factor, cells: [{ row, column }] });
    else known.cells.push({ row, column });
  }
  return parts;
}

function termsFor(part: Part, kind: LineKind): OutsideTerm[] | null {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of part.cells) {
    const rows = byColumn.get(column);
    if (rows === undefined) byColumn.set(column, [row]);
    else rows.push(row);
  }
  const said =
    part.tab.wideColumns.length > 0
      ? []
      : [...byColumn].map(([column, rows]) => byConditions(part, kind, column, rows));
  if (said.length > 0 && said.every((terms) => terms !== null)) return said.flat();
  return byAreas(part);
}

function byConditions(part: Part, kind: LineKind, column: number, rows: readonly number[]): OutsideTerm[] | null {
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
): OutsideTerm[] | null {
  const groups = tab.index.groupsBy(columns);
  const { counts, broken } = tab.index.amountsBy(columns, column);
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
    if (conditions.length > 0) return { kind: "where", ...range, conditions, factor };
    const area = { top: range.first, bottom: range.last, left: column, right: column };
    return { kind: "areas", sheet: range.sheet, areas: [area], factor };
  });
}

function byAreas({ tab, factor, cells }: Part): OutsideTerm[] | null {
  const { index, rangeLast, wideColumns } = tab;
  const sheet = index.sheet.name;
  for (const columns of wideColumns.length > 0 ? [wideColumns, []] : [[]]) {
    const areas = coveringAreas(cells, index, { first: index.first, last: rangeLast, wideColumns: columns });
    if (areas.length > 0 && areas.length <= mostTerms) return [{ kind: "areas", sheet, areas, factor }];
  }
  return null;
}

/** The terms as a formula, when they take exactly the cells of the parts and give `expected`. */
function verified(
  terms: readonly { readonly term: OutsideTerm; readonly tab: LiveTab }[],
  parts: readonly Part[],
  expected: Fen,
): LiveSum {
  const wanted = new Map<SheetSnapshot, Set<number>>();
  for (const { tab, cells } of parts) {
    const ofSheet = wanted.get(tab.index.sheet) ?? new Set();
    wanted.set(tab.index.sheet, ofSheet);
    for (const cell of cells) ofSheet.add(numberOf(cell));
  }
  let yuan = 0;
  let taken = 0;
  for (const { term, tab } of terms) {
    const summed = sumWhere(term, tab.index.sheet);
    const ofSheet = wanted.get(tab.index.sheet);
    if (summed.sum === null || !summed.cells.every((cell) => ofSheet?.has(numberOf(cell)) === true)) {
      return { live: false, why: { code: "no-conditions" } };
    }
    yuan += summed.sum * term.factor;
    taken += summed.cells.length;
  }
  const formula = outsideFormula(terms.map(({ term }) => term));
  const distinct = [...wanted.values()].reduce((sum, cells) => sum + cells.size, 0);
  if (taken !== distinct || formula.length > longestFormula) return { live: false, why: { code: "no-conditions" } };
  return fenOfYuan(yuan) === expected ? { live: true, formula } : { live: false, why: { code: "rounding" } };
}

function rangeOf({ index, rangeLast }: LiveTab, column: number) {
  return { sheet: index.sheet.name, first: index.first, last: rangeLast, column };
}

/** Tells the cells of a sheet apart; a sheet has 16,384 columns. */
function numberOf({ row, column }: Cell): number {
  return row * 16384 + column;
}
