import type { Book } from "../book.js";
import { scanFormula, type Piece } from "../formula/scan-formula.js";
import type { BookSheet } from "../sheet.js";
import { findName } from "./find-name.js";
import { findTable } from "./find-table.js";

/**
 * A formula in the words the engine knows, without `=`: names with a sheet before them (`会费!年度`) give way to what they stand for, a
 * table's bare name to its data, references to sheets and tables that are not there to #REF!.
 */
export function engineFormula(book: Book, sheet: BookSheet | null, formula: string): string {
  return scanFormula(formula.slice(1))
    .map((piece) => said(book, sheet, piece))
    .join("");
}

function said(book: Book, own: BookSheet | null, piece: Piece): string {
  switch (piece.kind) {
    case "reference": {
      const missing = [piece.sheet, piece.last].some((name) => name !== null && !isThere(book, name));
      return missing || piece.reference === null ? "#REF!" : piece.text;
    }
    case "structured":
      return piece.table !== "" && findTable(book, piece.table) === null ? "#REF!" : piece.text;
    case "name": {
      if (piece.sheet === null) return findTable(book, piece.name) === null ? piece.text : `${piece.name}[]`;
      const found = own === null ? null : findName(book, own, piece.sheet, piece.name);
      return found === null ? "#NAME?" : `(${engineFormula(book, own, found.formula)})`;
    }
    default:
      return piece.text;
  }
}

/** A question mark begins the names of sheets that only the engine is shown. */
function isThere(book: Book, name: string): boolean {
  return name.startsWith("?") || book.findSheet(name) !== null;
}
