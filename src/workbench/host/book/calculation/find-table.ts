import type { Book } from "../book.js";
import type { BookSheet, BookTable } from "../sheet.js";

export interface FoundTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

/** The table of a name (case ignored) with its sheet, or null. */
export function findTable(book: Book, name: string): FoundTable | null {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet, table };
  }
  return null;
}

/** The table in which a cell (0-based) stands, or null. */
export function tableAround(sheet: BookSheet, row: number, column: number): FoundTable | null {
  const table = sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return table === undefined ? null : { sheet, table };
}
