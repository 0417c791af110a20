import type { SheetSnapshot } from "../../core/reading/snapshot.js";
import { a1 } from "../../core/values/address.js";
import { WorkbookError } from "../errors.js";
import type { CellChange } from "../port.js";
import type { Budget } from "./bounds.js";
import type { Package } from "./package.js";
import { sheetReading } from "./sheet-reading.js";
import { sheetNamed } from "./seats.js";
import type { WorkbookPart } from "./workbook-part.js";

/** Throws WorkbookError `changed-meanwhile` when a cell holds something else than the caller saw there. */
export function checkExpected(parts: Package, book: WorkbookPart, cells: readonly CellChange[], budget: Budget): void {
  const expecting = cells.filter(({ expected }) => expected !== undefined);
  if (expecting.length === 0) return;
  const read = sheetReading({ parts, workbookPart: book.name }, book, budget);
  const values = new Map<string, SheetSnapshot["values"]>();
  for (const { sheet, row, column, expected } of expecting) {
    let rows = values.get(sheet);
    if (rows === undefined) values.set(sheet, (rows = read(sheetNamed(book, sheet).part, { formulas: false }).values));
    const held = rows[row]?.[column] ?? null;
    if ((held === "" ? null : held) !== (expected === "" ? null : expected))
      throw new WorkbookError("changed-meanwhile", { sheet, cell: a1(row, column) });
  }
}
