import { standardHeight, standardWidth } from "../host/book/limits.js";
import type { BookSheet } from "../host/book/sheet.js";

/** A point of a sheet as drawings say it: a 0-based cell and points from its corner. */
export interface DrawingPlace {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** Points from the sheet's corner to a place. */
export function pointsOf(sheet: BookSheet, place: DrawingPlace): { readonly left: number; readonly top: number } {
  let left = place.across;
  for (let column = 0; column < place.column; column++) left += widthOf(sheet, column);
  let top = place.down;
  for (let row = 0; row < place.row; row++) top += heightOf(sheet, row);
  return { left, top };
}

/** The cell that holds a point, and how far inside. */
export function placeOf(sheet: BookSheet, left: number, top: number): DrawingPlace {
  const [column, across] = stepInto(left, (index) => widthOf(sheet, index));
  const [row, down] = stepInto(top, (index) => heightOf(sheet, index));
  return { row, column, down, across };
}

function stepInto(points: number, size: (index: number) => number): [index: number, rest: number] {
  let rest = points;
  let index = 0;
  for (; index < 16383 && rest >= size(index); index++) rest -= size(index);
  return [index, rest];
}

function widthOf(sheet: BookSheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? standardWidth);
}

function heightOf(sheet: BookSheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? standardHeight);
}
