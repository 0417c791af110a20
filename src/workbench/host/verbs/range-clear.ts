import { contains, parseAddress } from "../book/addresses.js";
import { emptyCell, type BookCell } from "../book/cell.js";
import { oneOf } from "./arguments.js";
import { clearedFormats } from "./conditional-areas.js";
import { checkNotCutting, checkUnlocked, tellCells, tellFormats, tellLayout, type RangeIt } from "./state.js";

/** `Range.clear`. Throws HostError. */
export function clear(it: RangeIt, applyTo: unknown): void {
  const what = oneOf(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "applyTo");
  checkUnlocked(it);
  checkNotCutting(it.sheet, it.area);
  if (what !== "Formats") {
    for (const [key] of it.sheet.links) if (contains(it.area, parseAddress(key).area)) it.sheet.links.delete(key);
  }
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    tellFormats(it);
    return;
  }
  const before = it.sheet.cell(it.area.top, it.area.left);
  it.sheet.eachIn(it.area, (row, column, cell) => {
    if (what === "All") it.sheet.put(row, column, emptyCell);
    else it.sheet.put(row, column, what === "Contents" ? { value: null, format: cell.format } : contentOf(cell));
  });
  if (what === "Formats") tellFormats(it);
  else tellCells(it, before);
  if (what === "Contents") return;
  it.sheet.merges = it.sheet.merges.filter((area) => !contains(it.area, area));
  it.sheet.conditionalFormats = clearedFormats(it.sheet.conditionalFormats, it.area);
  if (what === "All") it.sheet.validations = it.sheet.validations.filter(({ area }) => !contains(it.area, area));
  tellLayout(it);
}

function contentOf(cell: BookCell): BookCell {
  return cell.formula === undefined
    ? { value: cell.value, format: {} }
    : { value: cell.value, formula: cell.formula, format: {} };
}
