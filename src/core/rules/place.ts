import type { Snapshot } from "../reading/snapshot.js";
import type { TabReading } from "../reading/reading.js";
import type { TabKey } from "../tabs/tab.js";
import type { CellValue } from "../values/cell.js";
import type { Place } from "../values/finding.js";

interface Tabular {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number | undefined>>;
}

/** The cell of a row in the first of the named columns that the tab has; the row's first cell when it has none of them. */
export function placeIn<K extends TabKey>(tab: TabReading<K>, row: number, ...keys: readonly string[]): Place {
  const { sheet, columns } = tab as Tabular;
  const found = keys.map((key) => columns[key]).find((column) => column !== undefined);
  return { sheet, row, column: found ?? 0 };
}

/** What a sheet's cells hold as typed, by 0-based row and column. */
export function cellsOf(snapshot: Snapshot, sheet: string): (row: number, column: number) => CellValue {
  const values = snapshot.sheets.find(({ name }) => name === sheet)?.values ?? [];
  return (row, column) => values[row]?.[column] ?? null;
}
