import type { Area } from "../../values/address.js";
import type { PageCell } from "../page.js";
import type { Role } from "../style.js";

/** The sheet's columns: three a day of the month's grid (number, lunar day over two), one a day of the three small months side by side. */
export const columnCount = 21;
export const columnWidth = 7.2;
export const dayColumns = 3;
export const weekDays = 7;
/** Room of a day for text of the default size, in digits of it; a Chinese character takes two. */
export const dayWidth = 23;
/** Room of a day for what is on, which is written larger. */
export const eventWidth = 20;
/** Room of one column for text. */
export const textColumn = dayWidth / dayColumns;

/** One row of the calendar sheet before it has a place: its cells, its height in points, and which columns are merged. */
export interface Strip {
  readonly cells: readonly (PageCell | null)[];
  readonly height: number;
  /** True for a week's row, which may be higher than its text needs. */
  readonly grows: boolean;
  readonly merges: readonly StripMerge[];
}

/** First and last column of a merge, and how many rows it takes from its strip on. */
export interface StripMerge {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/** A text or number over so many columns; over `rows` rows from its strip on, where more than one, and 0 below such a one. */
export interface Piece {
  readonly columns: number;
  readonly value: PageCell["value"];
  readonly role: Role;
  readonly rows?: number;
}

/** A row of pieces, merged where they take more than one column or row. */
export function strip(height: number, pieces: readonly Piece[], grows = false): Strip {
  const cells: PageCell[] = [];
  const merges: StripMerge[] = [];
  for (const { columns, value, role, rows = 1 } of pieces) {
    if (rows > 0 && (columns > 1 || rows > 1))
      merges.push({ left: cells.length, right: cells.length + columns - 1, rows });
    for (let index = 0; index < columns; index += 1) cells.push({ value: index === 0 ? value : null, role });
  }
  return { cells, height, grows, merges };
}

/** A row of one text over all columns. */
export function wideStrip(height: number, value: string, role: Role): Strip {
  return strip(height, [{ columns: columnCount, value, role }]);
}

export function emptyStrip(height: number): Strip {
  return { cells: Array.from({ length: columnCount }, () => null), height, grows: false, merges: [] };
}

/** Height in points of a row with so many lines of what is on. */
export function eventHeight(lines: number): number {
  return Math.min(409, lines * 16 + 3);
}

/** Height in points of a row with so many lines of 10-point text; Excel allows 409. */
export function linesHeight(lines: number): number {
  return Math.min(409, lines * 14 + 4);
}

export function stripsHeight(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

export function mergesOf(strips: readonly Strip[]): readonly Area[] {
  return strips.flatMap(({ merges }, row) =>
    merges.map(({ left, right, rows }) => ({ top: row, left, bottom: row + rows - 1, right })),
  );
}
