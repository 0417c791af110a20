import type { Area } from "../../../core/values/address.js";
import { contains } from "./addresses.js";
import { rowsIn } from "./rows-in.js";
import { TouchedCells } from "./calculation/touched-cells.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { lastColumn, lastRow } from "./limits.js";
import { emptyCell, type BookCell, type BookValue, type CellFormat } from "./cell.js";
import type { BookChart } from "./chart.js";
import type { BookConditionalFormat } from "./conditional-format.js";
import type { BookName } from "./name.js";
import { defaultPageSetup, type PageSetup } from "./page-setup.js";
import { unprotected, type SheetProtection } from "./protection.js";

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
  /** Levels of grouped rows, 1 to 7, by 0-based row. */
  readonly rowLevels = new Map<number, number>();
  /** Grouped rows belong to the row above them, as files can say and the API cannot. */
  summaryAbove = false;
  tables: BookTable[] = [];
  names: BookName[] = [];
  validations: BookValidation[] = [];
  links = new Map<string, BookLink>();
  conditionalFormats: BookConditionalFormat[] = [];
  charts: BookChart[] = [];
  readonly properties = new Map<string, string>();
  freeze: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  page: PageSetup = defaultPageSetup;
  tabColor = "";
  showGridlines = true;
  protected = false;
  /** What the protection allows; of meaning only while the sheet is protected. */
  protection: SheetProtection = unprotected;
  /** Where values or formulas have changed since formulas were last calculated. */
  readonly touched = new TouchedCells();
  /** Told of each cell before it is replaced by `put`, while somebody keeps an edit to take back. */
  beforePut: ((row: number, column: number, cell: BookCell) => void) | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): BookCell {
    return this.rows.get(row)?.get(column) ?? emptyCell;
  }

  /** Puts a cell; one that holds nothing is forgotten. Throws HostError outside the sheet. */
  put(row: number, column: number, cell: BookCell): void {
    if (!(row >= 0 && row <= lastRow && column >= 0 && column <= lastColumn))
      throw invalidArgument("The cell lies outside the sheet.");
    this.beforePut?.(row, column, this.cell(row, column));
    this.putCalculated(row, column, cell);
  }

  /** Puts a cell that is nobody's edit: a part of an array that a formula gives. */
  putCalculated(row: number, column: number, cell: BookCell): void {
    const blank = cell.value === null && cell.formula === undefined && Object.keys(cell.format).length === 0;
    let cells = this.rows.get(row);
    const before = cells?.get(column) ?? emptyCell;
    if (before.value !== cell.value || before.formula !== cell.formula) this.touched.add(row, column);
    if (blank) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
      return;
    }
    if (cells === undefined) this.rows.set(row, (cells = new Map<number, BookCell>()));
    cells.set(column, cell);
  }

  /** Puts the calculated value of a formula cell (0-based). */
  putResult(row: number, column: number, value: BookValue): void {
    const cells = this.rows.get(row);
    const cell = cells?.get(column);
    if (cell !== undefined) cells?.set(column, { ...cell, value });
  }

  /** Visits the cells that hold something inside an area; cells may be put or forgotten meanwhile. */
  eachIn(area: Area, visit: (row: number, column: number, cell: BookCell) => void): void {
    for (const [row, cells] of [...rowsIn(this.rows, area.top, area.bottom)]) {
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

/** What may be typed into an area; rule, alert and prompt as the API gives them, null where nothing was set. */
export interface BookValidation {
  readonly area: Area;
  readonly rule: unknown;
  readonly alert: unknown;
  readonly prompt?: unknown;
  /** Absent: blank cells are allowed. */
  readonly ignoreBlanks?: boolean;
}

/** A link of a cell: to a place in the workbook, or to an address outside, whose place is then behind its `#`. */
export interface BookLink {
  readonly documentReference: string;
  readonly address?: string;
  readonly screenTip?: string;
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
