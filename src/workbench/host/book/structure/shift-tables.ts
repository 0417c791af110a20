import { tableColumns } from "../table-columns.js";
import type { BookSheet, BookTable } from "../sheet.js";
import { parseStructured } from "../formula/structured-reference.js";
import type { Rewriting } from "./rewrite-formula.js";
import { shiftArea, type Shift } from "./shift.js";

/** Moves, grows and shrinks the tables of a sheet; tables of which nothing is left go. To be done before the cells move. */
export function shiftTables(shift: Shift): void {
  const { sheet } = shift;
  sheet.tables = sheet.tables.filter((table) => {
    const now = shiftArea(table.area, shift);
    if (now !== null) table.area = now;
    return now !== null;
  });
}

/** Gives new columns of tables a header. To be done after the cells have moved. */
export function nameNewColumns(sheet: BookSheet): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const { top, left, right } = table.area;
    for (let column = left; column <= right; column++) {
      const cell = sheet.cell(top, column);
      if (cell.value === null) sheet.put(top, column, { value: freeHeader(sheet, table), format: cell.format });
    }
  }
}

/** How structured references follow when columns or whole tables are about to be taken out; nothing when none are. */
export function structuredLosses(shift: Shift): Pick<Rewriting, "structured"> {
  if (shift.how === "insert") return {};
  const lost = new Map<string, ReadonlySet<string> | "all">();
  for (const table of shift.sheet.tables) {
    const gone = shiftArea(table.area, shift) === null;
    const columns = gone ? "all" : lostColumns(shift, table);
    if (columns === "all" || columns.size > 0) lost.set(table.name.toLowerCase(), columns);
  }
  if (lost.size === 0) return {};
  return {
    structured: (table, inside) => {
      const columns = lost.get(table.toLowerCase());
      const isLost =
        columns === "all" || parseStructured(inside).columns.some((name) => columns?.has(name.toLowerCase()));
      return isLost ? null : `${table}[${inside}]`;
    },
  };
}

function lostColumns(shift: Shift, table: BookTable): ReadonlySet<string> {
  const { area } = table;
  const names = tableColumns(shift.sheet, table).map((name) => name.toLowerCase());
  if (shift.axis === "rows") return new Set();
  return new Set(
    names.filter(
      (_name, index) => shiftArea({ ...area, left: area.left + index, right: area.left + index }, shift) === null,
    ),
  );
}

function freeHeader(sheet: BookSheet, { area: { top, left, right } }: BookTable): string {
  const used = Array.from({ length: right - left + 1 }, (_, index) => sheet.cell(top, left + index).value);
  for (let number = 1; ; number++) if (!used.includes(`Column${number}`)) return `Column${number}`;
}
