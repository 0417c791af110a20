import type { BookReading, Row } from "../../reading/reading.js";
import { fold, foldName, itemAsWritten, parseAccountText } from "../accounts/account-text.js";
import type { AccountConcept, Direction } from "../accounts/concept.js";
import { findAccount, findItem } from "../accounts/catalog.js";
import { meansOpening, tailOf } from "../accounts/other-words.js";
import { recognise, type Recognition } from "../accounts/recognise.js";
import { fundName, knowFunds } from "../funds/fund-name.js";
import type { Notes, Spot } from "../notes.js";
import { budgetCells, type BudgetCells, type Columns } from "./budget-cells.js";

type KnownAccount = Extract<Recognition, { kind: "account" }>;

/** One budget row of the union's own funds. */
export interface BudgetEntry extends BudgetCells {
  readonly named: KnownAccount;
  readonly code: string | null;
  /** True for an item written as 其中：…, which is a part of what stands above it. */
  readonly isPart: boolean;
  readonly at: Spot;
}

/** What the budget tab plans by account and item. An item row may leave its account to the row above it. */
export function readBudget(reading: BookReading, notes: Notes): BudgetEntry[] {
  const tab = reading.tabs.budget;
  if (tab === undefined) return [];
  const funds = knowFunds(reading);
  const entries: BudgetEntry[] = [];
  const context: Context = { section: null, last: null };
  for (const row of tab.rows) {
    if (funds.isApart(fundName(row.values.fund))) continue;
    const columns: Columns = row.columns ?? tab.columns;
    const column = columns.account ?? columns.item ?? columns.code ?? 0;
    const at: Spot = { tab: "budget", sheet: tab.sheet, row: row.row, column };
    const named = nameRow(row, context, at, notes);
    if (named === null) continue;
    context.last = named.account;
    const cells = budgetCells(row, columns, at, notes);
    const isPart = meansPart(row.values.account) || meansPart(row.values.item);
    entries.push({ named, code: row.values.code ?? named.code, isPart, ...cells, at });
  }
  return entries;
}

function meansPart(text: string | null): boolean {
  return text !== null && fold(text).startsWith("其中");
}

interface Context {
  section: Direction | null;
  last: AccountConcept | null;
}

const heading = /^(?:本年(?:度)?|工会|年度)?(?:经费)?(收入|支出)(?:部分|预算|项目|类|情况)?(?:合计|总计|小计|总额)?$/;
const total = /^(?:合计|总计|小计|收支结余|本年结余|本年收支结余|期末结余|期末滚存结余|滚存结余|年末结余|结余)$/;

function nameRow(row: Row<"budget">, context: Context, at: Spot, notes: Notes): KnownAccount | null {
  const { account, item, direction } = row.values;
  const text = account ?? item;
  if (text === null) return byCode(row, context);
  const bare = parseAccountText(text).parts.join("");
  const section = heading.exec(bare);
  if (section !== null && item === null) {
    context.section = section[1] === "收入" ? "income" : "spending";
    context.last = null;
    return null;
  }
  if (total.test(bare) || total.test(foldName(text))) {
    if (bare.includes("结余")) notes.find("budget-balance-line", "info", at, { text: text.trim() });
    return null;
  }
  if (meansOpening(text) || tailOf("spending", text) !== null) {
    notes.find("budget-balance-line", "info", at, { text: text.trim() });
    return null;
  }
  const stated = direction === "收入" ? "income" : direction === "支出" ? "spending" : null;
  const under =
    context.last !== null && (stated ?? context.last.direction) === context.last.direction ? context.last : null;
  const named = account === null ? underAccount(under, text) : (itemRow(under, account, item) ?? null);
  const result = named ?? bySide(stated ?? context.section, text, account === null ? null : item);
  if (result.kind === "account") return result;
  const suggestion = result.kind === "unknown" ? (result.suggestion ?? "") : "";
  notes.exclude("budget-account-unknown", "error", at, { text: text.trim(), suggestion });
  return null;
}

function byCode(row: Row<"budget">, context: Context): KnownAccount | null {
  const code = row.values.code;
  if (code === null) return null;
  const result = bySide(context.section, code, null);
  return result.kind === "account" ? result : null;
}

/** A row without an account cell: an item of the account above it, known or not. */
function underAccount(under: AccountConcept | null, text: string): KnownAccount | null {
  if (under === null) return null;
  const { parts, code } = parseAccountText(text);
  const name = parts[0];
  if (name === undefined) return null;
  const item = findItem(under, name);
  const evidence = item?.tells == null ? [] : [{ scheme: item.tells, name, weight: 2 as const }];
  const extra = item === null ? itemAsWritten(text) : null;
  return { kind: "account", account: under, item: item?.concept ?? null, extra, code, evidence };
}

/** A row in the account column that is really an item of the account above: 其中：…, or one of its items that is no account. */
function itemRow(under: AccountConcept | null, account: string, item: string | null): KnownAccount | null {
  if (under === null || item !== null) return null;
  const name = parseAccountText(account).parts[0];
  if (name === undefined) return null;
  const isAccount = findAccount(under.direction, name) !== null;
  if (findItem(under, name) !== null && (!isAccount || fold(name) === "其他")) return underAccount(under, account);
  return meansPart(account) && !isAccount ? underAccount(under, account) : null;
}

function bySide(side: Direction | null, text: string, item: string | null): Recognition {
  if (side !== null) {
    const result = recognise(side, text, item);
    return result.kind === "wrong-side" ? { kind: "unknown", suggestion: null } : result;
  }
  const income = recognise("income", text, item);
  return income.kind === "account" ? income : recognise("spending", text, item);
}
