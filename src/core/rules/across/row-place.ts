import type { Row, TabReading } from "../../reading/reading.js";
import type { TabKey } from "../../tabs/tab.js";
import type { Place } from "../../values/finding.js";

type Columns = Readonly<Partial<Record<string, number>>>;

/** The cell of a record in the first of the named columns that it has, its own columns before the tab's; the row's first cell when it has none. */
export function placeOfRow<K extends TabKey>(tab: TabReading<K>, row: Row<K>, ...keys: readonly string[]): Place {
  const own: Columns = row.columns ?? tab.columns;
  const column = keys.map((key) => own[key]).find((found) => found !== undefined);
  return { sheet: tab.sheet, row: row.row, column: column ?? 0 };
}
