import { contains } from "../addresses.js";
import type { Book } from "../book.js";
import { evaluateFormulas } from "../calculation/evaluate.js";
import type { BookValue } from "../cell.js";
import { readConstant } from "../entry.js";
import { shiftFormula } from "../shift-formula.js";
import type { BookSheet } from "../sheet.js";
import { validationList } from "./validation-list.js";

/** A validation that a value does not meet, with what its author wants said, if anything. */
export interface BrokenValidation {
  readonly message: string | null;
}

interface Place {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  /** Where the rule's relative references start. */
  readonly down: number;
  readonly across: number;
}

/**
 * The validation of a cell (0-based) that its constant breaks, or null. A blank breaks none. Only those whose alert stops; for a
 * warning Excel asks, and here the answer is yes.
 */
export function brokenValidation(book: Book, sheet: BookSheet, row: number, column: number): BrokenValidation | null {
  const { value, formula } = sheet.cell(row, column);
  if (value === null || formula !== undefined) return null;
  const cell = { top: row, left: column, bottom: row, right: column };
  for (const { area, rule, alert } of sheet.validations) {
    if (!contains(area, cell)) continue;
    const { style, showAlert, message } = record(alert);
    if (showAlert === false || (style !== undefined && style !== "Stop")) continue;
    const place = { book, sheet, row, column, down: row - area.top, across: column - area.left };
    if (!meets(place, record(rule), value))
      return { message: typeof message === "string" && message !== "" ? message : null };
  }
  return null;
}

function meets(place: Place, rule: Readonly<Record<string, unknown>>, value: BookValue): boolean {
  if (rule.list !== undefined) return isListed(place, record(rule.list).source, value);
  if (rule.custom !== undefined) return isTrue(result(place, record(rule.custom).formula));
  const isNumber = typeof value === "number";
  if (rule.textLength !== undefined) return compared(place, record(rule.textLength), textOf(value).length);
  if (rule.wholeNumber !== undefined)
    return isNumber && Number.isInteger(value) && compared(place, record(rule.wholeNumber), value);
  for (const kind of ["decimal", "date", "time"]) {
    if (rule[kind] !== undefined) return isNumber && compared(place, record(rule[kind]), value);
  }
  return true;
}

/** A list given as a text tells upper from lower case, one in cells does not. */
function isListed({ book, sheet, row, column, down, across }: Place, source: unknown, value: BookValue): boolean {
  if (typeof source !== "string") return true;
  const isFormula = source.startsWith("=");
  const listed = validationList(book, sheet, row, column, isFormula ? shiftFormula(source, down, across) : source);
  if (!isFormula)
    return listed.some((one) => one === textOf(value) || (typeof one === "string" && readConstant(one) === value));
  return listed.some(
    (one) => one === value || (typeof one === "string" && one.toLowerCase() === textOf(value).toLowerCase()),
  );
}

function compared(
  place: Place,
  { formula1, formula2, operator }: Readonly<Record<string, unknown>>,
  value: number,
): boolean {
  const [first, second] = [number(result(place, formula1)), number(result(place, formula2))];
  if (first === null) return true;
  const between = second === null || (value >= Math.min(first, second) && value <= Math.max(first, second));
  switch (operator) {
    case "NotBetween":
      return !between;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return value >= first && between;
  }
}

function result({ book, sheet, row, column, down, across }: Place, formula: unknown): BookValue {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string" || formula === "") return null;
  if (!formula.startsWith("=")) return readConstant(formula);
  const [value = null] = evaluateFormulas(book, [{ sheet, row, column, formula: shiftFormula(formula, down, across) }]);
  return value;
}

function isTrue(value: BookValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function number(value: BookValue): number | null {
  return typeof value === "number" ? value : null;
}

function textOf(value: BookValue): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
