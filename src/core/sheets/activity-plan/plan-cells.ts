import type { Source } from "../../ledger/ledger.js";
import type { ActivityAccount } from "../../rules/activities/activity-accounts.js";
import type { Books } from "../../rules/rule.js";
import { a1Absolute, quoteSheet } from "../../values/address.js";
import type { Fen } from "../../values/fen.js";
import { amountCells } from "../audit/amount-cells.js";
import type { CellPlace } from "../list/list-page.js";
import type { PageCell } from "../page.js";

/** Cells that refer to the plan's own. */
export interface PlanCells {
  /** The cell of an activity's title, else of its contents. */
  readonly titleAt: (account: ActivityAccount) => CellPlace;
  /** An amount of the plan as a reference to its cell; a value marked ※ where the cell holds no number that says it. */
  readonly money: (account: ActivityAccount, key: "budget" | "spent", fen: Fen) => PageCell;
  /** The number of people: a reference where the plan's cell is that number, else a value. */
  readonly people: (account: ActivityAccount, count: number) => PageCell;
}

/** Makes the cells for the activities of a book. */
export function planCells(books: Books): PlanCells {
  const tab = books.reading.tabs.activities;
  const sheet = tab?.sheet ?? "";
  const values = books.snapshot.sheets.find(({ name }) => name === sheet)?.values ?? [];
  const { amount } = amountCells(books);
  const columnOf = ({ row }: ActivityAccount, ...keys: readonly string[]): number | undefined => {
    const columns: Readonly<Partial<Record<string, number>>> = row.columns ?? tab?.columns ?? {};
    return keys.map((key) => columns[key]).find((column) => column !== undefined);
  };
  return {
    titleAt: (account) => ({
      sheet,
      row: account.row.row,
      column: columnOf(account, account.row.values.title === null ? "content" : "title", "title", "content") ?? 0,
    }),
    money: (account, key, fen) => {
      const source: Source = { tab: "activities", row: account.row.row, column: columnOf(account, key) ?? 0, fen };
      return amount(source);
    },
    people: (account, count) => {
      const column = columnOf(account, "participants");
      const isSaid = !account.counted && column !== undefined && values[account.row.row]?.[column] === count;
      const value = { value: count, role: "listNumber" as const };
      return isSaid ? { ...value, formula: `${quoteSheet(sheet)}!${a1Absolute(account.row.row, column)}` } : value;
    },
  };
}
