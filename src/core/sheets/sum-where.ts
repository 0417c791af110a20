import type { SheetSnapshot } from "../reading/snapshot.js";
import { isCellError, type CellValue } from "../values/cell.js";
import { dayOf, monthOf, numberOfMonth, yearOfMonth, type Day, type Month } from "../values/day.js";
import { criterionKey, type Test } from "./criterion.js";
import type { OutsideTerm } from "./outside-sum.js";

/** What a term adds up to, as the spreadsheet program will: only numbers count, hidden rows included. */
export interface Summed {
  /** In the cells' own unit, before the term's factor; null when an error among the cells would make the sum an error. */
  readonly sum: number | null;
  /** The cells that hold a number other than 0, in order of rows. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Calculates a term over the values of its sheet. */
export function sumWhere(term: OutsideTerm, sheet: SheetSnapshot): Summed {
  return term.kind === "areas" ? sumAreas(term, sheet) : sumConditions(term, sheet);
}

/** Whether a cell meets a condition. */
export function meets(value: CellValue | undefined, test: Test): boolean {
  return predicateOf(test)(value);
}

type Predicate = (value: CellValue | undefined) => boolean;

/** A condition as a function of a cell, for asking of many. */
export function predicateOf(test: Test): Predicate {
  switch (test.kind) {
    case "text":
      return textPredicate(test.text);
    case "number":
      return (value) => value === test.number;
    case "blank":
      return (value) => value === null || value === undefined;
    case "filled":
      return (value) => value !== null && value !== undefined;
    case "year":
      return daysBetween(monthOf(test.year, 1), monthOf(test.year, 12));
    case "months":
      return daysBetween(test.first, test.last);
  }
}

function daysBetween(first: Month, last: Month): Predicate {
  const [from, before] = [firstDay(first), firstDay(last + 1)];
  return (value) => typeof value === "number" && value >= from && value < before;
}

function firstDay(month: Month): Day {
  return dayOf(yearOfMonth(month), numberOfMonth(month), 1) ?? 0;
}

/** A criterion of digits also matches the number; every other text only the same text, whatever its case. */
function textPredicate(text: string): Predicate {
  const key = criterionKey(text);
  const number = /^\d{1,15}$/.test(text) ? Number(text) : null;
  const hasCase = text.toLowerCase() !== text.toUpperCase();
  const answers = new Map<string, boolean>();
  return (value) => {
    if (typeof value === "number") return value === number;
    if (typeof value !== "string") return false;
    if (value === text || !hasCase) return value === text;
    const known = answers.get(value);
    if (known !== undefined) return known;
    const same = criterionKey(value) === key;
    answers.set(value, same);
    return same;
  };
}

function sumConditions(term: OutsideTerm & { kind: "where" }, sheet: SheetSnapshot): Summed {
  const sum = new Sum();
  const conditions = term.conditions.map(({ column, test }) => ({ column, holds: predicateOf(test) }));
  for (let row = term.first; row <= term.last && row < sheet.values.length; row += 1) {
    const values = sheet.values[row] ?? [];
    if (conditions.every(({ column, holds }) => holds(values[column]))) {
      sum.add(row, term.column, values[term.column]);
    }
  }
  return sum;
}

function sumAreas(term: OutsideTerm & { kind: "areas" }, sheet: SheetSnapshot): Summed {
  const sum = new Sum();
  for (const area of term.areas) {
    for (let row = area.top; row <= area.bottom && row < sheet.values.length; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        sum.add(row, column, sheet.values[row]?.[column]);
      }
    }
  }
  return sum;
}

class Sum implements Summed {
  sum: number | null = 0;
  readonly cells: { row: number; column: number }[] = [];

  add(row: number, column: number, value: CellValue | undefined): void {
    if (isCellError(value)) this.sum = null;
    if (typeof value !== "number" || value === 0) return;
    if (this.sum !== null) this.sum += value;
    this.cells.push({ row, column });
  }
}
