import type { Area } from "../values/address.js";
import type { PageCell } from "./page.js";
import type { Role } from "./style.js";

/** Width of each of the seven columns in digits of the default font: twelve Chinese characters of the size that events have. */
export const dayWidth = 24;
export const weekColumns = 7;

/** One row of the calendar sheet before it has a place: its cells, its height in points, and which columns are merged. */
export interface Strip {
  readonly cells: readonly (PageCell | null)[];
  readonly height: number;
  /** True for a week's row, which may be higher than its text needs. */
  readonly grows: boolean;
  /** First and last column of each merge. */
  readonly merges: readonly (readonly [number, number])[];
}

/** A row of spans, each over so many columns, merged where more than one. */
export function strip(
  height: number,
  spans: readonly { readonly columns: number; readonly value: PageCell["value"]; readonly role: Role }[],
): Strip {
  const cells: PageCell[] = [];
  const merges: (readonly [number, number])[] = [];
  for (const { columns, value, role } of spans) {
    if (columns > 1) merges.push([cells.length, cells.length + columns - 1]);
    for (let index = 0; index < columns; index += 1) cells.push({ value: index === 0 ? value : null, role });
  }
  return { cells, height, grows: false, merges };
}

/** A row of one text over all columns. */
export function wideStrip(height: number, value: string, role: Role): Strip {
  return strip(height, [{ columns: weekColumns, value, role }]);
}

export function emptyStrip(height: number): Strip {
  return { cells: Array.from({ length: weekColumns }, () => null), height, grows: false, merges: [] };
}

/** Height in points of a row with so many lines of 10-point text; Excel allows 409. */
export function linesHeight(lines: number): number {
  return Math.min(409, lines * 14 + 4);
}

export function stripsHeight(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

export function mergesOf(strips: readonly Strip[]): readonly Area[] {
  return strips.flatMap(({ merges }, row) => merges.map(([left, right]) => ({ top: row, left, bottom: row, right })));
}
