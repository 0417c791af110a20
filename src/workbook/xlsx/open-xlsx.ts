import type { Snapshot } from "../../core/reading/snapshot.js";
import type { CellValue } from "../../core/values/cell.js";
import { WorkbookError } from "../errors.js";
import type { Workbook, WorkbookChange, Written } from "../port.js";
import { openPackage } from "./open-package.js";
import { readSnapshot } from "./read-snapshot.js";
import { writeChange } from "./write-change.js";

/** A workbook that is an .xlsx file in memory. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it is now. */
  bytes(): Uint8Array;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file. Throws WorkbookError at once when they are none (`not-a-workbook`,
 * `old-format`, `open-document`, `encrypted`), when the file is broken (`damaged`) or declares too much (`too-large`);
 * what lies in its sheets shows only when it is read.
 */
export function openXlsx(file: Uint8Array): XlsxWorkbook {
  let opened = guarded(() => openPackage(file));
  let bytes = file;
  return {
    read: () => settled(() => readSnapshot(opened)),
    write: (change: WorkbookChange): Promise<Written> =>
      settled(() => {
        if (isEmpty(change)) return { calculated: null, lost: [], unmarked: [], formats: [] };
        const written = writeChange(opened, change);
        bytes = written.opened.parts.bytes();
        opened = written.opened;
        return { calculated: null, ...written.report };
      }),
    show: (sheet, row, column) =>
      Promise.reject(new WorkbookError("excel-failed", { sheet, row: row + 1, column: column + 1, why: "no-screen" })),
    selected: () => Promise.reject(new WorkbookError("excel-failed", { why: "no-screen" })),
    watch: () => Promise.reject(new WorkbookError("excel-failed", { why: "no-screen" })),
    readRows: (sheet, firstRow, lastRow) => settled(() => rowsOf(readSnapshot(opened), sheet, firstRow, lastRow)),
    bytes: () => bytes,
  };
}

function isEmpty({ pages, cells, marks }: WorkbookChange): boolean {
  return pages.length === 0 && cells.length === 0 && marks === undefined;
}

/** Rows of one sheet, one array a row. Throws WorkbookError `sheet-missing`. */
function rowsOf({ sheets }: Snapshot, name: string, firstRow: number, lastRow: number): (readonly CellValue[])[] {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new WorkbookError("sheet-missing", { sheet: name });
  return Array.from(
    { length: Math.max(0, lastRow - firstRow + 1) },
    (_, index) => sheet.values[firstRow + index] ?? [],
  );
}

function settled<Result>(action: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(guarded(action));
  });
}

/** Limits of the machine (a string or an array that cannot be made) are the file's size speaking. */
function guarded<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError("too-large", {}, { cause: error });
    throw error;
  }
}
