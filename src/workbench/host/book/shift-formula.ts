import { formatReference, type Reference } from "./formula/reference.js";
import { scanFormula } from "./formula/scan-formula.js";
import { lastColumn, lastRow } from "./limits.js";

/** A formula as it reads after being copied some rows down and columns across: relative references move, `$` ones stay. */
export function shiftFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return scanFormula(formula)
    .map((piece) => {
      if (piece.kind !== "reference" || piece.reference === null) return piece.text;
      const shifted = shift(piece.reference, down, across);
      const prefix = piece.text.slice(0, piece.text.lastIndexOf("!") + 1);
      return shifted === null ? `${prefix}#REF!` : `${prefix}${formatReference(shifted)}`;
    })
    .join("");
}

function shift(reference: Reference, down: number, across: number): Reference | null {
  const { shape, area, fixed } = reference;
  const rows = shape === "columns" ? 0 : down;
  const columns = shape === "rows" ? 0 : across;
  const moved = {
    top: area.top + (fixed.top ? 0 : rows),
    left: area.left + (fixed.left ? 0 : columns),
    bottom: area.bottom + (fixed.bottom ? 0 : rows),
    right: area.right + (fixed.right ? 0 : columns),
  };
  const inside = Math.min(moved.top, moved.bottom) >= 0 && Math.min(moved.left, moved.right) >= 0;
  if (!inside || Math.max(moved.top, moved.bottom) > lastRow || Math.max(moved.left, moved.right) > lastColumn)
    return null;
  return { shape, fixed, area: ordered(moved) };
}

function ordered({ top, left, bottom, right }: Reference["area"]): Reference["area"] {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
