import { notImitated } from "../rich-api/host-error.js";
import { columnsOf, rowsOf } from "../book/addresses.js";
import type { BookCell, CellFormat } from "../book/cell.js";
import { withFormat } from "../book/sheet.js";
import { matrixArgument, textArgument } from "./arguments.js";
import { checkAllowed, tellFormats, type RangeIt } from "./state.js";

/** Setting `Range.numberFormat`, of each cell or one for all. Throws HostError. */
export function setNumberFormat(it: RangeIt, input: unknown): void {
  checkAllowed(it, "allowFormatCells");
  if (rowsOf(it.area) > 100_000) throw notImitated("Range", "numberFormat of whole columns");
  const formatAt = matrixArgument(input, rowsOf(it.area), columnsOf(it.area));
  for (let row = it.area.top; row <= it.area.bottom; row++) {
    for (let column = it.area.left; column <= it.area.right; column++) {
      const format = formatAt(row - it.area.top, column - it.area.left);
      if (format === null) continue;
      const numberFormat = textArgument(format, "A number format");
      it.sheet.put(row, column, withNumberFormat(it.sheet.cell(row, column), numberFormat));
    }
  }
  tellFormats(it);
}

function withNumberFormat(cell: BookCell, numberFormat: string): BookCell {
  if (numberFormat !== "General") return withFormat(cell, { numberFormat });
  const format: { -readonly [K in keyof CellFormat]: CellFormat[K] } = { ...cell.format };
  delete format.numberFormat;
  return { ...cell, format };
}
