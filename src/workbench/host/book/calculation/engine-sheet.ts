import type { CellLike, DimensionsLike, RowLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { BookValue } from "../cell.js";
import type { BookSheet } from "../sheet.js";
import { tableColumns } from "../table-columns.js";
import { EngineCell, kinds } from "./engine-cell.js";
import { cellKey } from "./touched-cells.js";

/** One sheet as the engine is shown it; rows and columns are 1-based there. */
export class EngineSheet implements WorksheetLike {
  readonly name: string;
  readonly mergedRegions: readonly DimensionsLike[];
  dimensions: DimensionsLike | null = null;
  /** Values that formulas giving arrays put beside them: by the key of the formula's cell, then of the cell filled. */
  readonly spilled = new Map<number, Map<number, BookValue>>();
  private readonly rows = new Map<number, EngineRow>();
  private spilling: Map<number, BookValue> | null = null;

  constructor(
    private readonly sheet: BookSheet,
    readonly id: number,
  ) {
    this.name = sheet.name;
    this.mergedRegions = sheet.merges.map(oneBased);
  }

  addFormula(row: number, column: number, formula: string): void {
    const cell = new EngineCell(row + 1, column + 1, kinds.formula, null, formula);
    cell.onResult = () => {
      this.spilled.set(cellKey(row, column), (this.spilling = new Map<number, BookValue>()));
    };
    this.row(row + 1).cells.set(column + 1, cell);
  }

  /** Adds a constant, unless the cell is there already. */
  addValue(row: number, column: number, value: BookValue): void {
    const { cells } = this.row(row + 1);
    if (!cells.has(column + 1)) cells.set(column + 1, new EngineCell(row + 1, column + 1, kinds.constant, value));
  }

  /** Says where the sheet's content ends, for whole columns and rows. */
  measure(): void {
    if (this.dimensions !== null) return;
    const used = this.sheet.usedArea(true);
    this.dimensions = used === null ? null : oneBased(used);
  }

  eachRow(callback: (row: RowLike, rowNumber: number) => void): void;
  eachRow(options: { includeEmpty?: boolean }, callback: (row: RowLike, rowNumber: number) => void): void;
  eachRow(first: unknown, second?: unknown): void {
    const callback = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    for (const [number, row] of this.rows) callback(row, number);
  }

  findCell(row: number, column: number): EngineCell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The engine asks for a cell that need not be there only to fill it with a part of an array. */
  getCell(row: number, column: number): CellLike {
    const cell = new EngineCell(row, column, kinds.nothing, null);
    cell.onValue = (value) => this.spilling?.set(cellKey(row - 1, column - 1), value);
    return cell;
  }

  getTables(): ReturnType<NonNullable<WorksheetLike["getTables"]>> {
    return this.sheet.tables.map((table) => {
      const { top, left, bottom } = table.area;
      const rows = bottom - top + 1 - Number(table.showHeaders) - Number(table.showTotals);
      return {
        table: {
          name: table.name,
          tl: { row: top + 1, col: left + 1 },
          columns: tableColumns(this.sheet, table).map((name) => ({ name })),
          rows: Array.from({ length: rows }),
          headerRow: table.showHeaders,
          totalsRow: table.showTotals,
        },
      };
    });
  }

  private row(number: number): EngineRow {
    let row = this.rows.get(number);
    if (row === undefined) this.rows.set(number, (row = new EngineRow(this.sheet.hiddenRows.has(number - 1))));
    return row;
  }
}

class EngineRow implements RowLike {
  readonly cells = new Map<number, EngineCell>();
  constructor(readonly hidden: boolean) {}

  eachCell(callback: (cell: CellLike, column: number) => void): void;
  eachCell(options: { includeEmpty?: boolean }, callback: (cell: CellLike, column: number) => void): void;
  eachCell(first: unknown, second?: unknown): void {
    const callback = (second ?? first) as (cell: CellLike, column: number) => void;
    for (const [number, cell] of this.cells) callback(cell, number);
  }
}

function oneBased({ top, left, bottom, right }: DimensionsLike): DimensionsLike {
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}
