import type { BookReading, Row, TabReading } from "../../reading/reading.js";
import type { When } from "../../tabs/column.js";
import type { Fen } from "../../values/fen.js";
import type { Direction } from "../accounts/concept.js";
import type { Notes, Spot } from "../notes.js";

/** One row of the income or disbursements tab, on the side it belongs to. */
export interface Entry extends Spot {
  readonly tab: "income" | "disbursements";
  readonly direction: Direction;
  /** Null when the row states no amount. */
  readonly fen: Fen | null;
  /** What the balance column says, for a balance brought forward without an amount. */
  readonly balance: Fen | null;
  readonly when: When | null;
  /** The month column, where the date is blank. */
  readonly month: unknown;
  readonly account: string | null;
  readonly item: string | null;
  readonly category: string | null;
  readonly summary: string | null;
  readonly fund: string | null;
  readonly payee: string | null;
  readonly memberNo: string | null;
  /** 0-based columns of the cells a finding may point to. */
  readonly columns: { readonly account: number; readonly date: number };
  /** False where the sheet has no column for dates: its rows are then taken to be of the report's year. */
  readonly dated: boolean;
}

/** All rows of both tabs as entries; a journal's row that stands in both tabs is taken once a side. */
export function gatherEntries(reading: BookReading, notes: Notes): Entry[] {
  const { income, disbursements } = reading.tabs;
  const received = income === undefined ? [] : income.rows.map((row) => incomeEntry(income, row));
  const spent = disbursements === undefined ? [] : disbursements.rows.map((row) => spendingEntry(disbursements, row));
  const counted = [...received, ...spent].filter(({ tab, sheet, row }) => !notes.isExcluded(tab, sheet, row));
  if (income === undefined || income.sheet !== disbursements?.sheet) return counted;
  const both = rowsOfBoth(received, spent);
  return counted.filter((entry) => !both.has(entry.row) || standsForRow(entry));
}

function rowsOfBoth(received: readonly Entry[], spent: readonly Entry[]): ReadonlySet<number> {
  const rows = new Set(received.map(({ row }) => row));
  return new Set(spent.flatMap(({ row }) => (rows.has(row) ? [row] : [])));
}

/** Of a journal row's two entries, those on their own side; a row that states only a balance is taken as income, an empty one as spending. */
function standsForRow({ tab, direction, fen, balance }: Entry): boolean {
  if (fen === null) return (tab === "income") === (balance !== null);
  return direction === (tab === "income" ? "income" : "spending");
}

function incomeEntry(tab: TabReading<"income">, { row, values, columns }: Row<"income">): Entry {
  const at = columns ?? tab.columns;
  const own = values.amount ?? values.receipt;
  const direction = sideOf("income", values.direction, own, values.spending);
  const flipped = direction === "spending";
  const amounts = flipped ? (["spending", "amount"] as const) : (["amount", "receipt"] as const);
  const key = amounts.find((column) => values[column] !== null);
  return {
    tab: "income",
    sheet: tab.sheet,
    row,
    column: firstColumn(at, key === undefined ? [...amounts, "account"] : [key, ...amounts]),
    direction,
    fen: key === undefined ? null : values[key],
    balance: values.balance,
    when: values.date,
    month: values.month,
    account: values.account,
    item: values.item,
    category: null,
    summary: values.summary,
    fund: values.fund,
    // A journal's rows have the columns of disbursements only.
    payee: values.payer ?? null,
    memberNo: null,
    columns: {
      account: firstColumn(at, ["account", "item", "summary"]),
      date: firstColumn(at, ["date", "month"]),
    },
    dated: at.date !== undefined || at.month !== undefined,
  };
}

function spendingEntry(tab: TabReading<"disbursements">, { row, values, columns }: Row<"disbursements">): Entry {
  const at = columns ?? tab.columns;
  const own = values.amount ?? values.spending;
  const direction = sideOf("spending", values.direction, own, values.receipt);
  const flipped = direction === "income";
  const amounts = flipped ? (["receipt", "amount"] as const) : (["amount", "spending"] as const);
  const key = amounts.find((column) => values[column] !== null);
  return {
    tab: "disbursements",
    sheet: tab.sheet,
    row,
    column: firstColumn(at, key === undefined ? [...amounts, "account"] : [key, ...amounts]),
    direction,
    fen: key === undefined ? null : values[key],
    balance: values.balance,
    when: values.date,
    month: values.month,
    account: values.account,
    item: values.item,
    category: values.category,
    summary: values.summary,
    fund: values.fund,
    payee: values.payee,
    memberNo: values.memberNo,
    columns: {
      account: firstColumn(at, ["account", "item", "category", "summary"]),
      date: firstColumn(at, ["date", "month"]),
    },
    dated: at.date !== undefined || at.month !== undefined,
  };
}

/** The side a row is on: as its 收支 column says, else that of its tab unless only the other side's amount is filled in. */
function sideOf(home: Direction, stated: string | null, own: Fen | null, other: Fen | null): Direction {
  if (stated === "收入") return "income";
  if (stated === "支出") return "spending";
  const away = home === "income" ? "spending" : "income";
  return (own ?? 0) === 0 && (other ?? 0) !== 0 ? away : home;
}

function firstColumn<Key extends string>(
  columns: Readonly<Partial<Record<Key, number>>>,
  keys: readonly Key[],
): number {
  for (const key of keys) {
    const column = columns[key];
    if (column !== undefined) return column;
  }
  return 0;
}
