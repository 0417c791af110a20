import { standardHeight, standardWidth } from "../../host/book/limits.js";
import type { BookSheet } from "../../host/book/sheet.js";

/** Pixels of a point. */
export const pixelsPerPoint = 4 / 3;

/** Rows or columns along one direction of a sheet: where each lies, in pixels from the sheet's edge, and which lies where. */
export interface Axis {
  /** Rows or columns that are shown. */
  readonly count: number;
  /** Pixels from the sheet's edge to the near side of an index (0-based); indexes past the end lie where they would. */
  offset(index: number): number;
  /** Pixels; 0 when hidden. */
  size(index: number): number;
  /** The index whose span holds this distance; clamped to the axis. */
  at(pixels: number): number;
  /** The nearest index from `from` in the direction of `step` that is not hidden, or `from` when there is none. */
  visible(from: number, step: 1 | -1): number;
}

/** Rows of a sheet, `count` of them. */
export function rowAxis(sheet: BookSheet, count: number): Axis {
  return axisOf(sheet.rowHeights, sheet.hiddenRows, standardHeight, count);
}

/** Columns of a sheet, `count` of them. */
export function columnAxis(sheet: BookSheet, count: number): Axis {
  return axisOf(sheet.columnWidths, sheet.hiddenColumns, standardWidth, count);
}

/** An axis from the sizes that differ from the standard, in points. Looks up by bisection, so that long sheets scroll as short ones do. */
export function axisOf(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standardPoints: number,
  count: number,
): Axis {
  const standard = Math.round(standardPoints * pixelsPerPoint);
  const odd = new Map<number, number>();
  for (const [index, points] of sizes) odd.set(index, Math.round(points * pixelsPerPoint));
  for (const index of hidden) odd.set(index, 0);
  const indexes = [...odd.keys()].sort((a, b) => a - b);
  // ahead[i]: by how many pixels everything after indexes[i] is shifted against an axis of standard sizes.
  const ahead: number[] = [];
  let shift = 0;
  for (const index of indexes) ahead.push((shift += (odd.get(index) ?? standard) - standard));

  const before = (index: number): number => {
    let [low, high] = [0, indexes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (ahead[low - 1] ?? 0);
  };
  const offset = (index: number): number => index * standard + before(index);
  const size = (index: number): number => odd.get(index) ?? standard;
  const at = (pixels: number): number => {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offset(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  };
  const visible = (from: number, step: 1 | -1): number => {
    for (let index = from; index >= 0 && index < count; index += step) if (size(index) > 0) return index;
    return from;
  };
  return { count, offset, size, at, visible };
}
