import type { Row, TabReading } from "../../reading/reading.js";
import type { Snapshot } from "../../reading/snapshot.js";
import { tabs } from "../../tabs/index.js";
import type { Column, Kind } from "../../tabs/column.js";
import type { CellValue } from "../../values/cell.js";
import { cleanText } from "../../values/text.js";
import { cellsOf } from "../place.js";

/** A column that reading found in a sheet. */
export interface TabColumn {
  readonly key: string;
  readonly kind: Kind;
  /** 0-based */
  readonly column: number;
  /** The header as it stands in the sheet. */
  readonly label: string;
  /** True for columns whose cells no message may quote. */
  readonly sensitive: boolean;
  /** What one unit of its money is in yuan. */
  readonly unit: number;
}

/** The columns of a tab from left to right, the month columns of a wide register (`paid`) among them; each sheet column once. */
export function columnsOf(tab: TabReading, snapshot: Snapshot): readonly TabColumn[] {
  const defined = tabs[tab.tab].columns as Readonly<Record<string, Column | undefined>>;
  const label = labeller(tab, snapshot);
  const found = new Map<number, TabColumn>();
  const add = (key: string, column: number, definition: Pick<Column, "kind" | "sensitive">): void => {
    if (found.has(column)) return;
    const unit = tab.columnUnits?.[key] ?? tab.unit;
    found.set(column, {
      key,
      kind: definition.kind,
      column,
      label: label(column),
      sensitive: definition.sensitive === true,
      unit,
    });
  };
  const places: Readonly<Record<string, number | undefined>> = tab.columns;
  for (const [key, column] of Object.entries(places)) {
    const definition = defined[key];
    if (definition !== undefined && column !== undefined) add(key, column, definition);
  }
  for (const { column } of tab.monthColumns) add("paid", column, { kind: "money" });
  return [...found.values()].sort((a, b) => a.column - b.column);
}

/** The sheet column in which a row has a key's cell: rows of a second block and those of 借方 and 贷方 have columns of their own. */
export function columnIn(row: Pick<Row, "columns">, column: TabColumn): number {
  return row.columns === undefined ? column.column : (row.columns[column.key] ?? column.column);
}

/** Tells the header of any sheet column of a tab: its lowest text, as headers may span three rows; "" when there is none. */
export function labeller(tab: TabReading, snapshot: Snapshot): (column: number) => string {
  const typed = cellsOf(snapshot, tab.sheet);
  return (column) => {
    for (let row = tab.headerRow; row >= Math.max(0, tab.headerRow - 2); row -= 1) {
      const text = textOf(typed(row, column));
      if (text !== "") return text;
    }
    return "";
  };
}

function textOf(value: CellValue): string {
  return typeof value === "string" ? cleanText(value) : typeof value === "number" ? String(value) : "";
}
