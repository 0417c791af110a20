import type { Book } from "../book.js";
import type { BookChart } from "../chart.js";
import { checkSheetName } from "../sheet-name.js";
import type { BookSheet, BookTable } from "../sheet.js";
import { rewriteSheet } from "./rewrite-book.js";
import { rewriteFormula, type Rewriting } from "./rewrite-formula.js";

/**
 * Copies a sheet to a position (0-based) among the sheets; gives the copy. It is called `会费 (2)`, its tables get names of their own,
 * its formulas that point to the original by name or table point to the copy, and workbook names that lie on the original exist on
 * the copy as names of its own.
 */
export function copySheet(book: Book, original: BookSheet, position: number): BookSheet {
  const copy = book.addSheet(freeName(book, original.name));
  book.sheets.splice(book.sheets.indexOf(copy), 1);
  book.sheets.splice(position, 0, copy);
  for (const [row, cells] of original.rows) copy.rows.set(row, new Map(cells));
  copyLayout(original, copy);
  const tables = new Map(original.tables.map((table) => [table.name.toLowerCase(), copyTable(book, copy, table)]));
  copy.names = [
    ...original.names.map((name) => ({ ...name })),
    ...book.names.filter(({ formula }) => liesOn(book, original, formula)).map((name) => ({ ...name })),
  ];
  const own: Rewriting = {
    sheet: (name) => (name.toLowerCase() === original.name.toLowerCase() ? copy.name : name),
    structured: (table, inside) => `${tables.get(table.toLowerCase())?.name ?? table}[${inside}]`,
    name: (name) => tables.get(name.toLowerCase())?.name ?? name,
  };
  rewriteSheet(copy, (formula) => rewriteFormula(book, formula, copy, copy, own));
  book.changed = true;
  book.changes.tell({ kind: "sheets" });
  return copy;
}

/** `会费 (2)`, or the next number that is free; cut so that it is a sheet's name. */
function freeName(book: Book, name: string): string {
  const base = /^(.*) \(\d+\)$/.exec(name)?.[1] ?? name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const wanted = `${base.slice(0, 31 - suffix.length)}${suffix}`;
    if (book.findSheet(wanted) !== null) continue;
    checkSheetName(wanted);
    return wanted;
  }
}

function copyLayout(from: BookSheet, to: BookSheet): void {
  fill(to.rowHeights, from.rowHeights);
  fill(to.columnWidths, from.columnWidths);
  fill(to.rowLevels, from.rowLevels);
  to.summaryAbove = from.summaryAbove;
  fill(to.properties, from.properties);
  for (const row of from.hiddenRows) to.hiddenRows.add(row);
  for (const column of from.hiddenColumns) to.hiddenColumns.add(column);
  to.merges = [...from.merges];
  to.validations = [...from.validations];
  to.links = new Map(from.links);
  to.conditionalFormats = from.conditionalFormats.map((format, index) => ({
    ...structuredClone(format),
    id: `${to.id}-${index + 1}`,
  }));
  to.charts = from.charts.map((chart, index): BookChart => ({
    ...structuredClone(chart),
    id: `${to.id}-chart-${index + 1}`,
  }));
  to.freeze = from.freeze;
  to.page = from.page;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.protected = from.protected;
  to.protection = from.protection;
  to.visibility = from.visibility;
}

function fill<K, V>(to: Map<K, V>, from: ReadonlyMap<K, V>): void {
  for (const [key, value] of from) to.set(key, value);
}

function copyTable(book: Book, copy: BookSheet, table: BookTable): BookTable {
  const { id } = book.freeTable();
  const taken = book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  let name = table.name;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) name = `${table.name}${number}`;
  const made = { ...table, id, name };
  copy.tables.push(made);
  return made;
}

/** True for a name all of whose references are to the sheet. */
function liesOn(book: Book, sheet: BookSheet, formula: string): boolean {
  const sheets = new Set<BookSheet>();
  rewriteFormula(book, formula, null, null, {
    area: (of, area) => {
      sheets.add(of);
      return { sheet: of, area };
    },
  });
  return sheets.size === 1 && sheets.has(sheet);
}
