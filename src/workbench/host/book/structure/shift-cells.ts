import { emptyCell, type BookCell, type CellFormat } from "../cell.js";
import { rowsIn } from "../rows-in.js";
import { movingArea, shiftArea, type Shift } from "./shift.js";

/** Moves the cells of a sheet by a shift; new ones take the format of the line before them, as Excel has it. */
export function shiftCells(shift: Shift): void {
  const { sheet } = shift;
  const moved: [number, number, BookCell][] = [];
  sheet.eachIn(movingArea(shift), (row, column, cell) => {
    sheet.put(row, column, emptyCell);
    const now = shiftArea({ top: row, left: column, bottom: row, right: column }, shift);
    if (now !== null) moved.push([now.top, now.left, cell]);
  });
  for (const [row, column, cell] of moved) sheet.put(row, column, cell);
  if (shift.how === "insert" && shift.at > 0) formatNew(shift);
}

function formatNew({ sheet, axis, at, count, from, to }: Shift): void {
  const put = (row: number, column: number, format: CellFormat): void => {
    if (Object.keys(format).length > 0) sheet.put(row, column, { value: null, format });
  };
  for (let line = at; line < at + count; line++) {
    if (axis === "rows") {
      for (const [column, { format }] of [...(sheet.rows.get(at - 1) ?? [])]) {
        if (column >= from && column <= to) put(line, column, withoutQuote(format));
      }
    } else {
      for (const [row, cells] of [...rowsIn(sheet.rows, from, to)]) {
        put(row, line, withoutQuote(cells.get(at - 1)?.format ?? {}));
      }
    }
  }
}

function withoutQuote(format: CellFormat): CellFormat {
  if (format.quotePrefix === undefined) return format;
  const rest: { -readonly [K in keyof CellFormat]: CellFormat[K] } = { ...format };
  delete rest.quotePrefix;
  return rest;
}
