import type { Area } from "../../../../core/values/address.js";
import type { BookValue } from "../cell.js";
import type { BookSheet } from "../sheet.js";
import type { ValueAt } from "../recalculate.js";

/** A rectangle of cells as an operand, read when needed. */
export interface Cells {
  readonly sheet: BookSheet;
  /** Cut to the sheet's used area where whole columns or rows were named. */
  readonly area: Area;
  readonly valueAt: ValueAt;
}

export type Operand = BookValue | Cells;

/** Thrown inside a calculation; becomes the cell's error. */
export class CellFault extends Error {
  override readonly name = "CellFault";
  constructor(readonly error: string) {
    super(error);
  }
}

export function isCells(operand: Operand | undefined): operand is Cells {
  return typeof operand === "object" && operand !== null && "area" in operand;
}

/** The values of an operand, row by row. */
export function valuesOf(operand: Operand): BookValue[] {
  if (!isCells(operand)) return [operand];
  const values: BookValue[] = [];
  for (let row = operand.area.top; row <= operand.area.bottom; row++) {
    for (let column = operand.area.left; column <= operand.area.right; column++) {
      values.push(operand.valueAt(operand.sheet, row, column));
    }
  }
  return values;
}

/** The single value of an operand. Throws CellFault for an error and for several cells. */
export function scalar(operand: Operand | undefined): Exclude<BookValue, { readonly error: string }> {
  if (operand === undefined) return null;
  const value = isCells(operand) ? onlyValue(operand) : operand;
  if (typeof value === "object" && value !== null) throw new CellFault(value.error);
  return value;
}

export function number(operand: Operand | undefined): number {
  const value = scalar(operand);
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const read = value.trim() === "" ? NaN : Number(value.replaceAll(",", ""));
  if (Number.isNaN(read)) throw new CellFault("#VALUE!");
  return read;
}

export function text(operand: Operand | undefined): string {
  const value = scalar(operand);
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function truth(operand: Operand | undefined): boolean {
  const value = scalar(operand);
  if (typeof value === "string") throw new CellFault("#VALUE!");
  return value === true || (typeof value === "number" && value !== 0);
}

/** The numbers among the values; texts, blanks and truth values in cells do not count. Throws CellFault for an error. */
export function numbersOf(operand: Operand): number[] {
  if (!isCells(operand)) return [number(operand)];
  return valuesOf(operand).flatMap((value) => {
    if (typeof value === "object" && value !== null) throw new CellFault(value.error);
    return typeof value === "number" ? [value] : [];
  });
}

function onlyValue(cells: Cells): BookValue {
  const { top, left, bottom, right } = cells.area;
  if (top !== bottom || left !== right) throw new CellFault("#VALUE!");
  return cells.valueAt(cells.sheet, top, left);
}
