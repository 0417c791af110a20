import { a1 } from "../../../src/core/values/address.js";

/** Something wrong that was typed into the book on purpose. */
export interface Planted {
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
  /** Code of the finding that the check makes there; null where the cell is odd but readable, or in a sheet that is no tab. */
  readonly code: string | null;
}

/** The list that the pages fill while they are laid out. */
export type Plant = (row: number, column: number, what: string, code: string | null) => void;

export function planter(sheet: string, list: Planted[]): Plant {
  return (row, column, what, code) => {
    list.push({ sheet, cell: a1(row, column), what, code });
  };
}
