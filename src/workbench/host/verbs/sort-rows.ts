import { HostError, invalidArgument, notImitated } from "../rich-api/host-error.js";
import { columnsOf, contains, overlap, rowsOf } from "../book/addresses.js";
import type { BookCell, BookValue } from "../book/cell.js";
import { shiftFormula } from "../book/shift-formula.js";
import { numberArgument, recordArgument } from "./arguments.js";
import { checkAllowed, checkUnlocked, tellCells, type RangeIt } from "./state.js";

interface Field {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a range as Excel does: numbers, then texts, then truth values, then errors; blanks last either way. Throws HostError. */
export function sortRows(it: RangeIt, fields: unknown, matchCase: boolean, hasHeaders: boolean): void {
  const keys = fieldsOf(it, fields);
  if (it.sheet.merges.some((merge) => overlap(merge, it.area)))
    throw new HostError("InvalidOperation", "Merged cells cannot be sorted.");
  if (it.sheet.protected) checkAllowed(it, "allowSort");
  checkUnlocked(it);
  const first = it.area.top + (hasHeaders ? 1 : 0);
  const last = Math.min(it.area.bottom, it.sheet.usedArea(false)?.bottom ?? it.area.top);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    row: first + index,
    cells: Array.from({ length: columnsOf(it.area) }, (_cell, column) =>
      it.sheet.cell(first + index, it.area.left + column),
    ),
  }));
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(a.cells[column]?.value ?? null, b.cells[column]?.value ?? null, ascending, matchCase);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  rows.forEach(({ row, cells }, index) => {
    cells.forEach((cell, column) => {
      it.sheet.put(first + index, it.area.left + column, moved(cell, first + index - row));
    });
  });
  if (rowsOf(it.area) > 1) tellCells(it);
}

/** References to the same row stay with it, as Excel's do in a sort. */
function moved(cell: BookCell, down: number): BookCell {
  return cell.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, down, 0) };
}

function fieldsOf(it: RangeIt, fields: unknown): Field[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("At least one field is wanted.");
  return (fields as unknown[]).map((given) => {
    const field = recordArgument(given, "A sort field");
    if ((field.sortOn ?? "Value") !== "Value") throw notImitated("SortField", `sortOn ${String(field.sortOn)}`);
    const column = numberArgument(field.key, "key");
    const inside = { top: it.area.top, bottom: it.area.top, left: it.area.left + column, right: it.area.left + column };
    if (!contains(it.area, inside)) throw invalidArgument("The key is not a column of the range.");
    return { column, ascending: field.ascending !== false };
  });
}

function compare(a: BookValue, b: BookValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = rank(a) - rank(b) || within(a, b, matchCase);
  return ascending ? order : -order;
}

function rank(value: BookValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

const collators = [
  new Intl.Collator("zh-CN", { sensitivity: "accent" }),
  new Intl.Collator("zh-CN", { caseFirst: "lower" }),
] as const;

function within(a: BookValue, b: BookValue, matchCase: boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return collators[matchCase ? 1 : 0].compare(a, b);
  return typeof a === "boolean" && typeof b === "boolean" ? Number(a) - Number(b) : 0;
}
