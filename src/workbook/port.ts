import type { Snapshot } from "../core/reading/snapshot.js";
import type { SheetPage } from "../core/sheets/page.js";

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
}

export interface WorkbookChange {
  readonly pages: readonly PlacedPage[];
  /** Single cells of the user's own sheets (the settings tab), written as values. Texts are never taken as formulas. */
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
  }[];
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
}
