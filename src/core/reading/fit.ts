import { tabs } from "../tabs/index.js";
import type { Tab, TabKey } from "../tabs/tab.js";
import { exactMatches, nearMatches, type Match, type Rank } from "./header-words.js";
import type { HeaderCell } from "./header-cells.js";
import { monthColumnsOf } from "./month-columns.js";
import type { MonthColumn } from "./reading.js";

/** How the headers of a region serve a tab. */
export interface Fit {
  readonly tab: TabKey;
  readonly columns: ReadonlyMap<string, FittedColumn>;
  readonly months: readonly MonthColumn[];
  /** Headers that name a column already taken. */
  readonly duplicates: readonly { readonly key: string; readonly cell: HeaderCell }[];
  readonly score: number;
}

export interface FittedColumn {
  readonly cell: HeaderCell;
  readonly rank: Rank;
}

const weights: Readonly<Record<Rank, number>> = { 3: 3, 2: 2.8, 1: 1 };

/** Gives each header at most one column of the tab and each column at most one header, the best first; null when the tab's marks are missing. */
export function fitTab(tab: TabKey, cells: readonly HeaderCell[], year: number): Fit | null {
  const months = tabs[tab].wide ? monthColumnsOf(cells, year) : [];
  const monthCells = new Set(months.map((month) => month.column));
  const open = cells.filter((cell) => !monthCells.has(cell.column));
  const options = new Map(open.map((cell) => [cell, matchesOf(tab, cell, year)]));
  if (tab === "disbursements" || tab === "income") tellSidesApart(options);
  const columns = new Map<string, FittedColumn>();
  const taken = new Set<HeaderCell>();
  for (const rank of [3, 2] as const) take(options, rank, columns, taken);
  if (columns.size + months.length < 2 && !(columns.size === 1 && cells.length <= 3)) return null;
  if (tab === "disbursements") useCategoryAsAccount(columns);
  // A bank's headers are no slips of the pen, and its 借方 and 贷方 stand beside 借贷标志.
  if (tab !== "bank") takeNear(tab, open, columns, taken);
  if (tab !== "bank" && (columns.has("debit") || columns.has("credit"))) keepLegs(columns, taken);
  if (tab === "dues" && months.length === 0 && !columns.has("amount")) useTotalAsAmount(columns);
  if (!hasMarks(tabs[tab], columns, months.length)) return null;
  const duplicates: { key: string; cell: HeaderCell }[] = [];
  for (const [cell, matches] of options) {
    if (taken.has(cell)) continue;
    const key = matches.find((match) => columns.has(match.key))?.key;
    if (key !== undefined) duplicates.push({ key, cell });
  }
  let score = Math.min(months.length, 8);
  for (const column of columns.values()) score += weights[column.rank];
  return { tab, columns, months, duplicates, score };
}

function take(
  options: ReadonlyMap<HeaderCell, readonly Match[]>,
  rank: Rank,
  columns: Map<string, FittedColumn>,
  taken: Set<HeaderCell>,
): void {
  for (const [cell, matches] of options) {
    if (taken.has(cell)) continue;
    const match = matches.find((option) => option.rank === rank && !columns.has(option.key));
    if (match === undefined) continue;
    columns.set(match.key, { cell, rank });
    taken.add(cell);
  }
}

function takeNear(
  tab: TabKey,
  open: readonly HeaderCell[],
  columns: Map<string, FittedColumn>,
  taken: Set<HeaderCell>,
): void {
  if (columns.size < 2) return;
  for (const cell of open) {
    if (taken.has(cell) || typeof cell.own !== "string") continue;
    const match = nearMatches(tab, cell.spellings.at(-1) ?? [])[0];
    if (match === undefined || columns.has(match.key)) continue;
    columns.set(match.key, { cell, rank: 1 });
    taken.add(cell);
  }
}

/** A header with its group heading (收入 over 金额) is looked up as a whole first, then alone. */
function matchesOf(tab: TabKey, cell: HeaderCell, year: number): readonly Match[] {
  if (typeof cell.own !== "string") return [];
  for (const spelled of cell.spellings) {
    const words = tab === "budget" ? spelled.flatMap((word) => [word, ...withoutYear(word, year)]) : spelled;
    const matches = exactMatches(tab, words);
    if (matches.length > 0) return matches;
  }
  return [];
}

/** 2025年预算 in the budget of 2025 is the budget, 2024年决算 beside it last year's account; another year's column is neither. */
function withoutYear(word: string, year: number): string[] {
  const match = /^((?:19|20)\d{2})(?:年度?)?(.+)$/.exec(word) ?? /^([a-z].*?)((?:19|20)\d{2})$/.exec(word);
  if (match === null) return [];
  const [first = "", second = ""] = match.slice(1);
  const [stated, rest] = /^\d{4}$/.test(first) ? [Number(first), second] : [Number(second), first];
  return stated === year ? [rest] : stated === year - 1 ? [`上年${rest}`] : [];
}

/** 收入金额 and 支出金额 beside each other are the two sides of a journal; alone, either is simply the amount. */
function tellSidesApart(options: Map<HeaderCell, readonly Match[]>): void {
  const names = (key: string): HeaderCell[] =>
    [...options].filter(([, matches]) => matches.some((match) => match.key === key)).map(([cell]) => cell);
  const receipts = names("receipt");
  const spendings = names("spending");
  const both = receipts.length > 0 && spendings.length > 0;
  for (const [cell, matches] of options) {
    if (matches.length < 2) continue;
    const side = matches.filter((match) => match.key === "receipt" || match.key === "spending");
    const amount = matches.filter((match) => match.key === "amount");
    if (side.length > 0 && amount.length > 0) options.set(cell, both ? side : amount);
  }
}

/** 借方 and 贷方 mean something only together and where no other column has the amount; 方向 beside them is that of the balance. */
function keepLegs(columns: Map<string, FittedColumn>, taken: Set<HeaderCell>): void {
  const others = ["amount", "receipt", "spending"].some((key) => columns.has(key));
  const whole = columns.has("debit") && columns.has("credit") && !others;
  const dropped = whole ? ["direction"] : ["debit", "credit"];
  for (const key of dropped) {
    const column = columns.get(key);
    if (column === undefined || (whole && !/方向|借.?贷/.test(String(column.cell.own)))) continue;
    columns.delete(key);
    taken.delete(column.cell);
  }
}

/** 类别 says what the account column would, where there is none; 慰问类型 and the like never do. */
function useCategoryAsAccount(columns: Map<string, FittedColumn>): void {
  const category = columns.get("category");
  if (category === undefined || columns.has("account") || columns.has("item")) return;
  if (!category.cell.spellings.flat().some((word) => word === "类别" || word === "支出类型")) return;
  columns.delete("category");
  columns.set("account", category);
}

/** A register that only states the year's total has one payment a row. */
function useTotalAsAmount(columns: Map<string, FittedColumn>): void {
  const total = columns.get("paidTotal");
  if (total === undefined) return;
  columns.delete("paidTotal");
  columns.set("amount", total);
}

function hasMarks(tab: Tab, columns: ReadonlyMap<string, unknown>, months: number): boolean {
  return tab.marks.every(
    (group) => group.some((key) => columns.has(key)) || (tab.wide && months > 0 && group.includes("amount")),
  );
}
