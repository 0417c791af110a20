import { isWholeColumns } from "../book/addresses.js";
import { lastColumn, lastRow } from "../book/limits.js";
import { booleanArgument } from "./arguments.js";
import { checkAllowed, tellLayout, type RangeIt } from "./state.js";

/** True when all lines are hidden, false when none is, else null. */
export function hiddenState(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

export function hideRows(it: RangeIt, value: unknown): void {
  checkAllowed(it, "allowFormatRows");
  toggle(it.sheet.hiddenRows, it.area.top, it.area.bottom, booleanArgument(value, "rowHidden"), lastRow);
  tellLayout(it);
}

export function hideColumns(it: RangeIt, value: unknown): void {
  checkAllowed(it, "allowFormatColumns");
  toggle(it.sheet.hiddenColumns, it.area.left, it.area.right, booleanArgument(value, "columnHidden"), lastColumn);
  tellLayout(it);
}

/** `Range.hidden`: the rows where the range is whole rows, the columns where it is whole columns. Throws HostError. */
export function hideBoth(it: RangeIt, value: unknown): void {
  if (isWholeColumns(it.area)) hideColumns(it, value);
  else hideRows(it, value);
}

function toggle(set: Set<number>, first: number, last: number, hidden: boolean, end: number): void {
  if (!hidden && first === 0 && last === end) set.clear();
  else
    for (let index = first; index <= last; index++)
      if (hidden) set.add(index);
      else set.delete(index);
}
