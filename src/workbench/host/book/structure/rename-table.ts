import type { Book } from "../book.js";
import { renameStructuredColumn } from "../formula/structured-reference.js";
import { parseReference } from "../formula/reference.js";
import { HostError, invalidArgument } from "../../rich-api/host-error.js";
import type { BookSheet, BookTable } from "../sheet.js";
import { tableColumns } from "../table-columns.js";
import { rewriteBook } from "./rewrite-book.js";

/** Renames a table; references to it follow. Throws HostError for what is no name, and for a name that is taken. */
export function renameTable(book: Book, table: BookTable, name: string): void {
  if (!isTableName(name)) throw invalidArgument(`"${name}" is not a table's name.`);
  const taken =
    book.sheets.some((sheet) => sheet.tables.some((one) => one !== table && sameName(one.name, name))) ||
    book.names.some((one) => sameName(one.name, name));
  if (taken) throw new HostError("ItemAlreadyExists", `A table or name ${name} exists.`);
  const old = table.name;
  rewriteBook(book, {
    structured: (written, inside) => `${sameName(written, old) ? name : written}[${inside}]`,
    name: (written) => (sameName(written, old) ? name : written),
  });
  table.name = name;
  book.changed = true;
  book.changes.tell({ kind: "sheets" });
}

/** Refused are addresses in both of Excel's notations, truth values, and names that Excel keeps for itself. */
function isTableName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  return (
    isWord && parseReference(name) === null && !/^(?:R\d*C\d*|[RC]\d*|TRUE|FALSE)$/i.test(name) && !ownNames.test(name)
  );
}

const ownNames = /^(?:_xlnm\..*|Print_Area|Print_Titles)$/i;

/**
 * Puts a text into a header cell of a table (0-based column of the sheet) and lets references to the column follow. A blank becomes
 * `Column1`, a header that another column has gets a number behind it.
 */
export function renameTableColumn(book: Book, sheet: BookSheet, table: BookTable, column: number, text: string): void {
  const index = column - table.area.left;
  const names = tableColumns(sheet, table);
  const old = names[index] ?? "";
  const others = names.filter((_name, other) => other !== index);
  const name = freeName(text.trim() === "" ? `Column${index + 1}` : text, others);
  const { top } = table.area;
  rewriteBook(book, {
    structured: (written, inside) => {
      const isOwn = sameName(written, table.name) || written === "";
      return `${written}[${isOwn ? renameStructuredColumn(inside, old, name) : inside}]`;
    },
  });
  sheet.put(top, column, { value: name, format: sheet.cell(top, column).format });
  book.changed = true;
  book.changes.tell({
    kind: "cells",
    sheet,
    area: { top, left: column, bottom: top, right: column },
    how: "RangeEdited",
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.some((one) => sameName(one, name)); number++) name = `${wanted}${number}`;
  return name;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
