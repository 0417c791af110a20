import { a1, parseA1, type Area } from "../../../../core/values/address.js";
import { contains } from "../addresses.js";
import type { Book } from "../book.js";
import type { BookSheet } from "../sheet.js";

/** A move of cells: from an area of a sheet to an area of the same size. */
export interface Move {
  readonly book: Book;
  readonly from: BookSheet;
  readonly source: Area;
  readonly to: BookSheet;
  readonly target: Area;
}

/** Moves merges, validations, conditions and links that lie wholly inside the source; those under the target go. */
export function moveLayout({ from, source, to, target }: Move): void {
  const merges = from.merges.filter((area) => contains(source, area));
  from.merges = from.merges.filter((area) => !merges.includes(area));
  to.merges = [
    ...to.merges.filter((area) => !contains(target, area)),
    ...merges.map((area) => translated(area, source, target)),
  ];
  const rules = from.validations.filter(({ area }) => contains(source, area));
  from.validations = from.validations.filter((rule) => !rules.includes(rule));
  to.validations = [
    ...to.validations.filter(({ area }) => !contains(target, area)),
    ...rules.map((rule) => ({ ...rule, area: translated(rule.area, source, target) })),
  ];
  for (const format of from === to ? from.conditionalFormats : []) {
    format.areas = format.areas.map((area) => (contains(source, area) ? translated(area, source, target) : area));
  }
  moveLinks(from, source, to, target);
}

function moveLinks(from: BookSheet, source: Area, to: BookSheet, target: Area): void {
  const inside = (key: string, area: Area): { row: number; column: number } | null => {
    const cell = parseA1(key);
    const isInside =
      cell !== null && contains(area, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    return isInside ? cell : null;
  };
  const links = [...from.links].filter(([key]) => inside(key, source) !== null);
  for (const [key] of links) from.links.delete(key);
  for (const key of [...to.links.keys()]) if (inside(key, target) !== null) to.links.delete(key);
  for (const [key, link] of links) {
    const cell = inside(key, source);
    if (cell !== null)
      to.links.set(a1(cell.row + target.top - source.top, cell.column + target.left - source.left), link);
  }
}

/** Moves the tables that lie wholly inside the source. */
export function moveTables({ from, source, to, target }: Move): void {
  const tables = from.tables.filter(({ area }) => contains(source, area));
  from.tables = from.tables.filter((table) => !tables.includes(table));
  for (const table of tables) table.area = translated(table.area, source, target);
  to.tables = [...to.tables, ...tables];
}

/** An area inside the source as it lies in the target. */
export function translated(area: Area, source: Area, target: Area): Area {
  const down = target.top - source.top;
  const across = target.left - source.left;
  return { top: area.top + down, left: area.left + across, bottom: area.bottom + down, right: area.right + across };
}
