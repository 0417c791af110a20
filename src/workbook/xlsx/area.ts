import { type Area, parseA1 } from "../../core/values/address.js";

/** The area of `A1:C3` or `A1`, its corners put in order; null when the text is no area. */
export function areaOf(reference: string): Area | null {
  const [first, last] = reference.split(":");
  const one = parseA1(first ?? "");
  const other = parseA1(last ?? first ?? "");
  if (one === null || other === null) return null;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}
