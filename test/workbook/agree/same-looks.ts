import { a1, type Area } from "../../../src/core/values/address.js";
import type { BookCell, CellFormat } from "../../../src/workbench/host/book/cell.js";
import { BookSheet } from "../../../src/workbench/host/book/sheet.js";

/**
 * A sheet as a person sees it, so that what only differs in the telling is the same: a plain font said or left unsaid,
 * the last bits of a calculated figure, and the apostrophe with which a text was handed to Excel; nor on which side of grouped rows
 * the button stands, of which Excel's programming interface cannot tell. Of a cell that a merge covers only the lines along the merge's
 * outline are seen.
 */
export function asSeen(sheet: BookSheet): BookSheet {
  const seen = Object.assign(new BookSheet(sheet.id, sheet.name), sheet, { rows: new Map(), summaryAbove: false });
  const merges = mergesByRow(sheet);
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const merge = merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
      const isCovered = merge !== undefined && (merge.top !== row || merge.left !== column);
      seen.put(row, column, isCovered ? coveredAsSeen(cell, row, column, merge) : cellAsSeen(cell));
    }
  }
  return seen;
}

/** Addresses of the cells of a sheet that hold a formula. */
export function formulaAddresses(sheet: BookSheet): string[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) => (formula === undefined ? [] : [a1(row, column)])),
  );
}

function mergesByRow({ merges }: BookSheet): ReadonlyMap<number, readonly Area[]> {
  const rows = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) rows.set(row, [...(rows.get(row) ?? []), merge]);
  }
  return rows;
}

function coveredAsSeen(cell: BookCell, row: number, column: number, merge: Area): BookCell {
  const outline = {
    top: row === merge.top,
    bottom: row === merge.bottom,
    left: column === merge.left,
    right: column === merge.right,
  };
  const lines = Object.entries(cell.format.borders ?? {}).filter(([side]) => outline[side as keyof typeof outline]);
  return { ...cellAsSeen(cell), format: lines.length === 0 ? {} : { borders: Object.fromEntries(lines) } };
}

function cellAsSeen({ value, formula, format }: BookCell): BookCell {
  const shown = typeof value === "number" ? Number(value.toPrecision(12)) : value;
  return { value: shown, format: formatAsSeen(format), ...(formula === undefined ? {} : { formula }) };
}

function formatAsSeen(format: CellFormat): CellFormat {
  const plain: Readonly<Record<string, unknown>> = { name: "Calibri", size: 11, bold: false, italic: false };
  const font = Object.entries(format.font ?? {}).filter(([key, value]) => plain[key] !== value);
  const rest = Object.entries(format).filter(([key]) => key !== "quotePrefix" && key !== "font");
  return { ...Object.fromEntries(rest), ...(font.length === 0 ? {} : { font: Object.fromEntries(font) }) };
}
