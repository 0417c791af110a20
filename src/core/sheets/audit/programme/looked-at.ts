import { closingsBefore } from "../../../rules/across/opening-not-closing.js";
import type { Books } from "../../../rules/rule.js";
import { tabKeys, type TabKey } from "../../../tabs/tab.js";
import type { SheetInput } from "../../built-sheet.js";
import type { Basis } from "./basis.js";
import { rowsOfYear, type HeldRow } from "./rows-of-year.js";

/** How many rows there are to test something on. */
export interface LookedAt {
  /** Of the first group, where every group has some; else 0. */
  readonly rows: number;
  /** The alternatives of the first group that has no rows, as the basis writes them. */
  readonly missing: readonly string[] | null;
}

/** Counts the rows of books on which a code can be tested; a row counts once in a group, and each group is counted once. */
export function lookAt({ books }: Pick<SheetInput, "books">): (basis: Basis) => LookedAt {
  const counted = new Map<string, number>();
  const rowsOf = (group: readonly string[]): number => {
    const key = group.join();
    let rows = counted.get(key);
    if (rows === undefined) {
      if (key === "last-year") rows = closingsBefore(books).length;
      else if (key === "opening") rows = books.ledger.totals.opening === null ? 0 : 1;
      else rows = rowsWith(books, group);
      counted.set(key, rows);
    }
    return rows;
  };
  return (basis) => {
    const counts = basis.map(rowsOf);
    const empty = counts.indexOf(0);
    return empty < 0 ? { rows: counts[0] ?? 0, missing: null } : { rows: 0, missing: basis[empty] ?? [] };
  };
}

/** The rows of the year in which, of any alternative of a tab's (`members.sex+idNumber`), all columns are filled in. */
function rowsWith(books: Books, group: readonly string[]): number {
  const byTab = new Map<TabKey, (readonly string[])[]>();
  for (const name of group) {
    const { tab, columns } = partsOf(name);
    if (tab !== null) byTab.set(tab, [...(byTab.get(tab) ?? []), columns]);
  }
  let count = 0;
  for (const [tab, alternatives] of byTab) {
    const isSetting = tab === "settings" && alternatives.some((columns) => columns.length > 0);
    const rows: readonly Pick<HeldRow, "values">[] = isSetting
      ? [{ values: books.reading.settings }]
      : rowsOfYear(books, tab);
    for (const { values } of rows) {
      if (alternatives.some((columns) => columns.every((key) => values[key] != null))) count += 1;
    }
  }
  return count;
}

/** The tab and columns that a basis names; no tab for what is no part of one. */
export function partsOf(name: string): { readonly tab: TabKey | null; readonly columns: readonly string[] } {
  const [first = "", rest] = name.split(".");
  return { tab: tabKeys.find((key) => key === first) ?? null, columns: rest === undefined ? [] : rest.split("+") };
}
