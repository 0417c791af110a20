import type { Row, TabReading } from "../../reading/reading.js";
import type { SheetFormulas, SheetSnapshot } from "../../reading/snapshot.js";
import { a1 } from "../../values/address.js";
import { isBlank } from "../../values/cell.js";
import type { Place } from "../../values/finding.js";
import { oncePerBooks } from "../once.js";
import { labeller } from "./tab-columns.js";

/** A cell that leaves the formula of its column. */
export interface FormulaBreak {
  readonly kind: "number" | "formula";
  readonly at: Place;
  /** The column's header. */
  readonly column: string;
  /** A1 address of a record that has the column's formula. */
  readonly like: string;
}

/** So many records, and this share of those that are filled in, make a column one of formulas. */
const fewest = 5;
const share = 4 / 5;

/** Cells of records that hold a number or another formula where nearly all records hold one and the same formula. */
export const formulaBreaks = oncePerBooks(({ reading, snapshot }): readonly FormulaBreak[] => {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Set<string>();
  return (Object.values(reading.tabs) as TabReading[]).flatMap((tab) => {
    const sheet = sheets.get(tab.sheet);
    const formulas = sheet?.formulas;
    if (sheet === undefined || formulas === undefined || tab.tab === "settings" || tab.rows.length < fewest) return [];
    const label = labeller(tab, snapshot);
    return [...countFormulas(tab.rows, formulas)].flatMap(([column, counts]) => {
      const place = `${column} ${tab.sheet}`;
      if (seen.has(place)) return [];
      const breaks = breaksIn(column, counts, tab.rows, sheet, formulas);
      if (breaks.length > 0) seen.add(place);
      return breaks.map(({ kind, row, like }) => ({
        kind,
        at: { sheet: tab.sheet, row, column },
        column: label(column),
        like: a1(like, column),
      }));
    });
  });
});

type Counts = Map<string, number>;

/** How many records hold each formula, by column. */
function countFormulas(rows: readonly Row[], formulas: SheetFormulas): ReadonlyMap<number, Counts> {
  const columns = new Map<number, Counts>();
  for (const { row } of rows) {
    const cells = formulas.get(row);
    if (cells === undefined) continue;
    for (const [column, formula] of cells) {
      let counts = columns.get(column);
      if (counts === undefined) columns.set(column, (counts = new Map<string, number>()));
      counts.set(formula, (counts.get(formula) ?? 0) + 1);
    }
  }
  return columns;
}

interface Break {
  readonly kind: FormulaBreak["kind"];
  readonly row: number;
  readonly like: number;
}

function breaksIn(
  column: number,
  counts: Counts,
  rows: readonly Row[],
  sheet: SheetSnapshot,
  formulas: SheetFormulas,
): Break[] {
  const [usual, times] = mostFrequent(counts);
  if (times < fewest) return [];
  // A running balance begins anew in the first row and under every subtotal.
  const runs = /R\[-?\d/.test(usual);
  const filled = rows.filter(
    ({ row }, index) =>
      isFilled(sheet, formulas, row, column) &&
      (!runs || rows[index - 1]?.row === row - 1 || formulas.get(row)?.get(column) === usual),
  );
  if (filled.length === times || times < filled.length * share) return [];
  const like = filled.find(({ row }) => formulas.get(row)?.get(column) === usual)?.row ?? 0;
  return filled.flatMap(({ row }): Break[] => {
    const formula = formulas.get(row)?.get(column);
    if (formula === usual) return [];
    // Another formula that several records share is meant so.
    if (formula !== undefined) return (counts.get(formula) ?? 0) < fewest ? [{ kind: "formula", row, like }] : [];
    return typeof sheet.values[row]?.[column] === "number" ? [{ kind: "number", row, like }] : [];
  });
}

function mostFrequent(counts: Counts): readonly [string, number] {
  let most: readonly [string, number] = ["", 0];
  for (const entry of counts) if (entry[1] > most[1]) most = entry;
  return most;
}

function isFilled(sheet: SheetSnapshot, formulas: SheetFormulas, row: number, column: number): boolean {
  return formulas.get(row)?.has(column) === true || !isBlank(sheet.values[row]?.[column]);
}
