import type { Area } from "../values/address.js";
import type { Mark } from "../reading/snapshot.js";
import type { Role } from "./style.js";

/** A finished sheet: every cell at its place, ready to be poured by an adapter in a few bulk calls. */
export interface SheetPage {
  readonly name: string;
  /** Null for sheets that become the user's own (the template's tabs). */
  readonly mark: Mark | null;
  /** Rows from row 1; every row has as many cells as `columns`. A null cell is empty and unstyled. */
  readonly rows: readonly (readonly (PageCell | null)[])[];
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Row heights in points by 0-based row, where they differ from the default. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** Number of rows and columns kept in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly tables: readonly PageTable[];
  readonly validations: readonly PageValidation[];
  /** RRGGBB */
  readonly tabColor: string | null;
  /** Links inside the workbook, by cell. */
  readonly links: readonly PageLink[];
  /**
   * Rows that fold, by 0-based row: 1 to 7, the deeper the higher; they belong to the row of a lower level above them, or of none. Shown
   * unfolded. Absent when nothing folds.
   */
  readonly outline?: ReadonlyMap<number, number>;
  readonly charts?: readonly PageChart[];
}

export interface PageCell {
  /** What the cell shows; for a formula, its computed value. Texts are written as texts whatever they begin with. Days are serials. */
  readonly value: string | number | null;
  /** Formula in English notation without `=`, or absent. */
  readonly formula?: string;
  readonly role: Role;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** 0-based, all included; null prints the whole sheet. */
  readonly area: Area | null;
  /** 0-based first and last row repeated on every page, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Always one page wide on A4; true to also squeeze into one page's height. */
  readonly onePage: boolean;
  /** 0-based rows before which a page break is forced. */
  readonly breaks: readonly number[];
}

/** Margins of every printed page, in points. */
export const printMargins = { left: 36, right: 36, top: 43.2, bottom: 43.2, header: 21.6, footer: 21.6 } as const;

/** The middle of every page's foot, in Excel's codes: the page's number and the number of pages. */
export const printFooter = "&P / &N";

/** An Excel table over cells of the page: its first row holds the headers. */
export interface PageTable {
  readonly name: string;
  readonly area: Area;
}

/** A dropdown list over an area; other input is allowed. */
export interface PageValidation {
  readonly area: Area;
  readonly list: readonly string[];
}

export interface PageLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly target: { readonly row: number; readonly column: number };
}

/** A chart over cells of its own page, standing over them; bars lie, their categories from top to bottom. */
export interface PageChart {
  readonly kind: "column" | "bar" | "line";
  /** Series on top of one another instead of side by side. */
  readonly stacked: boolean;
  readonly title: string;
  /** One column of texts, a row a category. */
  readonly categories: Area;
  readonly series: readonly PageSeries[];
  /** The cells that it covers. */
  readonly place: Area;
  /** Excel number format of the figures along the axis. */
  readonly format: string;
  /** Text beside the axis of figures, such as their unit. */
  readonly unit: string;
  /** The axis begins at 0, so that lengths can be compared; false where figures are negative. */
  readonly fromZero: boolean;
}

/** A column of figures, as long as the categories; an empty cell is drawn as nothing. */
export interface PageSeries {
  readonly name: string;
  readonly values: Area;
  /** RRGGBB */
  readonly color: string;
  /** Of a line: told apart from the others without its colour. */
  readonly dashed?: boolean;
}

/** The page's formula cells in row order, 0-based. */
export function formulaCells(page: SheetPage): { row: number; column: number; cell: PageCell }[] {
  const found: { row: number; column: number; cell: PageCell }[] = [];
  page.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) found.push({ row, column, cell });
    });
  });
  return found;
}
