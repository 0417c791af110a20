import type { TabReading } from "../../reading/reading.js";
import type { Books } from "../rule.js";
import { isSpaced } from "./clean-cell.js";
import type { OddCell } from "./odd-cells.js";
import { columnIn, columnsOf } from "./tab-columns.js";

/** Marks the texts that some other cell of the same meaning has typed otherwise; texts spaced for looks are left out where none has. */
export function withTwins(cells: readonly OddCell[], books: Books): readonly OddCell[] {
  const wanted = new Map<string, Map<string, boolean>>();
  const typed = new Map<string, string>();
  for (const { column, before, after } of cells) {
    if (typeof before !== "string" || typeof after !== "string") continue;
    const texts = wanted.get(column.key) ?? new Map<string, boolean>();
    const text = after.trim();
    const place = `${column.key} ${text}`;
    // Two cells in need of mending do not match either when they are typed differently.
    const differs = (typed.get(place) ?? before) !== before;
    typed.set(place, before);
    wanted.set(column.key, texts.set(text, differs || texts.get(text) === true));
  }
  if (wanted.size === 0) return cells;
  markTwins(wanted, books);
  return cells.flatMap((cell) => {
    const { kind, before, after, column } = cell;
    if (typeof before !== "string" || typeof after !== "string") return [cell];
    const hasTwin = wanted.get(column.key)?.get(after.trim()) === true;
    const forLooks = kind === "spaces" && column.key !== "idNumber" && isSpaced(before);
    if (forLooks) return hasTwin ? [cell] : [];
    return [hasTwin ? { ...cell, mismatched: true } : cell];
  });
}

/** Looks for the wanted texts of each column key; done only for books that have cells to compare. */
function markTwins(wanted: ReadonlyMap<string, Map<string, boolean>>, { snapshot, reading }: Books): void {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.values]));
  for (const tab of Object.values(reading.tabs) as TabReading[]) {
    const values = sheets.get(tab.sheet) ?? [];
    for (const column of columnsOf(tab, snapshot)) {
      const texts = wanted.get(column.key);
      if (texts === undefined) continue;
      for (const row of tab.rows) {
        const value = values[row.row]?.[columnIn(row, column)];
        if (typeof value === "string" && texts.has(value)) texts.set(value, true);
      }
    }
  }
}
