import { isWholeColumns } from "../book/addresses.js";
import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import type { Method } from "../rich-api/host-object.js";
import { oneOf } from "./arguments.js";
import { checkAllowed, tellLayout, type RangeIt } from "./state.js";

/** Members of Range by which rows are grouped. */
export const rangeGroup: Readonly<Record<string, Method<RangeIt>>> = {
  group: {
    call(it, [option]) {
      change(it, option, 1);
      return undefined;
    },
  },
  ungroup: {
    call(it, [option]) {
      change(it, option, -1);
      return undefined;
    },
  },
};

const deepest = 7;

function change(it: RangeIt, option: unknown, by: 1 | -1): void {
  const { sheet, area } = it;
  if (oneOf(option, ["ByRows", "ByColumns"], "groupOption") === "ByColumns")
    throw notImitated("Range", "grouping columns");
  if (isWholeColumns(area)) throw invalidArgument("Whole columns cannot be grouped by rows.");
  checkAllowed(it, "allowFormatRows");
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const levels = rows.map((row) => sheet.rowLevels.get(row) ?? 0);
  if (by === 1 && levels.includes(deepest)) throw invalidArgument("There are no more than eight levels.");
  if (by === -1 && levels.every((level) => level === 0)) throw invalidArgument("Nothing is grouped here.");
  rows.forEach((row, index) => {
    const level = (levels[index] ?? 0) + by;
    if (level > 0) sheet.rowLevels.set(row, level);
    else sheet.rowLevels.delete(row);
  });
  tellLayout(it);
}
