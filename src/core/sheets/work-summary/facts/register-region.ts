import type { RegisterReading } from "../../../reading/registers/registers.js";
import type { Books } from "../../../rules/rule.js";

import type { Fen } from "../../../values/fen.js";
import { countFormula, regionOf, sumFormula, type Conditions, type Region } from "../live-cells.js";

/** Finds formulas over the cells of a register. */
export interface RegisterFormulas {
  /** Counts the rows (0-based); null where no conditions tell them from the others, or the register lies on several sheets. */
  readonly count: (rows: readonly number[], conditions: Conditions) => string | null;
  /** The sum of a column's cells in the rows, which is `fen`. */
  readonly sum: (
    rows: readonly number[],
    column: number | undefined,
    fen: Fen,
    conditions: Conditions,
  ) => string | null;
}

/** The formulas of a register. */
export function registerFormulas(books: Books, register: RegisterReading): RegisterFormulas {
  const region = registerRegion(books, register);
  return {
    count: (rows, conditions) => (region === null ? null : countFormula(region, conditions, rows)),
    sum: (rows, column, fen, conditions) =>
      region === null || column === undefined ? null : sumFormula([{ region, conditions, column, rows }], fen),
  };
}

/** The rows of a register as a region; null where it lies on several sheets. */
export function registerRegion({ snapshot }: Books, register: RegisterReading): Region | null {
  const sheet = snapshot.sheets.find(({ name }) => name === register.sheet);
  const last = register.rows.reduce((most, { row }) => Math.max(most, row), 0);
  if (sheet === undefined || register.sheets.length > 1) return null;
  return regionOf(sheet, register.headerRow + 1, last);
}

/** Condition columns by their keys, absent ones left out; the plainest sets first. */
export function conditionSets(
  columns: Readonly<Partial<Record<string, number>>>,
  sets: readonly (readonly (readonly [key: string, as: "value" | "filled" | { readonly year: number }])[])[],
): Conditions {
  return sets
    .map((set) =>
      set.flatMap(([key, as]) => {
        const column = columns[key];
        return column === undefined ? [] : [{ column, as }];
      }),
    )
    .filter((set) => set.length > 0);
}
