import type { Book } from "../../../src/workbench/host/book/book.js";
import { parseAddress } from "../../../src/workbench/host/book/addresses.js";
import type { SeedCell, SeedSheet } from "../build-xlsx.js";

/** Puts the sheets of a contract's seed into an emulated workbook. */
export function seedBook(book: Book, seed: readonly SeedSheet[]): Book {
  for (const given of seed) {
    const sheet = book.addSheet(given.name);
    given.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        sheet.put(row, column, bookCell(cell));
      });
    });
    sheet.merges = (given.merges ?? []).map((address) => parseAddress(address).area);
    for (const { name, area } of given.tables ?? []) {
      sheet.tables.push({
        id: `{table-${name}}`,
        name,
        area: parseAddress(area).area,
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
        style: "TableStyleMedium2",
      });
    }
    for (const row of given.hiddenRows ?? []) sheet.hiddenRows.add(row);
    if (given.isProtected === true) sheet.protected = true;
    if (given.visible === false) sheet.visibility = "Hidden";
  }
  return book;
}

function bookCell(cell: SeedCell): Parameters<Book["sheets"][number]["put"]>[2] {
  const isFormula = typeof cell === "object" && cell !== null && "formula" in cell;
  return isFormula ? { value: cell.value, formula: `=${cell.formula}`, format: {} } : { value: cell, format: {} };
}
