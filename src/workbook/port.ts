import type { Snapshot } from "../core/reading/snapshot.js";
import type { SheetPage } from "../core/sheets/page.js";
import type { CellValue } from "../core/values/cell.js";
import type { Severity } from "../core/values/finding.js";

/** The workbook: what the program may read of it and do to it. Two adapters (excel, xlsx) pass one contract suite. */
export interface Workbook {
  /** All sheets as they are now. Throws WorkbookError. */
  read(): Promise<Snapshot>;
  /**
   * Puts finished pages in: all of them, or, when anything fails, none (the workbook is then as before).
   * Throws WorkbookError.
   */
  write(change: WorkbookChange): Promise<Written>;
  /** Selects a cell and brings it into view; 0-based. An adapter without a screen throws WorkbookError. */
  show(sheet: string, row: number, column: number): Promise<void>;
  /** The cell that the user is on. An adapter without a screen throws WorkbookError. */
  selected(): Promise<SelectedCell>;
  /**
   * Tells of rows that the user edits from now on, until the function given is called; what this program writes and what
   * co-authors do is not told. An adapter without a user throws WorkbookError.
   */
  watch(listener: (change: RowsChanged) => void): Promise<() => Promise<void>>;
  /** Values of rows as in the snapshot, one array a row, both rows 0-based and included. Throws WorkbookError. */
  readRows(sheet: string, firstRow: number, lastRow: number): Promise<readonly (readonly CellValue[])[]>;
}

/** A cell, 0-based. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Rows that were edited or pasted, 0-based and included; after an insertion or deletion, which moves cells, all rows of the sheet. */
export interface RowsChanged {
  /** The sheet's name as it is now. */
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface WorkbookChange {
  readonly pages: readonly PlacedPage[];
  readonly cells: readonly CellChange[];
  /**
   * When given, every mark that this program has put on before is taken off, in all sheets, and these are put on; `[]` only takes
   * off. Without it marks stay as they are.
   */
  readonly marks?: readonly CellMark[];
}

/** A single cell of the user's own sheets (0-based), written as a value. A text is never taken as a formula, a number or a date. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Null empties the cell. A number is a day of the 1900 system where the cell shows a date. */
  readonly value: string | number | null;
  /** Code of the number format that the cell gets before its value, such as `yyyy-mm-dd`, `General` or `@`; without it the cell keeps its own. */
  readonly format?: string;
  /** What the caller saw in the cell: when it holds something else by now, nothing at all is written and `changed-meanwhile` is thrown. */
  readonly expected?: string | number | boolean | null;
}

/** A light fill put upon a cell of the user's (0-based) beside all formatting of their own. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
}

/** A finished page and where it goes. */
export interface PlacedPage {
  readonly page: SheetPage;
  /** Name of the existing sheet whose whole content it replaces, keeping its place and name; null to add a sheet named `page.name` at the end. */
  readonly replaces: string | null;
}

export interface Written {
  /**
   * Values of each page's formula cells as the workbook now calculates them, by page in the order given and then in the order of
   * `formulaCells`; null where the adapter does not calculate (it has written the page's own computed values).
   */
  readonly calculated: readonly (readonly (number | string | null)[])[] | null;
  /** Parts of the file that could not be kept, by name; normally empty. */
  readonly lost: readonly string[];
  /** Sheets that could not be marked because they are protected, by name. */
  readonly unmarked: readonly string[];
  /** Number formats that the changed cells had before, in the order of `cells`: what an undo gives back. */
  readonly formats: readonly string[];
}
