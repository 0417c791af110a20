import { columnsOf, rowsOf } from "../addresses.js";
import type { Reference } from "./reference.js";
import { scanFormula } from "./scan-formula.js";

/** A formula (with its `=`) as it reads in R1C1 notation from a cell, 0-based. */
export function formulaR1C1(formula: string, row: number, column: number): string {
  return scanFormula(formula)
    .map((piece) => {
      if (piece.kind !== "reference" || piece.reference === null) return piece.text;
      const sheets = piece.text.slice(0, piece.text.length - lengthOf(piece.text));
      return sheets + referenceR1C1(piece.reference, row, column);
    })
    .join("");
}

/** Length of the address behind the sheet, which may hold a `!` in its quotes. */
function lengthOf(text: string): number {
  return text.length - text.lastIndexOf("!") - 1;
}

function referenceR1C1({ shape, area, fixed }: Reference, row: number, column: number): string {
  const rowText = (edge: "top" | "bottom") => part("R", area[edge], fixed[edge], row);
  const columnText = (edge: "left" | "right") => part("C", area[edge], fixed[edge], column);
  const single = columnsOf(area) === 1 && fixed.left === fixed.right;
  if (shape === "columns") return single ? columnText("left") : `${columnText("left")}:${columnText("right")}`;
  const singleRow = rowsOf(area) === 1 && fixed.top === fixed.bottom;
  if (shape === "rows") return singleRow ? rowText("top") : `${rowText("top")}:${rowText("bottom")}`;
  const first = rowText("top") + columnText("left");
  return shape === "range" ? `${first}:${rowText("bottom")}${columnText("right")}` : first;
}

function part(letter: "R" | "C", index: number, fixed: boolean, from: number): string {
  if (fixed) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}
