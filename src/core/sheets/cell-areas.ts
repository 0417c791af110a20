import type { Area, Cell } from "../values/address.js";

/** Cells (0-based, in any order, some perhaps twice) as rectangles that cover each once: runs along a row, joined with the same run in the row above. */
export function cellAreas(cells: readonly Cell[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const made: Area[] = [];
  let above = new Map<number, Area>();
  let runs: { left: number; right: number }[] = [];
  let row = -1;
  const endRow = (): void => {
    const open = new Map<number, Area>();
    for (const { left, right } of runs) {
      const upper = above.get(left);
      const grows = upper?.right === right && upper.bottom === row - 1;
      if (grows) above.delete(left);
      open.set(left, { top: grows ? upper.top : row, left, bottom: row, right });
    }
    made.push(...above.values());
    above = open;
    runs = [];
  };
  for (const cell of sorted) {
    if (cell.row !== row) {
      endRow();
      row = cell.row;
    }
    const last = runs.at(-1);
    if (last === undefined || cell.column > last.right + 1) runs.push({ left: cell.column, right: cell.column });
    else last.right = cell.column;
  }
  endRow();
  return [...made, ...above.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
