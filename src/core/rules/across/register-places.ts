import { a1 } from "../../values/address.js";
import type { Place } from "../../values/finding.js";

/** Rows of one register that a finding speaks of together. */
export interface RegisterPlaces {
  readonly at: Place;
  readonly args: { readonly register: string; readonly rows: number; readonly cells: string };
}

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const most = 5;

/** One finding for all the places of a register, at the first of them; `cells` names the first few. Null where there are none. */
export function registerPlaces(register: string, spots: readonly Spot[]): RegisterPlaces | null {
  const [first] = spots;
  if (first === undefined) return null;
  const named = spots
    .slice(0, most)
    .map(({ sheet, row, column }) => (sheet === first.sheet ? "" : `${sheet}!`) + a1(row, column));
  const cells = named.join("、") + (spots.length > most ? "…" : "");
  const at = { sheet: first.sheet, row: first.row, column: first.column };
  return { at, args: { register, rows: spots.length, cells } };
}
