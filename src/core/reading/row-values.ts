import { tabs } from "../tabs/index.js";
import type { TabKey } from "../tabs/tab.js";

/** A row's values by column key. */
export type Values = Record<string, unknown>;

/**
 * Gives the maker of a block's rows: from what was read, in the order of `keys`, it makes values in which the tab's other
 * columns are null. Those stand in the rows' common prototype: a book has far more columns than a sheet shows, and a large
 * sheet's rows would be mostly nulls.
 */
export function valuesMaker(tab: TabKey, keys: readonly string[]): (read: readonly unknown[]) => Values {
  function RowValues(this: Values, read: readonly unknown[]): void {
    for (let index = 0; index < keys.length; index += 1) this[keys[index] ?? ""] = read[index];
  }
  RowValues.prototype = Object.fromEntries(Object.keys(tabs[tab].columns).map((key) => [key, null]));
  const Made = RowValues as unknown as new (read: readonly unknown[]) => Values;
  return (read) => new Made(read);
}
