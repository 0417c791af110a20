import { a1 } from "../../../src/core/values/address.js";
import type { BookCell, CellFormat } from "../../../src/workbench/host/book/cell.js";
import { BookSheet } from "../../../src/workbench/host/book/sheet.js";

/**
 * A sheet as a person sees it, so that what only differs in the telling is the same: a plain font said or left unsaid,
 * the last bits of a calculated figure, and the apostrophe with which a text was handed to Excel; nor on which side of grouped rows
 * the button stands, of which Excel's programming interface cannot tell.
 */
export function asSeen(sheet: BookSheet): BookSheet {
  const seen = Object.assign(new BookSheet(sheet.id, sheet.name), sheet, { rows: new Map(), summaryAbove: false });
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) seen.put(row, column, cellAsSeen(cell));
  }
  return seen;
}

/** Addresses of the cells of a sheet that hold a formula. */
export function formulaAddresses(sheet: BookSheet): string[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) => (formula === undefined ? [] : [a1(row, column)])),
  );
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
