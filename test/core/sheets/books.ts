import type { AccountLine, FundLine, Ledger, Source } from "../../../src/core/ledger/ledger.js";
import type { BookReading, TabReading } from "../../../src/core/reading/reading.js";
import type { SheetSnapshot, Snapshot } from "../../../src/core/reading/snapshot.js";
import type { Books } from "../../../src/core/rules/rule.js";
import type { TabKey } from "../../../src/core/tabs/tab.js";
import { parseA1 } from "../../../src/core/values/address.js";
import type { CellValue } from "../../../src/core/values/cell.js";
import type { Fen } from "../../../src/core/values/fen.js";
import { fenOfYuan } from "../../../src/core/values/fen.js";

/** A sheet from its rows, row 1 first. */
export function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    values,
    visible: true,
    mark: null,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A tab as reading delivers it, without typed rows, which the report does not look at. */
export function tabOf<K extends TabKey>(
  tab: K,
  sheet: string,
  firstRow: number,
  lastRow: number,
  columns: Readonly<Record<string, number>>,
  more: Partial<TabReading> = {},
): TabReading<K> {
  const read = { tab, sheet, headerRow: firstRow - 1, firstRow, lastRow, columns, rows: [], monthColumns: [] };
  return { layout: "long", unit: 1, ...read, ...more } as unknown as TabReading<K>;
}

/** Sources from A1 addresses of a tab's sheet, each adding what its cell says in yuan. */
export function sourcesOf(tab: TabKey, sheet: SheetSnapshot, ...addresses: readonly string[]): Source[] {
  return addresses.map((address) => {
    const cell = parseA1(address);
    if (cell === null) throw new Error(address);
    const value = sheet.values[cell.row]?.[cell.column];
    const yuan = typeof value === "string" ? Number(value.replaceAll(",", "")) : value;
    if (typeof yuan !== "number") throw new Error(`${address} is no amount`);
    return { tab, ...cell, fen: fenOfYuan(yuan) ?? 0 };
  });
}

/** An account's line or an item's, whose figures are the sums of its sources. */
export function lineOf(
  account: string,
  item: string | null,
  sources: readonly Source[],
  budgetSources: readonly Source[] = [],
): AccountLine {
  const budget = budgetSources.length === 0 ? null : sumOf(budgetSources);
  return { account, item, code: null, budget, initial: null, actual: sumOf(sources), sources, budgetSources };
}

/** A ledger for 2026 from its lines; totals are the sums of the accounts' own lines. */
export function ledgerOf(
  income: readonly AccountLine[],
  spending: readonly AccountLine[],
  more: Partial<Ledger> = {},
  opening: Fen | null = null,
): Ledger {
  const actual = (lines: readonly AccountLine[]) =>
    lines.filter((line) => line.item === null).reduce((sum, line) => sum + line.actual, 0);
  const budget = (lines: readonly AccountLine[]) => {
    const budgets = lines.flatMap((line) => (line.item === null && line.budget !== null ? [line.budget] : []));
    return budgets.length === 0 ? null : budgets.reduce((sum, one) => sum + one, 0);
  };
  const surplus = actual(income) - actual(spending);
  const moved = (more.tail ?? []).reduce((sum, line) => sum + line.actual, 0);
  return {
    year: 2026,
    today: 46347,
    scheme: "2021",
    income,
    spending,
    funds: [],
    tail: [],
    totals: {
      opening,
      income: actual(income),
      spending: actual(spending),
      surplus,
      closing: opening === null ? null : opening + surplus + moved,
      incomeBudget: budget(income),
      spendingBudget: budget(spending),
      openingAt: null,
    },
    dues: { until: 24321, members: [], count: 0, expected: 0, paid: 0, repeating: [], sources: [] },
    spendingByMember: [],
    spendingByCategory: [],
    bookings: [],
    transfers: [],
    mappings: [],
    duesIncome: [],
    findings: [],
    excluded: [],
    ...more,
  };
}

export function fundOf(
  fund: string,
  own: boolean,
  opening: Fen | null,
  incomeSources: readonly Source[],
  spendingSources: readonly Source[],
): FundLine {
  const [income, spending] = [sumOf(incomeSources), sumOf(spendingSources)];
  const closing = opening === null ? null : opening + income - spending;
  const flows = { opening, income, spending, closing, tail: 0, transfers: [] };
  return { fund, own, ...flows, openingSources: [], incomeSources, spendingSources };
}

/** Books of 2026 from sheets, tabs and a ledger. */
export function booksOf(
  sheets: readonly SheetSnapshot[],
  tabs: readonly TabReading[],
  ledger: Ledger,
  settings: Readonly<Record<string, unknown>> = {},
): Books {
  const snapshot: Snapshot = { sheets, date1904: false };
  const reading = {
    year: 2026,
    tabs: Object.fromEntries(tabs.map((tab) => [tab.tab, tab])),
    settings: { unitName: "某某小学工会", varianceShare: 0.2, fundOpenings: new Map(), ...settings },
    findings: [],
    excluded: [],
    questions: [],
    registers: {},
  } as unknown as BookReading;
  return { snapshot, reading, ledger };
}

function sumOf(sources: readonly Source[]): Fen {
  return sources.reduce((sum, source) => sum + source.fen, 0);
}
