import type { BookReading, Row, TabReading } from "../core/reading/reading.js";
import type { EditedRows } from "./few-rows.js";

/** True when the sheets named are the same tabs in both readings, with the same headers. */
export function isSameTabs(one: BookReading, other: BookReading, sheets: ReadonlySet<string>): boolean {
  return shapeOf(one, sheets) === shapeOf(other, sheets);
}

function shapeOf({ tabs }: BookReading, sheets: ReadonlySet<string>): string {
  const shapes = (Object.values(tabs) as TabReading[]).flatMap(({ tab, sheet, headerRow, columns, monthColumns }) =>
    sheets.has(sheet) ? [[tab, sheet, headerRow, Object.entries(columns).sort(), monthColumns]] : [],
  );
  return JSON.stringify(shapes.sort());
}

/** A reading whose edited rows are those of a later one; a row that is no record any more is left out. */
export function withEditedRows(
  before: BookReading,
  now: BookReading,
  edited: ReadonlyMap<string, EditedRows>,
): BookReading {
  const later = now.tabs as Readonly<Record<string, TabReading | undefined>>;
  const tabs = (Object.values(before.tabs) as TabReading[]).map((tab): [string, TabReading] => {
    const rows = edited.get(tab.sheet);
    if (rows === undefined) return [tab.tab, tab];
    const isEdited = ({ row }: Row): boolean => rows.has(row);
    const fresh = later[tab.tab]?.rows.filter(isEdited) ?? [];
    const merged = [...tab.rows.filter((row) => !isEdited(row)), ...fresh].sort((a, b) => a.row - b.row);
    return [tab.tab, { ...tab, rows: merged, lastRow: Math.max(tab.lastRow, merged.at(-1)?.row ?? tab.lastRow) }];
  });
  return { ...before, tabs: Object.fromEntries(tabs) };
}
