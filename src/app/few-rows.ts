import type { BookReading, TabReading } from "../core/reading/reading.js";
import type { SheetFormulas, SheetSnapshot, Snapshot } from "../core/reading/snapshot.js";
import type { CellValue } from "../core/values/cell.js";

/** Rows under a header that tell what its columns hold: which side an account is on, how dates are written. */
const telling = 200;
/** Rows kept around an edited one: what stands above a cell can be carried down to it. */
const around = 20;

/** Edited rows of one sheet, by 0-based row, as they are now. */
export type EditedRows = ReadonlyMap<number, readonly CellValue[]>;

/** The snapshot with edited rows as they are now; formulas stay those that were read. */
export function withRows(snapshot: Snapshot, edited: ReadonlyMap<string, EditedRows>): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withRowsOf(sheet, edited.get(sheet.name))) };
}

function withRowsOf(sheet: SheetSnapshot, edited: EditedRows | undefined): SheetSnapshot {
  if (edited === undefined) return sheet;
  const values = [...sheet.values];
  for (const [row, cells] of edited) {
    while (values.length < row) values.push(undefined);
    values[row] = cells;
  }
  return { ...sheet, values };
}

/**
 * The tabs' sheets with little more than their headers, their sums and the edited rows; all other rows blank, so that
 * reading them takes no longer in a large book than in a small one. The settings stay whole.
 */
export function fewRows(snapshot: Snapshot, reading: BookReading, edited: ReadonlyMap<string, EditedRows>): Snapshot {
  const bySheet = new Map<string, TabReading[]>();
  for (const tab of Object.values(reading.tabs) as TabReading[]) {
    bySheet.set(tab.sheet, [...(bySheet.get(tab.sheet) ?? []), tab]);
  }
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const tabs = bySheet.get(sheet.name);
    if (tabs === undefined) return [];
    return tabs.some(({ tab }) => tab === "settings") ? [sheet] : [onlyRows(sheet, keptRows(sheet, tabs, edited))];
  });
  return { ...snapshot, sheets };
}

function keptRows(
  { name, values, merges }: SheetSnapshot,
  tabs: readonly TabReading[],
  edited: ReadonlyMap<string, EditedRows>,
): ReadonlySet<number> {
  const kept = new Set<number>();
  const keep = (first: number, last: number): void => {
    for (let row = Math.max(0, first); row <= Math.min(last, values.length - 1); row += 1) kept.add(row);
  };
  keep(0, Math.max(...tabs.map(({ headerRow }) => headerRow)) + telling);
  for (const tab of tabs) for (const row of [...tab.totals, ...tab.asides]) kept.add(row);
  const rows = edited.get(name) ?? new Map<number, never>();
  for (const row of rows.keys()) keep(row - around, row + around);
  // The value of merged cells stands in the first of them.
  for (const { top, bottom } of merges) if (!kept.has(top) && hasRow(rows, top, bottom)) kept.add(top);
  return kept;
}

function hasRow(rows: EditedRows, top: number, bottom: number): boolean {
  for (const row of rows.keys()) if (row >= top && row <= bottom) return true;
  return false;
}

function onlyRows(sheet: SheetSnapshot, kept: ReadonlySet<number>): SheetSnapshot {
  const values = sheet.values.map((cells, row) => (kept.has(row) ? cells : undefined));
  if (sheet.formulas === undefined) return { ...sheet, values };
  const formulas: SheetFormulas = new Map([...sheet.formulas].filter(([row]) => kept.has(row)));
  return { ...sheet, values, formulas };
}
