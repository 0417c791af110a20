import { columnIndex, columnLetters } from "../../../core/values/address.js";
import { lastColumn, lastRow } from "./limits.js";

/** A formula as it reads after being copied some rows down and columns across: relative references move, `$` ones stay. */
export function shiftFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  // Quoted texts and quoted sheet names are skipped as wholes; a reference is not part of a longer word or a function's name.
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(])/g,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = columnIndex(letters) + (fixedColumn === "$" ? 0 : across);
      const row = Number(digits) - 1 + (fixedRow === "$" ? 0 : down);
      if (column < 0 || column > lastColumn || row < 0 || row > lastRow) return "#REF!";
      return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${row + 1}`;
    },
  );
}
