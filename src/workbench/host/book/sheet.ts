import type { Area } from "../../../core/values/address.js";
import { contains } from "./addresses.js";
import { emptyCell, type BookCell, type CellFormat } from "./cell.js";
import type { BookChart } from "./chart.js";
import type { BookConditionalFormat } from "./conditional-format.js";
import type { BookName } from "./name.js";
import { defaultPageSetup, type PageSetup } from "./page-setup.js";

/** A worksheet of the emulated workbook. */
export class BookSheet {
  /** Rows of cells, both 0-based; only cells that hold something. */
  readonly rows = new Map<number, Map<number, BookCell>>();
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  merges: Area[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  tables: BookTable[] = [];
  names: BookName[] = [];
  validations: { readonly area: Area; readonly rule: unknown; readonly alert: unknown }[] = [];
  links = new Map<string, { readonly documentReference: string; readonly screenTip?: string }>();
  conditionalFormats: BookConditionalFormat[] = [];
  charts: BookChart[] = [];
  readonly properties = new Map<string, string>();
  freeze: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  page: PageSetup = defaultPageSetup;
  tabColor = "";
  showGridlines = true;
  protected = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): BookCell {
    return this.rows.get(row)?.get(column) ?? emptyCell;
  }

  /** Puts a cell; one that holds nothing is forgotten. */
  put(row: number, column: number, cell: BookCell): void {
    const blank = cell.value === null && cell.formula === undefined && Object.keys(cell.format).length === 0;
    let cells = this.rows.get(row);
    if (blank) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
      return;
    }
    if (cells === undefined) this.rows.set(row, (cells = new Map<number, BookCell>()));
    cells.set(column, cell);
  }

  /** Visits the cells that hold something inside an area; cells may be put or forgotten meanwhile. */
  eachIn(area: Area, visit: (row: number, column: number, cell: BookCell) => void): void {
    for (const [row, cells] of [...this.rows]) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of [...cells]) {
        if (column >= area.left && column <= area.right) visit(row, column, cell);
      }
    }
  }

  /** The smallest area around all cells that hold something; of values only, or of formats too. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
        area ??= { top: row, left: column, bottom: row, right: column };
        area.top = Math.min(area.top, row);
        area.left = Math.min(area.left, column);
        area.bottom = Math.max(area.bottom, row);
        area.right = Math.max(area.right, column);
      }
    }
    return area;
  }

  /** The merged area that covers a cell and does not start there, or null. */
  coveredBy(row: number, column: number): Area | null {
    const covering = this.merges.find((merge) =>
      contains(merge, { top: row, left: column, bottom: row, right: column }),
    );
    return covering === undefined || (covering.top === row && covering.left === column) ? null : covering;
  }
}

/** An Excel table. */
export interface BookTable {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  style: string;
}

/** Merges properties into a format. */
export function withFormat(cell: BookCell, change: CellFormat): BookCell {
  return { ...cell, format: { ...cell.format, ...change } };
}
