import { a1Area, columnLetters } from "../../../core/values/address.js";
import type { SheetPage } from "../../../core/sheets/page.js";

/** Points of the highest row that Excel allows. */
const highestRow = 409.5;

/** Queues sizes of columns and rows, frozen panes, and the tab's colour. */
export function layOut(page: SheetPage, sheet: Excel.Worksheet, replaces: boolean): void {
  for (const { first, last, value } of runs(page.columns.map(({ width }) => width))) {
    sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = pointsOfWidth(value);
  }
  page.columns.forEach(({ hidden }, column) => {
    if (hidden === true) sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
  });
  const last = Math.max(-1, ...page.heights.keys());
  const heights = Array.from({ length: last + 1 }, (_, row) => page.heights.get(row) ?? null);
  for (const { first, last: end, value } of runs(heights)) {
    if (value !== null) sheet.getRange(`${first + 1}:${end + 1}`).format.rowHeight = Math.min(value, highestRow);
  }
  freeze(page, sheet, replaces);
  if (page.tabColor !== null) sheet.tabColor = `#${page.tabColor}`;
  else if (replaces) sheet.tabColor = "";
  // Our own sheets are shown like a printed form; the user's tabs keep their grid lines.
  sheet.showGridlines = page.mark === null;
}

function freeze({ freeze: { rows, columns } }: SheetPage, sheet: Excel.Worksheet, replaces: boolean): void {
  if (replaces) sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(a1Area({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A width in characters as points: 7 pixels a character and 5 of padding, at 96 pixels an inch. */
export function pointsOfWidth(characters: number): number {
  return (Math.trunc(characters * 7 + 5) * 72) / 96;
}

interface Run<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Neighbours of the same value, together. */
function runs<T>(values: readonly T[]): Run<T>[] {
  const made: Run<T>[] = [];
  values.forEach((value, index) => {
    const before = made.at(-1);
    if (before?.value === value) made[made.length - 1] = { ...before, last: index };
    else made.push({ first: index, last: index, value });
  });
  return made;
}
