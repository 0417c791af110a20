import { oddCells, type OddCell } from "../rules/cells/odd-cells.js";
import type { Books } from "../rules/rule.js";
import type { Finding } from "../values/finding.js";
import type { Fix, FixKind } from "./fix.js";

/** The findings' codes that have fixes. */
const kindOf: Readonly<Record<string, FixKind | undefined>> = {
  "stray-spaces": "spaces",
  "full-width": "full-width",
  "text-date": "text-date",
  "text-number": "text-number",
  "id-case": "id-case",
};

/**
 * The fixes for those of the findings whose right value is certain, in the findings' order. A fixed cell is read as it was before, so no figure
 * changes; formulas, dates that leave out their year and texts that say more than a value have none. `books` are those the findings were made from.
 */
export function fixesOf(books: Books, findings: readonly Finding[]): readonly Fix[] {
  const places = new Map<FixKind, Map<string, OddCell>>();
  const fixes: Fix[] = [];
  for (const { code, at } of findings) {
    const kind = kindOf[code];
    if (kind === undefined || at === null) continue;
    let cells = places.get(kind);
    if (cells === undefined) {
      cells = new Map((oddCells(books).get(kind) ?? []).map((cell) => [placeKey(cell.at), cell]));
      places.set(kind, cells);
    }
    const cell = cells.get(placeKey(at));
    if (cell === undefined || cell.after === null || cell.isFormula) continue;
    const { before, after } = cell;
    fixes.push({ code, at: cell.at, kind, before, after, format: formatOf(cell, after) });
  }
  return fixes;
}

function placeKey({ sheet, row, column }: { sheet: string; row: number | null; column: number | null }): string {
  return `${row ?? ""} ${column ?? ""} ${sheet}`;
}

function formatOf({ kind, column }: OddCell, after: string | number): string | null {
  if (kind === "text-date") return "yyyy-mm-dd";
  if (kind === "text-number") return column.kind === "money" ? "#,##0.00" : "General";
  // As anything but text the digits of a code would become a number.
  return typeof after === "string" && /^\d/.test(after.trim()) ? "@" : null;
}
