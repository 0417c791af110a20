import type { BookReading } from "../core/reading/reading.js";
import type { Snapshot } from "../core/reading/snapshot.js";
import type { Column } from "../core/tabs/column.js";
import { tabs } from "../core/tabs/index.js";
import { isCellError, UNCALCULATED, type CellValue } from "../core/values/cell.js";
import { isoDay } from "../core/values/day.js";
import { maskIdNumber } from "../core/values/id-number.js";
import { maskPersonalNumbers } from "../core/values/personal.js";

export interface ReadBooks {
  readonly snapshot: Snapshot;
  readonly reading: BookReading;
}

/** Longer texts are cut: the cell itself is one click away. */
const longest = 60;

/**
 * What a cell holds, as text for a list of findings: days as ISO dates, ID numbers masked and other personal data
 * (phones, cards) not shown at all; null for an empty cell. 0-based.
 */
export function shownValues({
  snapshot,
  reading,
}: ReadBooks): (sheet: string, row: number, column: number) => string | null {
  const values = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.values]));
  const columns = columnsOf(reading);
  return (sheet, row, column) => {
    const held = values.get(sheet)?.[row]?.[column] ?? null;
    return held === null ? null : shown(held, columns.get(`${column}|${sheet}`));
  };
}

function shown(value: CellValue, column: { readonly key: string; readonly as: Column } | undefined): string | null {
  if (value === null) return null;
  if (isCellError(value)) return value.error === UNCALCULATED ? null : value.error;
  if (column?.as.sensitive === true && column.key !== "idNumber")
    return column.key === "birthDate" ? dayText(value) : "***";
  if (typeof value === "number" && column !== undefined && isDay(column.as, value)) return isoDay(value);
  if (column?.key === "idNumber") return maskIdNumber(String(value));
  const text = maskPersonalNumbers(String(value));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function dayText(value: string | number | boolean): string {
  return typeof value === "number" && isLikelyDay(value) ? isoDay(value) : String(value);
}

/** 20230101 in a column of dates is a date typed as a number, not a day of the year 57288. */
function isLikelyDay(value: number): boolean {
  return Number.isInteger(value) && value > 60 && value < 73415;
}

function isDay({ kind }: Column, value: number): boolean {
  return (kind === "day" || kind === "when") && isLikelyDay(value);
}

function columnsOf(reading: BookReading): ReadonlyMap<string, { readonly key: string; readonly as: Column }> {
  const found = new Map<string, { key: string; as: Column }>();
  for (const tab of Object.values(reading.tabs)) {
    const defined: Readonly<Record<string, Column | undefined>> = tabs[tab.tab].columns;
    for (const [key, column] of Object.entries<number | undefined>(tab.columns)) {
      const as = defined[key];
      if (as !== undefined && column !== undefined) found.set(`${column}|${tab.sheet}`, { key, as });
    }
  }
  return found;
}
