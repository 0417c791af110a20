import type { Book } from "../book.js";
import type { BookName } from "../name.js";
import type { BookSheet } from "../sheet.js";
import { tableColumns } from "../table-columns.js";

/**
 * What formulas may call by name, each with a text that differs when it has become something else: `sheet:会费`, `table:会费`,
 * `name:年度` (names in lower case), `tables:` with a sheet's id, and `order` for the order of the sheets.
 */
export function landscapeOf(book: Book): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, text: string): void => {
    found.set(key, `${found.get(key) ?? ""}${text}\n`);
  };
  for (const sheet of book.sheets) {
    add(`sheet:${sheet.name.toLowerCase()}`, sheet.id);
    add("order", sheet.id);
    addTables(sheet, add);
    addNames(sheet.names, sheet.id, add);
  }
  addNames(book.names, "", add);
  return found;
}

/** The keys whose text differs between two landscapes. */
export function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Set<string> {
  const changed = new Set<string>();
  for (const [key, text] of after) if (before.get(key) !== text) changed.add(key);
  for (const key of before.keys()) if (!after.has(key)) changed.add(key);
  return changed;
}

type Add = (key: string, text: string) => void;

function addTables(sheet: BookSheet, add: Add): void {
  for (const table of sheet.tables) {
    const { top, left, bottom, right } = table.area;
    const place = [sheet.id, top, left, bottom, right, table.showHeaders, table.showTotals].join();
    const text = `${place} ${JSON.stringify(tableColumns(sheet, table))}`;
    add(`table:${table.name.toLowerCase()}`, text);
    // A table's name can be used like a defined one.
    add(`name:${table.name.toLowerCase()}`, text);
    add(`tables:${sheet.id}`, text);
  }
}

function addNames(names: readonly BookName[], scope: string, add: Add): void {
  for (const name of names) add(`name:${name.name.toLowerCase()}`, `${scope} ${name.formula}`);
}
