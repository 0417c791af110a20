/** A cell of a sheet, 0-based. */
export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that follow one another to the right or downwards, so that one action does for all. */
export interface CellRun<T extends SheetCell> {
  readonly first: T;
  readonly cells: readonly T[];
  readonly isDown: boolean;
}

/** Cells as runs, in the order given. */
export function runsOf<T extends SheetCell>(cells: readonly T[]): CellRun<T>[] {
  const runs: { first: T; cells: T[]; isDown: boolean }[] = [];
  for (const cell of cells) {
    const open = runs.at(-1);
    const before = open?.cells.at(-1);
    if (open === undefined || before?.sheet !== cell.sheet) {
      runs.push({ first: cell, cells: [cell], isDown: false });
      continue;
    }
    const isRight = before.row === cell.row && before.column + 1 === cell.column;
    const isBelow = before.column === cell.column && before.row + 1 === cell.row;
    if (isRight && !open.isDown) open.cells.push(cell);
    else if (isBelow && (open.isDown || open.cells.length === 1)) {
      open.cells.push(cell);
      open.isDown = true;
    } else runs.push({ first: cell, cells: [cell], isDown: false });
  }
  return runs;
}

/** One thing a cell of a run, as Excel takes it for the run's range. */
export function matrixOf<T extends SheetCell, V>({ cells, isDown }: CellRun<T>, of: (cell: T) => V): V[][] {
  return isDown ? cells.map((cell) => [of(cell)]) : [cells.map(of)];
}

/** The range of a run; throws nothing before the sync. */
export function rangeOfRun({ first, cells, isDown }: CellRun<SheetCell>, sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(first.row, first.column, isDown ? cells.length : 1, isDown ? 1 : cells.length);
}
