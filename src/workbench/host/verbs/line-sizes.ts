import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import { lastColumn, lastRow } from "../book/limits.js";
import type { AreasIt } from "./range-areas.js";
import { checkAllowed, tellLayout } from "./state.js";

type Lines = "rows" | "columns";

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The size that all lines of the areas have, in points, or null where they differ. */
export function uniformSize(it: AreasIt, lines: Lines, standard: number): number | null {
  const sizes = sizesOf(it, lines);
  const found = new Set<number>();
  for (const { first, last } of runs(it, lines)) {
    const own = [...sizes].filter(([index]) => index >= first && index <= last);
    for (const [, size] of own) found.add(size);
    if (own.length < last - first + 1) found.add(standard);
  }
  const [size] = found;
  return found.size === 1 && size !== undefined ? size : null;
}

export function hasStandardSize(it: AreasIt, lines: Lines): boolean {
  const sizes = [...sizesOf(it, lines).keys()];
  return runs(it, lines).every(({ first, last }) => !sizes.some((index) => index >= first && index <= last));
}

/** Gives the lines a size in points, from 0 to `most`. Throws HostError. */
export function resizeLines(it: AreasIt, lines: Lines, size: number, most: number): void {
  check(it, lines);
  if (size < 0 || size > most) throw invalidArgument(`A size of ${size} is outside 0 to ${most}.`);
  for (const { first, last } of runs(it, lines)) {
    if (last - first > 100_000) throw notImitated("RangeFormat", "sizes of whole sheets");
    for (let index = first; index <= last; index++) sizesOf(it, lines).set(index, size);
  }
  tellLayout(it);
}

/** Takes the lines' own sizes away. Throws HostError. */
export function resetLines(it: AreasIt, lines: Lines, standard: boolean): void {
  check(it, lines);
  if (!standard) throw notImitated("RangeFormat", "leaving the standard size");
  const sizes = sizesOf(it, lines);
  for (const { first, last } of runs(it, lines)) {
    for (const index of [...sizes.keys()]) if (index >= first && index <= last) sizes.delete(index);
  }
  tellLayout(it);
}

/** The lines of the areas, no further than the sheet reaches. */
export function runs(it: AreasIt, lines: Lines): Run[] {
  return it.areas.map((area) =>
    lines === "rows"
      ? { first: area.top, last: Math.min(area.bottom, lastRow) }
      : { first: area.left, last: Math.min(area.right, lastColumn) },
  );
}

function sizesOf(it: AreasIt, lines: Lines): Map<number, number> {
  return lines === "rows" ? it.sheet.rowHeights : it.sheet.columnWidths;
}

function check(it: AreasIt, lines: Lines): void {
  checkAllowed(it, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
}
