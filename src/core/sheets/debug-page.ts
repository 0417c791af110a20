import { a1, a1Area } from "../values/address.js";
import type { SheetPage } from "./page.js";

/** A page as text, a line for each filled cell: what snapshot tests compare and people read. */
export function debugPage(page: SheetPage): string {
  const lines = [`# ${page.name}`];
  page.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || (cell.value === null && cell.formula === undefined)) return;
      const value = cell.value === null ? "" : ` ${JSON.stringify(cell.value)}`;
      const formula = cell.formula === undefined ? "" : ` =${cell.formula}`;
      lines.push(`${a1(row, column)} ${cell.role}${value}${formula}`);
    });
  });
  if (page.merges.length > 0) lines.push(`merged ${page.merges.map(a1Area).join(" ")}`);
  if (page.print.area !== null) lines.push(`prints ${a1Area(page.print.area)}`);
  if (page.outline !== undefined) lines.push(`folds ${[...page.outline].map(foldedRow).join(" ")}`);
  for (const { kind, title, place, categories, series } of page.charts ?? []) {
    lines.push(`${kind} chart ${JSON.stringify(title)} at ${a1Area(place)} of ${a1Area(categories)}`);
    for (const { name, values } of series) lines.push(`  ${JSON.stringify(name)} ${a1Area(values)}`);
  }
  return lines.join("\n");
}

/** A row's number as people count it, and its level where that is not the first. */
function foldedRow([row, level]: readonly [number, number]): string {
  return level === 1 ? String(row + 1) : `${row + 1}:${level}`;
}
