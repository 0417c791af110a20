import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { lastColumn, lastRow, standardHeight, standardWidth } from "../book/limits.js";
import { booleanArgument, numberArgument } from "./arguments.js";
import { formatProtection } from "./format-protection.js";
import { checkSheetOpen, type RangeIt } from "./state.js";

export const rangeFormat: ClassVerbs<RangeIt> = {
  name: "RangeFormat",
  scalars: {
    columnWidth: {
      get: (it) => uniform(it.sheet.columnWidths, it.area.left, it.area.right, standardWidth),
      set: (it, value) => {
        checkSheetOpen(it);
        // 255 characters is the widest column: 1790 pixels.
        resize(it.sheet.columnWidths, it.area.left, it.area.right, numberArgument(value, "columnWidth"), 1342.5);
      },
    },
    rowHeight: {
      get: (it) => uniform(it.sheet.rowHeights, it.area.top, it.area.bottom, standardHeight),
      set: (it, value) => {
        checkSheetOpen(it);
        resize(it.sheet.rowHeights, it.area.top, it.area.bottom, numberArgument(value, "rowHeight"), 409.5);
      },
    },
    useStandardHeight: {
      get: (it) => none(it.sheet.rowHeights, it.area.top, it.area.bottom),
      set: (it, value) => {
        checkSheetOpen(it);
        reset(it.sheet.rowHeights, it.area.top, it.area.bottom, booleanArgument(value, "useStandardHeight"), lastRow);
      },
    },
    useStandardWidth: {
      get: (it) => none(it.sheet.columnWidths, it.area.left, it.area.right),
      set: (it, value) => {
        checkSheetOpen(it);
        reset(
          it.sheet.columnWidths,
          it.area.left,
          it.area.right,
          booleanArgument(value, "useStandardWidth"),
          lastColumn,
        );
      },
    },
  },
  links: { protection: { get: (it) => hosted(formatProtection, it) } },
};

function uniform(sizes: ReadonlyMap<number, number>, first: number, last: number, standard: number): number | null {
  const size = sizes.get(first) ?? standard;
  for (const [index, other] of sizes) if (index >= first && index <= last && other !== size) return null;
  return none(sizes, first, last) || last - first + 1 === inside(sizes, first, last) ? size : null;
}

function none(sizes: ReadonlyMap<number, number>, first: number, last: number): boolean {
  return inside(sizes, first, last) === 0;
}

function inside(sizes: ReadonlyMap<number, number>, first: number, last: number): number {
  return [...sizes.keys()].filter((index) => index >= first && index <= last).length;
}

function resize(sizes: Map<number, number>, first: number, last: number, size: number, most: number): void {
  if (size < 0 || size > most) throw invalidArgument(`A size of ${size} is outside 0 to ${most}.`);
  if (last - first > 100_000) throw notImitated("RangeFormat", "sizes of whole sheets");
  for (let index = first; index <= last; index++) sizes.set(index, size);
}

function reset(sizes: Map<number, number>, first: number, last: number, standard: boolean, end: number): void {
  if (!standard) throw notImitated("RangeFormat", "leaving the standard size");
  if (first === 0 && last === end) sizes.clear();
  else for (let index = first; index <= last; index++) sizes.delete(index);
}
