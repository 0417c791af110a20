import { a1 } from "../../../../src/core/values/address.js";
import { parseAddress } from "../../../../src/workbench/host/book/addresses.js";
import { Book } from "../../../../src/workbench/host/book/book.js";
import type { BookValue } from "../../../../src/workbench/host/book/cell.js";
import { emptyCell } from "../../../../src/workbench/host/book/cell.js";
import { enter } from "../../../../src/workbench/host/book/entry.js";
import type { BookSheet, BookTable } from "../../../../src/workbench/host/book/sheet.js";

export type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** A workbook of rows from A1, typed in and calculated. */
export function smallBook(sheets: Readonly<Record<string, Rows>>): Book {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        sheet.put(row, column, enter(emptyCell, value));
      });
    });
  }
  book.calculation.update();
  return book;
}

/** Adds a table with headers over an area. */
export function addTable(book: Book, address: string, name: string): BookTable {
  const { sheet, area } = parseAddress(address);
  const table: BookTable = {
    id: book.freeTable().id,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    style: "TableStyleMedium2",
  };
  book.sheet(sheet ?? "").tables.push(table);
  return table;
}

/** Types into a cell such as `会费!B2` and calculates. */
export function put(book: Book, address: string, value: string | number | boolean | null): void {
  const { sheet: name, area } = parseAddress(address);
  const sheet = book.sheet(name ?? "");
  sheet.put(area.top, area.left, enter({ ...sheet.cell(area.top, area.left), value: null }, value ?? ""));
  book.calculation.update();
}

/** The value of a cell, an error as its text. */
export function value(book: Book, address: string): Exclude<BookValue, object> | null {
  const { sheet, area } = parseAddress(address);
  return plain(book.sheet(sheet ?? "").cell(area.top, area.left).value);
}

/** The formula of a cell, or its constant. */
export function formula(book: Book, address: string): unknown {
  const { sheet, area } = parseAddress(address);
  const cell = book.sheet(sheet ?? "").cell(area.top, area.left);
  return cell.formula ?? plain(cell.value);
}

/** All cells of a sheet that hold something: formula or constant, and value, by address. */
export function contents(sheet: BookSheet): Readonly<Record<string, unknown>> {
  const found: [string, unknown][] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      found.push([a1(row, column), { formula: cell.formula ?? null, value: plain(cell.value), format: cell.format }]);
    }
  }
  return Object.fromEntries(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** An area of an address without a sheet. */
export function area(address: string): ReturnType<typeof parseAddress>["area"] {
  return parseAddress(address).area;
}

function plain(value: BookValue): Exclude<BookValue, object> | null {
  return typeof value === "object" ? (value?.error ?? null) : value;
}
