import { buildXlsx } from "../workbook/build-xlsx.js";

/** A workbook as rows of typed values by sheet name. */
export type Book = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

/** The .xlsx of a book. */
export function bookBytes(book: Book): Uint8Array {
  return buildXlsx(Object.entries(book).map(([name, rows]) => ({ name, rows })));
}
