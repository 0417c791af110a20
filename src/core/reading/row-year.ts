import type { CellValue } from "../values/cell.js";
import { squeezeText } from "../values/text.js";
import type { Slot } from "./slots.js";
import type { Surroundings } from "./surroundings.js";

/** Gives each row the year of its 年 column for dates and months that name none; books write it only where it changes. */
export class RowYear {
  #current: Surroundings;

  constructor(
    private readonly around: Surroundings,
    private readonly slot: Slot | undefined,
  ) {
    this.#current = around;
  }

  /** What reading the row's other cells needs to know; the rows are given from top to bottom. */
  at(cells: readonly CellValue[]): Surroundings {
    const year = this.slot === undefined ? null : yearOfCell(cells[this.slot.column]);
    if (year !== null) this.#current = { ...this.around, year, ownYear: true };
    return this.#current;
  }
}

/** The year that a cell of a 年 column states: 2025, 2025年, or 25 (two digits are of this century); null for anything else. */
export function yearOfCell(value: CellValue | undefined): number | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? squeezeText(value) : "";
  const digits = /^((?:19|20)?\d{2})(?:年度?)?$/.exec(text)?.[1];
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
