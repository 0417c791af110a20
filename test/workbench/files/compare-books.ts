import { a1, a1Area } from "../../../src/core/values/address.js";
import type { Book } from "../../../src/workbench/host/book/book.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";

/** Where two workbooks differ, a line a cell or setting: `收入!B3 value: 1 | 2`. Ids are not compared. */
export function differences(one: Book, other: Book): string[] {
  const left = bookFacts(one);
  const right = bookFacts(other);
  return differingFacts(left, right);
}

/** Where two sheets differ, whatever else their workbooks hold. */
export function sheetDifferences(one: BookSheet, other: BookSheet): string[] {
  return differingFacts(sheetFacts(one), sheetFacts(other));
}

type Facts = ReadonlyMap<string, string>;

function differingFacts(left: Facts, right: Facts): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [one, other] = [left.get(key) ?? "nothing", right.get(key) ?? "nothing"];
    return one === other ? [] : [`${key}: ${one} | ${other}`];
  });
}

function bookFacts(book: Book): Facts {
  const facts = new Map<string, string>([
    ["sheets", text(book.sheets.map(({ name }) => name))],
    ["active", text(book.active?.name)],
    ["names", text(book.names)],
    ["date1904", text(book.date1904)],
    ["structureProtected", text(book.structureProtected)],
    ["calculationMode", text(book.calculationMode)],
    ["properties", text([...book.properties])],
    ["xmlParts", text([...book.xmlParts])],
  ]);
  for (const sheet of book.sheets) for (const [key, fact] of sheetFacts(sheet)) facts.set(key, fact);
  return facts;
}

function sheetFacts(sheet: BookSheet): Facts {
  const facts = new Map<string, string>();
  const note = (what: string, value: unknown) => facts.set(`${sheet.name} ${what}`, text(value));
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const at = `${sheet.name}!${a1(row, column)}`;
      facts.set(`${at} value`, text(cell.value));
      if (cell.formula !== undefined) facts.set(`${at} formula`, cell.formula);
      for (const [key, value] of Object.entries(cell.format)) facts.set(`${at} ${key}`, text(value));
    }
  }
  for (const [column, width] of sheet.columnWidths) note(`width of column ${column}`, width);
  for (const [row, height] of sheet.rowHeights) note(`height of row ${row}`, height);
  for (const [row, level] of sheet.rowLevels) note(`level of row ${row}`, level);
  note("summary above", sheet.summaryAbove);
  note("visibility", sheet.visibility);
  note("merges", sheet.merges.map(a1Area).sort());
  note("hidden rows", [...sheet.hiddenRows].sort(byNumber));
  note("hidden columns", [...sheet.hiddenColumns].sort(byNumber));
  note("tables", sheet.tables.map(withoutId));
  note("names", sheet.names);
  note("validations", sheet.validations);
  note("links", [...sheet.links]);
  note("conditional formats", sheet.conditionalFormats.map(withoutId));
  note("charts", sheet.charts.map(withoutId));
  note("properties", [...sheet.properties]);
  note("freeze", sheet.freeze);
  for (const [key, value] of Object.entries(sheet.page)) note(`page ${key}`, value);
  note("tab colour", sheet.tabColor);
  note("grid lines", sheet.showGridlines);
  note("protected", sheet.protected);
  return facts;
}

function withoutId(thing: object): object {
  return Object.fromEntries(Object.entries(thing).filter(([key]) => key !== "id"));
}

function byNumber(one: number, other: number): number {
  return one - other;
}

/** JSON with keys in order, so that alike things read alike. */
function text(value: unknown): string {
  if (value === undefined) return "nothing";
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
