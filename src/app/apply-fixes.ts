import type { Fix } from "../core/fixes/fix.js";
import type { CellChange, Workbook } from "../workbook/port.js";

/** What puts a batch of fixed cells back as they were. */
export interface FixedBatch {
  readonly undo: readonly CellChange[];
}

/**
 * Writes fixes into their cells, all in one write or none: `changed-meanwhile` when one of the cells no longer holds what the fix
 * was made for. Gives what undoes it, number formats included. Throws WorkbookError.
 */
export async function applyFixes(workbook: Workbook, fixes: readonly Fix[]): Promise<FixedBatch> {
  const cells = fixes.map(({ at, before, after, format }): CellChange => {
    const place = { sheet: at.sheet, row: at.row, column: at.column };
    return { ...place, value: after, expected: before, ...(format === null ? {} : { format }) };
  });
  const { formats } = await workbook.write({ pages: [], cells });
  const undo = fixes.map(({ at, before, after, format }, index): CellChange => {
    const place = { sheet: at.sheet, row: at.row, column: at.column };
    const old = format === null ? undefined : formats[index];
    return { ...place, value: before, expected: after, ...(old === undefined ? {} : { format: old }) };
  });
  return { undo };
}

/** Puts a batch of fixed cells back, all or none: `changed-meanwhile` when one was edited since. Throws WorkbookError. */
export async function undoFixes(workbook: Workbook, { undo }: FixedBatch): Promise<void> {
  await workbook.write({ pages: [], cells: undo });
}
