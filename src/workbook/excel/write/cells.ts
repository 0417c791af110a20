import { WorkbookError } from "../../errors.js";
import type { WorkbookChange } from "../../port.js";
import type { ListedSheet } from "../sheet-list.js";
import { textEntry } from "./cell-entry.js";
import { bytesOf, type Step } from "./steps.js";

type CellChange = WorkbookChange["cells"][number];

/** A single cell of the user's as it was before the write. */
export interface OldCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What puts it back. */
  readonly entry: string | number | boolean;
  readonly numberFormat: string;
}

/** Queues loading the cells that will be written; the result reads them after the sync, and throws WorkbookError for a protected one. */
export function loadOldCells(wanted: readonly (CellChange & { readonly on: ListedSheet })[]): () => OldCell[] {
  const loaded = wanted.map((cell) => {
    const range = cell.on.sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    range.load("values,formulas,numberFormat");
    const { protection } = cell.on.sheet;
    protection.load("protected");
    return { cell, range, protection, lock: lockOf(range) };
  });
  return () =>
    loaded.map(({ cell, range, protection, lock }) => {
      if (protection.protected && lock.locked) throw new WorkbookError("protected", { sheet: cell.sheet });
      const [[formula = ""] = []] = range.formulas as (string | number | boolean)[][];
      const [[value = ""] = []] = range.values as unknown[][];
      const [[numberFormat = "General"] = []] = range.numberFormat as string[][];
      // A text that looks like a formula is told from one by its value.
      const isText = typeof formula === "string" && formula === value;
      const entry = isText ? textEntry(formula, numberFormat === "@") : formula;
      return { sheet: cell.sheet, row: cell.row, column: cell.column, entry, numberFormat };
    });
}

function lockOf({ format }: Excel.Range): Excel.FormatProtection {
  const { protection } = format;
  protection.load("locked");
  return protection;
}

/** The steps that write single cells, as values. Neighbours in a row go in as one: a name without its value would mislead the next read. */
export function cellSteps(
  context: Excel.RequestContext,
  cells: readonly CellChange[],
  old: readonly OldCell[],
): Step[] {
  const entries = cells.map(({ value }, index) =>
    typeof value === "string" ? textEntry(value, old[index]?.numberFormat === "@") : value,
  );
  return runsOf(cells).map(({ first, count }) => {
    const [cell] = cells.slice(first);
    const row = entries.slice(first, first + count);
    return {
      bytes: bytesOf(row) + 500,
      queue: () => {
        if (cell !== undefined) rangeOf(context, cell, count).values = [row];
      },
    };
  });
}

/** Cells that follow one another to the right, by the index of the first. */
function runsOf(cells: readonly CellChange[]): { readonly first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  cells.forEach((cell, index) => {
    const before = cells[index - 1];
    const follows = before?.sheet === cell.sheet && before.row === cell.row && before.column + 1 === cell.column;
    const open = runs.at(-1);
    if (follows && open !== undefined) open.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}

/** Queues putting cells back as they were. */
export function restoreCells(context: Excel.RequestContext, cells: readonly OldCell[]): void {
  for (const cell of cells) {
    const range = rangeOf(context, cell);
    range.numberFormat = [[cell.numberFormat]];
    range.formulas = [[cell.entry]];
  }
}

function rangeOf(
  context: Excel.RequestContext,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
  columns = 1,
): Excel.Range {
  return context.workbook.worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, 1, columns);
}
